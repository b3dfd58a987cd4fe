import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../builders/evidence.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs } from './client.ts';

let server: TestServer;
let coordinator: ApiClient;
let secretary: ApiClient;
let controller: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
  secretary = await apiAs(server, 'boardSecretary');
  controller = await apiAs(server, 'controller');
});
afterAll(() => server.stop());

const body = (name: 'Socialnämnden' | 'Tekniska nämnden') => server.municipality.bodies[name];
const words = (over = {}) => ({
  text: 'Att nämnden ser över avtalen',
  bodyIds: [body('Socialnämnden')],
  ...over,
});
const row = async (table: string, id: string) =>
  (await server.database.asOwner(`select * from ${table} where id = $1`, [id]))[0];

/** An audit with one recommendation to the social board. */
async function anAudit(): Promise<{ auditId: string; recommendationId: string }> {
  const { body: audit } = await coordinator.post('/audits', { title: 'Granskning av avtal', year: 2025 });
  const { body: added } = await coordinator.post(`/audits/${audit.id}/recommendations`, {
    recommendations: [words()],
  });
  return { auditId: audit.id, recommendationId: added.ids[0] };
}

describe('creating', () => {
  test('an audit with an id of the program’s own; the same request again creates nothing', async () => {
    const audit = { id: randomUUID(), title: 'Granskning av arkivet', year: 2025, dated: '2025-03' };
    const made = await coordinator.post('/audits', audit);
    expect([made.status, made.body]).toEqual([201, { id: audit.id }]);
    expect(made.headers.get('location')).toBe(`/api/v1/audits/${audit.id}`);
    const again = await coordinator.post('/audits', audit);
    expect([again.status, again.body.code]).toEqual([409, 'idTaken']);
    expect(again.body.errors).toEqual([expect.objectContaining({ pointer: '/id', code: 'idTaken' })]);
  });

  test('a program can ask first whether an audit is called the same already', async () => {
    const named = { title: 'Granskning av elevhälsan', year: 2023 };
    const { body: made } = await coordinator.post('/audits', named);
    const same = (who: ApiClient) =>
      who.get('/audits/same?title=granskning%20av%20%20Elevh%C3%A4lsan&year=2023');
    expect(await same(coordinator)).toMatchObject({
      status: 200,
      body: { items: [{ id: made.id, ...named, isSecurity: false }] },
    });
    expect((await same(secretary)).body).toEqual({ items: [] });
    expect(
      (await coordinator.get('/audits/same?title=Granskning%20av%20elevh%C3%A4lsan')).body.items,
    ).toEqual([]);
    expect((await coordinator.get('/audits/same')).status).toBe(422);
  });

  test('a thousand recommendations in one call, in their order, with a change-log entry each', async () => {
    const { body: audit } = await coordinator.post('/audits', { title: 'Granskning av mycket' });
    const recommendations = Array.from({ length: 1000 }, (_, index) => words({ number: String(index + 1) }));
    const { status, body: added } = await coordinator.post(`/audits/${audit.id}/recommendations`, {
      recommendations,
    });
    expect([status, added.ids.length]).toEqual([201, 1000]);
    expect(await row('recommendation', added.ids[999])).toMatchObject({ number: '1000', position: 1000 });
    const log = await server.database.asOwner(
      `select count(*)::int as entries from change_log where noun = 'recommendation' and noun_id = any($1)`,
      [added.ids],
    );
    expect(log).toEqual([{ entries: 1000 }]);
  });

  test('one wrong among many stops them all, and its place is told', async () => {
    const { auditId } = await anAudit();
    const { status, body: problem } = await coordinator.post(`/audits/${auditId}/recommendations`, {
      recommendations: [words(), words({ bodyIds: [randomUUID()] })],
    });
    expect([status, problem.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/recommendations/1/bodyIds', code: 'unknownBody' })],
    ]);
    const rows = await server.database.asOwner('select 1 from recommendation where audit_id = $1', [auditId]);
    expect(rows).toHaveLength(1);
  });

  test('one recommendation has an address of its own, and the same sent again creates nothing', async () => {
    const { auditId } = await anAudit();
    const recommendation = { ...words(), auditId, id: randomUUID() };
    const made = await coordinator.post('/recommendations', recommendation);
    expect([made.status, made.body]).toEqual([201, { id: recommendation.id }]);
    expect(made.headers.get('location')).toBe(`/api/v1/recommendations/${recommendation.id}`);
    expect(await row('recommendation', recommendation.id)).toMatchObject({ audit_id: auditId, position: 2 });
    const again = await coordinator.post('/recommendations', recommendation);
    expect([again.status, again.body.errors[0].pointer]).toEqual([409, '/id']);
    const elsewhere = { ...words({ bodyIds: [randomUUID()] }), auditId };
    expect((await coordinator.post('/recommendations', elsewhere)).body.errors).toEqual([
      expect.objectContaining({ pointer: '/bodyIds', code: 'unknownBody' }),
    ]);
  });

  test.each([
    ['none', [], 'tooFew'],
    [
      'a thousand and one',
      Array.from({ length: 1001 }, () => ({ text: 'x', bodyIds: [randomUUID()] })),
      'tooMany',
    ],
  ])('%s at once is refused', async (_, recommendations, code) => {
    const { auditId } = await anAudit();
    const { status, body: problem } = await coordinator.post(`/audits/${auditId}/recommendations`, {
      recommendations,
    });
    expect([status, problem.errors[0]]).toEqual([
      422,
      expect.objectContaining({ pointer: '/recommendations', code }),
    ]);
  });
});

