import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs, ask } from './client.ts';

let server: TestServer;
let coordinator: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
});
afterAll(() => server.stop());

let made = 0;
const report = () => `Uppföljande granskning ${(made += 1)}

Granit Revision AB

Granskning av arkivet ${made}

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Arkivn. bör upprätta en arkivplan | Åtgärdad | Planen är beslutad. |
| 2. Arkivn. bör utse arkivansvariga | | Inget kvarstår att åtgärda. |
`;

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into it freely
type Part = any;

/** A report that has been read, with its review. */
async function aReview(): Promise<{ path: string; review: Part }> {
  const form = new FormData();
  form.set('file', new File([report()], 'uppföljning.md'));
  const { body } = await ask(`${server.origin}/api/v1/readings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${coordinator.token}` },
    body: form,
  });
  await expect
    .poll(async () => (await coordinator.get(`/readings/${body.id}`)).body.state, { timeout: 15_000 })
    .toBe('read');
  const path = `/readings/${body.id}`;
  return { path, review: (await coordinator.get(`${path}/review`)).body };
}

const social = () => server.municipality.bodies['Socialnämnden'];

test('a review is corrected and checked part by part, confirmed, and taken out again', async () => {
  const { path, review } = await aReview();
  const [audit] = review.audits;
  const [first, second] = review.rows;
  const part = (kind: string, { key }: { key: string }) => `${path}/review/${kind}/${key}`;

  const document = await coordinator.patch(part('documents', review.documents[0]), {
    version: 1,
    dated: '2026-10-23',
    isFollowUp: true,
    madeBy: 'auditors',
  });
  expect([document.status, document.body]).toMatchObject([200, { dated: '2026-10-23', version: 2 }]);
  const named = await coordinator.patch(part('audits', audit), {
    version: audit.version,
    year: 2024,
    bodyIds: [social()],
  });
  expect([named.status, named.body]).toMatchObject([200, { year: 2024, bodyIds: [social()] }]);

  let rows: Part[] = (await coordinator.get(`${path}/review`)).body.rows;
  const changed = await coordinator.patch(part('rows', first), {
    version: rows[0].version,
    bodyIds: [social()],
    number: '1 a',
  });
  expect([changed.status, changed.body]).toMatchObject([200, { number: '1 a', bodyIds: [social()] }]);
  const checked = await coordinator.post(`${part('rows', first)}/check`, {
    version: changed.body.version,
    checked: true,
  });
  expect([checked.status, typeof checked.body.checkedAt]).toEqual([200, 'string']);

  rows = (await coordinator.get(`${path}/review`)).body.rows;
  const coloured = await coordinator.post(`${part('rows', second)}/interpretation`, {
    version: rows[1].version,
    decision: 'change',
    colour: 'yellow',
  });
  expect([coloured.status, coloured.body]).toMatchObject([
    200,
    { status: 'unknown', interpretation: 'changed', interpreted: 'yellow' },
  ]);
  const isNew = await coordinator.post(`${part('rows', second)}/match`, {
    version: coloured.body.version,
    decision: 'new',
  });
  expect([isNew.status, isNew.body.match]).toEqual([200, 'rejected']);
  const addressed = await coordinator.patch(part('rows', second), {
    version: isNew.body.version,
    bodyIds: [social()],
  });
  expect(addressed.status).toBe(200);

  const { version, blockers } = (await coordinator.get(`${path}/review`)).body;
  expect(blockers).toEqual([]);
  const early = await coordinator.post(`${path}/withdraw`, {});
  expect([early.status, early.body.code]).toEqual([409, 'notConfirmed']);
  const confirmed = await coordinator.post(`${path}/confirm`, { version, comparedAll: true });
  expect(confirmed.status).toBe(200);
  const late = await coordinator.patch(part('rows', first), { version: 1, number: '2' });
  expect([late.status, late.body.code]).toEqual([409, 'alreadyConfirmed']);

  const [auditId] = confirmed.body.auditIds;
  expect((await coordinator.post(`${path}/withdraw`, {})).status).toBe(204);
  const { body: withdrawn } = await coordinator.get(`/audits/${auditId}`);
  expect(withdrawn.withdrawnAt).not.toBeNull();
});