describe('changing answers with what it is now, so that the next change can be made from it', () => {
  test('an audit', async () => {
    const { auditId } = await anAudit();
    const first = await coordinator.patch(`/audits/${auditId}`, { version: 1, firm: 'Granit Revision AB' });
    expect([first.status, first.body]).toMatchObject([200, { version: 2, firm: 'Granit Revision AB' }]);
    const { version } = first.body;
    const gone = await coordinator.post(`/audits/${auditId}/withdraw`, { version, reason: 'Fel' });
    expect([gone.status, gone.body.version, typeof gone.body.withdrawnAt]).toEqual([200, 3, 'string']);
    const back = await coordinator.post(`/audits/${auditId}/restore`, { version: 3, reason: 'Rätt' });
    expect([back.status, back.body.withdrawnAt]).toEqual([200, null]);
  });

  test('a recommendation', async () => {
    const { recommendationId } = await anAudit();
    const path = `/recommendations/${recommendationId}`;
    const { status, body: now } = await coordinator.patch(path, { version: 1, number: '7' });
    expect([status, now.number, now.version]).toEqual([200, '7', 2]);
    const gone = await coordinator.post(`${path}/withdraw`, { version: 2, reason: 'Fel' });
    expect([gone.status, gone.body.version]).toEqual([200, 3]);
  });

  test('a matter, which its board can ask for', async () => {
    const { auditId } = await anAudit();
    const [{ id }] = (await coordinator.get(`/audits/${auditId}`)).body.matters;
    const { body: matter } = await secretary.get(`/matters/${id}`);
    const change = { version: matter.version, registryNumber: 'SN 2026/117', answerBy: '2026-12-31' };
    const changed = await secretary.patch(`/matters/${id}`, change);
    expect([changed.status, changed.body]).toEqual([200, { ...matter, ...change, version: 2 }]);
    const other = await apiAs(server, 'boardSecretary', { body: 'Tekniska nämnden' });
    expect((await other.get(`/matters/${id}`)).status).toBe(404);
  });
});