test('what somebody has worked on since is not taken out as a whole', async () => {
  const { path, review } = await aReview();
  for (const { key, version } of review.rows) {
    const sent = { version, bodyIds: [social()] };
    expect((await coordinator.patch(`${path}/review/rows/${key}`, sent)).status).toBe(200);
  }
  const { version } = (await coordinator.get(`${path}/review`)).body;
  const { body } = await coordinator.post(`${path}/confirm`, { version, comparedAll: true });
  const [auditId] = body.auditIds;
  await coordinator.patch(`/audits/${auditId}`, { version: 1, firm: 'Granit Revision AB' });
  const answer = await coordinator.post(`${path}/withdraw`, {});
  expect([answer.status, answer.body.code]).toEqual([409, 'builtUpon']);
});

describe('what cannot be taken is told, and nothing is changed', () => {
  test('a version that somebody else has changed since, with what is there now', async () => {
    const { path, review } = await aReview();
    const row = `${path}/review/rows/${review.rows[0].key}`;
    await coordinator.patch(row, { version: review.rows[0].version, number: '7' });
    const answer = await coordinator.patch(row, { version: review.rows[0].version, number: '8' });
    expect([answer.status, answer.body]).toMatchObject([409, { code: 'stale', current: { number: '7' } }]);
  });

  test('a body and a recommendation that there are not', async () => {
    const { path, review } = await aReview();
    const [{ key, version }] = review.rows;
    const row = `${path}/review/rows/${key}`;
    const body = await coordinator.patch(row, { version, bodyIds: [randomUUID()] });
    expect([body.status, body.body.errors[0].code]).toEqual([422, 'unknownBody']);
    const match = { version, decision: 'same', recommendationId: randomUUID() };
    const same = await coordinator.post(`${row}/match`, match);
    expect([same.status, same.body.errors[0]]).toMatchObject([
      422,
      { pointer: '/recommendationId', code: 'unknownRecommendation' },
    ]);
  });

  test.each(['row-9-9-9', '%00', 'x'.repeat(60)])('there is no part %s', async (key) => {
    const { path } = await aReview();
    expect((await coordinator.patch(`${path}/review/rows/${key}`, { version: 1 })).status).toBe(404);
  });
});

describe('an outsider tries', () => {
  /** Every change of a review that there is. */
  const tries = async (): Promise<[string, string, object][]> => {
    const { path, review } = await aReview();
    const row = `${path}/review/rows/${review.rows[0].key}`;
    return [
      ['PATCH', row, { version: 1, number: '9' }],
      ['POST', `${row}/check`, { version: 1, checked: true }],
      ['POST', `${row}/interpretation`, { version: 1, decision: 'leaveUnknown' }],
      ['POST', `${row}/match`, { version: 1, decision: 'new' }],
      ['PATCH', `${path}/review/audits/${review.audits[0].key}`, { version: 1, year: 2001 }],
      ['PATCH', `${path}/review/documents/${review.documents[0].key}`, { version: 1, firm: 'X' }],
      ['POST', `${path}/review/assign-body`, { name: 'Arkivn.', bodyId: social() }],
      ['POST', `${path}/withdraw`, {}],
    ];
  };
  const log = () => server.database.asOwner('select count(*)::int as entries from change_log');

  test.each([
    ['a board’s secretary', 'boardSecretary', 'write', ['forbidden']],
    ['an auditor', 'electedAuditor', 'write', ['forbidden']],
    [
      'a security officer, of a report that is not about security',
      'securityOfficer',
      'write',
      ['forbidden', 'notFound', 'notConfirmed'],
    ],
    ['a token for reading', 'auditCoordinator', 'read', ['tokenReadsOnly']],
  ] as const)('%s changes nothing of it', async (_, role, scope, codes) => {
    const other = await apiAs(server, role, { scope });
    const all = await tries();
    const before = await log();
    for (const [method, path, sent] of all) {
      const { status, body } = await other.send(method, path, sent);
      expect([path, body.code]).toEqual([path, expect.toBeOneOf([...codes])]);
      expect(status).toBeGreaterThanOrEqual(403);
    }
    expect(await log()).toEqual(before);
  });

  test('only who keeps the organisation has a name remembered', async () => {
    const { path } = await aReview();
    const sent = { name: 'Arkivn.', bodyId: social(), remember: true };
    expect((await coordinator.post(`${path}/review/assign-body`, sent)).status).toBe(403);
    const forgotten = await coordinator.post(`${path}/review/assign-body`, { ...sent, remember: false });
    expect([forgotten.status, typeof forgotten.body.rows]).toEqual([200, 'number']);
  });
});