describe('the three tracks are kept by those whose they are', () => {
  const state = (command: string, version: number, over = {}) => ({
    bodyId: body('Socialnämnden'),
    command,
    version,
    ...over,
  });

  test('the body reports, somebody else verifies, and each change needs the version before it', async () => {
    const { recommendationId } = await anAudit();
    const path = `/recommendations/${recommendationId}/state`;
    const shown = await addEvidenceOfWork(server.database, {
      recommendationId,
      bodyId: body('Socialnämnden'),
    });
    const reported = await secretary.post(path, state('reportDone', 1, { completedOn: '2026-01-31' }));
    expect([reported.status, reported.body.addressees]).toEqual([
      200,
      [expect.objectContaining({ state: 'reportedDone', version: 2 })],
    ]);
    const late = await secretary.post(path, state('reopen', 1, { reason: 'Ångrar mig' }));
    expect([late.status, late.body.code]).toEqual([409, 'stale']);
    const confirmed = await controller.post(
      path,
      state('confirm', 2, { reason: 'Rutinen finns', examined: [shown] }),
    );
    expect([confirmed.status, confirmed.body.addressees[0].verification]).toEqual([200, 'confirmed']);
    const [addressee] = await server.database.asOwner(
      'select state, verification, assessed from addressee where recommendation_id = $1',
      [recommendationId],
    );
    expect(addressee).toEqual({ state: 'confirmed', verification: 'confirmed', assessed: 'notAssessed' });
  });

  test.each([
    [
      'the coordinator writes no board’s report',
      (): ApiClient | null => coordinator,
      'Socialnämnden',
      403,
      'forbidden',
    ],
    ['a controller does not report', (): ApiClient | null => controller, 'Socialnämnden', 403, 'forbidden'],
    [
      'a secretary of another board knows of nothing',
      (): ApiClient | null => null,
      'Tekniska nämnden',
      404,
      'notFound',
    ],
  ] as const)('%s', async (_, client, board, status, code) => {
    const { recommendationId } = await anAudit();
    const asking = client() ?? (await apiAs(server, 'boardSecretary', { body: board }));
    const answer = await asking.post(
      `/recommendations/${recommendationId}/state`,
      state('reportDone', 1, { completedOn: '2026-01-31' }),
    );
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test('what a command has to be told is asked for by name', async () => {
    const { recommendationId } = await anAudit();
    const answer = await secretary.post(
      `/recommendations/${recommendationId}/state`,
      state('decideNotToAct', 1),
    );
    expect(answer.body.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/decidedOn', 'missing'],
      ['/minuteItem', 'missing'],
      ['/reason', 'missing'],
    ]);
  });

  test('the auditors assess in their own round; the municipality does not in their name', async () => {
    const { auditId, recommendationId } = await anAudit();
    const auditor = await apiAs(server, 'electedAuditor');
    const round = { madeBy: 'auditors', title: 'Uppföljning 2026', dated: '2026-10-01', auditIds: [auditId] };
    expect((await secretary.post('/follow-ups', round)).status).toBe(403);
    const { status, body: followUp } = await auditor.post('/follow-ups', round);
    expect(status).toBe(201);
    const assessment = {
      followUpId: followUp.id,
      recommendationId,
      bodyId: body('Socialnämnden'),
      status: 'yellow',
      remaining: 'Rutinen saknas.',
    };
    // Until they close it, the round is theirs alone: nobody else knows of it, and it counts nowhere.
    expect((await secretary.post('/assessments', assessment)).status).toBe(404);
    expect((await coordinator.post('/assessments', assessment)).status).toBe(404);
    const entered = await auditor.post('/assessments', assessment);
    expect(entered.status).toBe(201);
    expect(await row('recommendation', recommendationId)).toMatchObject({ assessed: 'notAssessed' });
    const correction = { version: 1, status: 'red', reason: 'Rutinen har inte beslutats.' };
    const { id } = entered.body;
    expect((await secretary.patch(`/assessments/${id}`, correction)).status).toBe(404);
    const corrected = await auditor.patch(`/assessments/${id}`, correction);
    expect([corrected.status, corrected.body.assessed]).toEqual([200, 'notAssessed']);
    expect((await auditor.get(`/assessments/${id}`)).body).toMatchObject({ status: 'red', version: 2 });
    // What the body does meanwhile is not told by any version that the auditors see, nor in their way.
    const { version } = (await secretary.get(`/recommendations/${recommendationId}`)).body.addressees[0];
    const noted = { bodyId: body('Socialnämnden'), version, command: 'plan' };
    expect((await secretary.post(`/recommendations/${recommendationId}/state`, noted)).status).toBe(200);
    expect((await auditor.get(`/recommendations/${recommendationId}`)).body.addressees[0].version).toBeNull();
    const again = { version: 2, status: 'green', reason: 'Beslutet finns.' };
    expect((await auditor.patch(`/assessments/${id}`, again)).status).toBe(200);

    const close = (who: ApiClient) =>
      who.post(`/follow-ups/${followUp.id}/close`, { version: 1, leftOut: 0 });
    expect([(await secretary.post('/follow-ups', round)).status, (await close(secretary)).status]).toEqual([
      403, 404,
    ]);
    expect((await close(auditor)).status).toBe(200);
    expect(await row('recommendation', recommendationId)).toMatchObject({ assessed: 'green' });
    // Closed, it is known to the board, which still does not write in the auditors' name; nor do they change it.
    expect((await secretary.post('/assessments', assessment)).status).toBe(403);
    const late = { version: 3, status: 'yellow', reason: 'Ändrat efteråt.' };
    expect((await secretary.patch(`/assessments/${id}`, late)).status).toBe(403);
    const kept = await auditor.patch(`/assessments/${id}`, late);
    expect(kept.body.errors.map(({ code }: Record<string, string>) => code)).toEqual(['roundClosed']);
    expect(await row('recommendation', recommendationId)).toMatchObject({ assessed: 'green' });
  });
});

test('a round says whom its makers want to meet by their ids, of those that the audit is addressed to', async () => {
  const { auditId } = await anAudit();
  const auditor = await apiAs(server, 'electedAuditor');
  const round = { madeBy: 'auditors', title: 'Uppföljning', dated: '2026-10-01', auditIds: [auditId] };
  const { id } = (await auditor.post('/follow-ups', round)).body;
  const wish = (meetingBodyIds: string[]) =>
    auditor.post(`/follow-ups/${id}/audits`, {
      auditId,
      version: 1,
      needsMeeting: true,
      meetingReason: 'Svaret har uteblivit.',
      meetingBodyIds,
    });
  const refused = await wish([body('Tekniska nämnden')]);
  expect([refused.status, refused.body.errors]).toMatchObject([422, [{ code: 'unknownBody' }]]);
  const { addressedTo } = (await auditor.get(`/follow-ups/${id}`)).body.audits[0];
  expect(addressedTo).toEqual([{ id: body('Socialnämnden'), name: 'Socialnämnden' }]);
  expect((await wish([body('Socialnämnden')])).body.audits).toMatchObject([
    { meetingBodyIds: [body('Socialnämnden')], meetingBodies: ['Socialnämnden'] },
  ]);
});

test('a round that was begun by mistake is taken out, and put back, and the answer says which', async () => {
  const { auditId } = await anAudit();
  const auditor = await apiAs(server, 'electedAuditor');
  const round = { madeBy: 'auditors', title: 'Uppföljning', dated: '2026-10-01', auditIds: [auditId] };
  const { id } = (await auditor.post('/follow-ups', round)).body;
  for (const [act, isWithdrawn] of [
    ['withdraw', true],
    ['restore', false],
  ] as const) {
    const answer = await auditor.post(`/follow-ups/${id}/${act}`, { reason: 'Fel granskning' });
    expect([answer.status, answer.body]).toEqual([200, { id, isWithdrawn }]);
  }
});

describe('an outsider tries', () => {
  test('an assessment is found by its id in a draft by the auditors alone, then by whoever may interpret it', async () => {
    const { auditId, recommendationId } = await anAudit();
    const auditor = await apiAs(server, 'electedAuditor');
    const round = { madeBy: 'auditors', title: 'Uppföljning', dated: '2026-10-01', auditIds: [auditId] };
    const { id: followUpId } = (await auditor.post('/follow-ups', round)).body;
    const entered = await auditor.post('/assessments', {
      followUpId,
      recommendationId,
      bodyId: body('Socialnämnden'),
      status: 'red',
      comment: 'Ingen rutin finns.',
    });
    const path = `/assessments/${entered.body.id}`;
    expect((await auditor.get(path)).body).toMatchObject({ status: 'red', comment: 'Ingen rutin finns.' });
    const other = await apiAs(server, 'boardSecretary', { body: 'Tekniska nämnden' });
    const officer = await apiAs(server, 'securityOfficer');
    const expectRefused = async (all: (readonly [ApiClient, 403 | 404])[]) => {
      for (const [who, status] of all) {
        const answer = await who.get(path);
        expect(answer.status).toBe(status);
        expect(JSON.stringify(answer.body)).not.toContain('Ingen rutin');
      }
    };
    await expectRefused([coordinator, other, officer, secretary, controller].map((who) => [who, 404]));
    const closed = await auditor.post(`/follow-ups/${followUpId}/close`, { version: 1, leftOut: 0 });
    expect(closed.status).toBe(200);
    expect((await coordinator.get(path)).body).toMatchObject({ comment: 'Ingen rutin finns.' });
    await expectRefused([
      [other, 404],
      [officer, 404],
      [secretary, 403],
      [controller, 403],
    ]);
    expect((await other.get(`/assessments/${randomUUID()}`)).status).toBe(404);
  });

  /** Every change there is, aimed at one audit. */
  const changes = async (): Promise<[string, string, object][]> => {
    const { auditId, recommendationId } = await anAudit();
    const [matter] = await server.database.asOwner<{ id: string }>(
      'select id from matter where audit_id = $1',
      [auditId],
    );
    return [
      ['PATCH', `/audits/${auditId}`, { version: 1, title: 'Min granskning' }],
      ['POST', `/audits/${auditId}/withdraw`, { version: 1, reason: 'Bort' }],
      ['POST', `/audits/${auditId}/restore`, { version: 1, reason: 'Åter' }],
      ['POST', `/audits/${auditId}/recommendations`, { recommendations: [words()] }],
      ['POST', '/recommendations', words({ auditId })],
      ['POST', `/audits/${auditId}/matters`, { bodyId: body('Tekniska nämnden') }],
      ['PATCH', `/matters/${matter?.id}`, { version: 1, registryNumber: 'X 1' }],
      ['PATCH', `/recommendations/${recommendationId}`, { version: 1, text: 'Att inget görs' }],
      ['POST', `/recommendations/${recommendationId}/withdraw`, { version: 1, reason: 'Bort' }],
      ['POST', `/recommendations/${recommendationId}/restore`, { version: 1, reason: 'Åter' }],
    ];
  };
  const log = () => server.database.asOwner('select count(*)::int as entries from change_log');

  test('somebody of another board: none of it exists for them', async () => {
    const other = await apiAs(server, 'boardSecretary', { body: 'Tekniska nämnden' });
    const tries = await changes();
    const before = await log();
    for (const [method, path, sent] of tries) {
      const { status, body: problem } = await other.send(method, path, sent);
      expect([method, path, status, problem.code]).toEqual([method, path, 404, 'notFound']);
    }
    expect(await log()).toEqual(before);
  });

  test('a token for reading changes nothing, whoever’s it is', async () => {
    const reader = await apiAs(server, 'auditCoordinator', { scope: 'read' });
    const tries = await changes();
    const before = await log();
    for (const [method, path, sent] of [...tries, ['POST', '/audits', { title: 'A' }] as const]) {
      const { status, body: problem } = await reader.send(method, path, sent);
      expect([path, status, problem.code]).toEqual([path, 403, 'tokenReadsOnly']);
    }
    expect(await log()).toEqual(before);
  });

  test('who may read everything but keep nothing is told that they may not', async () => {
    const officer = await apiAs(server, 'dataProtectionOfficer');
    for (const [method, path, sent] of await changes()) {
      const { status } = await officer.send(method, path, sent);
      expect([path, status]).toEqual([path, 403]);
    }
  });
});
