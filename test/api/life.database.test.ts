import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs, type PersonClient } from './client.ts';

let server: TestServer;
let coordinator: PersonClient;
let secretary: PersonClient;
let stranger: PersonClient;
let auditor: PersonClient;
let board: string;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
  secretary = await apiAs(server, 'boardSecretary', { body: 'Socialnämnden' });
  stranger = await apiAs(server, 'boardSecretary', { body: 'Tekniska nämnden' });
  auditor = await apiAs(server, 'electedAuditor');
  board = server.municipality.bodies['Socialnämnden'];
});
afterAll(() => server.stop());

/** A recommendation to Socialnämnden. */
async function aRecommendation(text = 'Att nämnden ser över sina avtal'): Promise<string> {
  const audit = (await coordinator.post('/audits', { title: 'Granskning av avtal', year: 2026 })).body.id;
  const recommendations = [{ text, bodyIds: [board] }];
  return (await coordinator.post(`/audits/${audit}/recommendations`, { recommendations })).body.ids[0];
}

/** An action of Socialnämnden for it. */
async function anAction(recommendationId: string, title: string): Promise<string> {
  const serves = [{ recommendationId, bodyId: board }];
  const action = { bodyId: board, title, dueOn: '2027-03-01', serves };
  return (await secretary.post('/actions', action)).body.id;
}

/** A link as evidence of the recommendation. */
async function someEvidence(recommendation: string, title: string): Promise<string> {
  const form = new FormData();
  form.set('title', title);
  form.set('url', `https://lindviken.example/${encodeURIComponent(title)}`);
  const about = `noun=recommendation&nounId=${recommendation}&bodyId=${board}`;
  return (await secretary.ask(`/evidence?${about}`, { method: 'POST', body: form })).body.id;
}

const statusOf = async (asking: Promise<{ readonly status: number }>) => (await asking).status;

describe('what a body hands over', () => {
  test('is looked at first, and is the auditors’ from then on', async () => {
    const recommendation = await aRecommendation();
    await anAction(recommendation, 'Ta fram en rutin');
    const choices = await secretary.get(`/bodies/${board}/handover-choices?recommendation=${recommendation}`);
    const { key } = choices.body.items.find(({ noun }: { noun: string }) => noun === 'action');
    const draft = { bodyId: board, recommendationId: recommendation, items: [key], note: 'Enligt plan.' };
    const preview = (await secretary.post('/handovers/preview', draft)).body;
    expect(preview).toMatchObject({ items: [{ key, content: { title: 'Ta fram en rutin' } }] });
    expect(await statusOf(secretary.post('/handovers', { ...draft, seen: '0'.repeat(64) }))).toBe(409);
    const made = await secretary.post('/handovers', { ...draft, seen: preview.seen });
    expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1/handovers/${made.body.id}`]);
    expect((await auditor.get(`/handovers/${made.body.id}`)).body).toMatchObject({
      note: 'Enligt plan.',
      items: [{ noun: 'action', content: { title: 'Ta fram en rutin' } }],
    });
  });

  test('is chosen and handed over by its own people alone', async () => {
    const draft = { bodyId: board, items: ['work:x'] };
    for (const client of [stranger, coordinator, auditor]) {
      expect(await statusOf(client.get(`/bodies/${board}/handover-choices`))).toBe(403);
      expect(await statusOf(client.post('/handovers/preview', draft))).toBe(403);
      expect(await statusOf(client.post('/handovers', { ...draft, seen: 'x' }))).toBe(403);
    }
  });

  test('may be a file that lies nowhere yet, and is read as it was handed over', async () => {
    const form = new FormData();
    form.set('bodyId', board);
    form.set('title', 'Delegationsordning');
    form.set('file', new File(['Nämndens delegationsordning\n'], 'delegation.txt'));
    const send = (client: ApiClient) => client.ask('/handovers/documents', { method: 'POST', body: form });
    expect(await statusOf(send(stranger))).toBe(403);
    const { id } = (await send(secretary)).body;
    expect((await auditor.get(`/handovers/${id}`)).body.items).toMatchObject([
      { noun: 'document', content: { title: 'Delegationsordning' } },
    ]);
    const path = `${server.origin}/api/v1/handovers/${id}/files/1`;
    const file = await fetch(path, { headers: { authorization: `Bearer ${auditor.token}` } });
    expect(await file.text()).toBe('Nämndens delegationsordning\n');
    expect(await statusOf(stranger.get(`/handovers/${id}/files/1`))).toBe(404);
  });

  test('goes out as a whole to the auditors, and to nobody else', async () => {
    const zip = await fetch(`${server.origin}/api/v1/handovers/export.zip`, {
      headers: { authorization: `Bearer ${auditor.token}` },
    });
    expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
    const bytes = Buffer.from(await zip.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('manifest.json')).toBe(true);
    expect(await statusOf(secretary.get('/handovers/export.zip'))).toBe(403);
  });
});

describe('a yearly report', () => {
  test('is written by the auditors, read from its day, and decided on by others', async () => {
    const { id } = (await auditor.post('/yearly-reports', { year: 2024 })).body;
    expect(await statusOf(coordinator.get(`/yearly-reports/${id}`))).toBe(404);
    const words = { statement: 'Vi tillstyrker.', dated: '2025-04-15', registryNumber: 'REV 2025/3' };
    const bodies = [{ bodyId: board, advice: 'deny', remark: 'Nämnden har inte svarat.' }];
    const written = await auditor.send('PUT', `/yearly-reports/${id}`, { version: 1, ...words, bodies });
    expect(written.body).toMatchObject({ ...words, version: 2 });
    expect(
      (await coordinator.get('/yearly-reports')).body.items.map((each: { id: string }) => each.id),
    ).toEqual([id]);
    const change = { version: 2, bodies: [] };
    expect(await statusOf(coordinator.send('PUT', `/yearly-reports/${id}`, change))).toBe(403);
    const decided = {
      version: 2,
      bodyId: board,
      decision: 'granted',
      decidedOn: '2025-05-26',
      minuteItem: '§ 54',
    };
    expect(await statusOf(auditor.post(`/yearly-reports/${id}/decision`, decided))).toBe(403);
    const noted = (await coordinator.post(`/yearly-reports/${id}/decision`, decided)).body;
    const { version: _, ...decision } = decided;
    expect(noted.bodies).toContainEqual(expect.objectContaining({ ...bodies[0], ...decision }));
    const late = await auditor.send('PUT', `/yearly-reports/${id}`, { version: noted.version, bodies });
    expect([late.status, late.body.errors[0].code]).toEqual([422, 'reportDecided']);
  });
});

describe('a list out to Excel and back', () => {
  const csv = (path: string, client: ApiClient) =>
    fetch(`${server.origin}/api/v1${path}`, { headers: { authorization: `Bearer ${client.token}` } }).then(
      (answer) => answer.text(),
    );
  const bringBack = (client: ApiClient, text: string) =>
    client.ask('/exchanges?kind=actions', {
      method: 'POST',
      headers: { 'content-type': 'text/csv' },
      body: text,
    });

  test('shows what would change cell by cell, and saves it with what was chosen in conflicts', async () => {
    const recommendation = await aRecommendation();
    const [both, mine] = [
      await anAction(recommendation, 'Båda ändrar'),
      await anAction(recommendation, 'En ändrar'),
    ];
    const list = await csv(`/actions/exchange.csv?recommendation=${recommendation}`, secretary);
    await secretary.patch(`/actions/${both}`, { version: 1, title: 'Ändrad här' });
    const edited = list.replace('Båda ändrar', 'Ändrad i filen').replace('En ändrar', 'Ny titel');
    const plan = (await bringBack(secretary, edited)).body;
    expect(plan.rows).toHaveLength(2);
    expect(plan.rows).toContainEqual(
      expect.objectContaining({
        id: both,
        changes: [],
        conflicts: [{ column: 'title', before: 'Ändrad här', after: 'Ändrad i filen' }],
      }),
    );
    expect(plan.rows).toContainEqual(
      expect.objectContaining({
        id: mine,
        changes: [{ column: 'title', before: 'En ändrar', after: 'Ny titel' }],
        conflicts: [],
      }),
    );
    const { sha256, fingerprint } = plan;
    const path = `/exchanges/${sha256}/confirm`;
    const confirmation = { kind: 'actions', fingerprint };
    const undecided = await secretary.post(path, confirmation);
    expect([undecided.status, undecided.body.errors]).toMatchObject([
      422,
      [{ pointer: `/choices/${both}.title`, code: 'undecided' }],
    ]);
    expect(await statusOf(stranger.post(path, confirmation))).toBe(404);
    const choices = { [`${both}.title`]: 'mine' };
    const old = await secretary.post(path, { ...confirmation, fingerprint: '0'.repeat(64), choices });
    expect([old.status, old.body.code]).toEqual([409, 'stale']);
    const done = await secretary.post(path, { ...confirmation, choices });
    expect([done.status, done.body]).toMatchObject([201, { rows: 1, mine: 1, problems: 0 }]);
    const titles = [both, mine].map(async (id) => (await secretary.get(`/actions/${id}`)).body.title);
    expect(await Promise.all(titles)).toEqual(['Ändrad i filen', 'Ny titel']);
    expect((await secretary.get(`/exchanges/${done.body.id}`)).body).toEqual(done.body);
    expect(await statusOf(coordinator.get(`/exchanges/${done.body.id}`))).toBe(404);
  });

  test('changes nothing of what is not one’s own, nor when it is thrown away', async () => {
    const recommendation = await aRecommendation();
    const action = await anAction(recommendation, 'Nämndens egen');
    const list = await csv(`/actions/exchange.csv?recommendation=${recommendation}`, secretary);
    const edited = list.replace('Nämndens egen', 'Någon annans');
    const foreign = (await bringBack(stranger, edited)).body;
    expect([foreign.rows, foreign.problems]).toMatchObject([[], [{ code: 'unknownId', found: action }]]);
    const watched = (await bringBack(coordinator, edited)).body;
    expect([watched.rows, watched.problems]).toMatchObject([[], [{ code: 'forbidden' }]]);
    const { sha256, fingerprint } = (await bringBack(secretary, edited)).body;
    expect(await statusOf(secretary.send('DELETE', `/exchanges/${sha256}`, undefined))).toBe(204);
    const late = await secretary.post(`/exchanges/${sha256}/confirm`, { kind: 'actions', fingerprint });
    expect(late.status).toBe(404);
    expect((await secretary.get(`/actions/${action}`)).body.title).toBe('Nämndens egen');
  });

  test('that cannot be read is refused with the reason', async () => {
    const unreadable = await bringBack(secretary, 'Rubrik\nrad\n');
    expect([unreadable.status, unreadable.body.code]).toEqual([422, 'listUnreadable']);
    expect((await bringBack(secretary, '')).body.code).toBe('fileEmpty');
    const json = await secretary.post('/exchanges?kind=actions', {});
    expect(json.body.code).toBe('unsupportedMediaType');
  });
});

test('a board’s meeting is moved and called off by those who keep its calendar', async () => {
  const added = await secretary.post(`/bodies/${board}/meetings`, { meetings: [{ meetsOn: '2027-05-19' }] });
  const [{ id }] = added.body.meetings;
  const change = { version: 1, meetsOn: '2027-05-26' };
  expect(await statusOf(stranger.patch(`/meetings/${id}`, change))).toBe(403);
  expect((await secretary.patch(`/meetings/${id}`, change)).body).toMatchObject({
    meetsOn: '2027-05-26',
    version: 2,
  });
  expect(await statusOf(secretary.post(`/meetings/${id}/call-off`, { version: 1 }))).toBe(409);
  expect(await statusOf(secretary.post(`/meetings/${id}/call-off`, { version: 2 }))).toBe(204);
  expect(await statusOf(secretary.get(`/meetings/${id}`))).toBe(404);
});

test('evidence is attached, withdrawn and counts again', async () => {
  const recommendation = await aRecommendation();
  const id = await someEvidence(recommendation, 'Rutin');
  const action = await anAction(recommendation, 'Ta fram en rutin');
  const place = { noun: 'action', nounId: action };
  const attached = await secretary.post(`/evidence/${id}/attach`, place);
  expect(attached.body.places).toContainEqual(expect.objectContaining(place));
  expect(await statusOf(coordinator.post(`/evidence/${id}/detach`, place))).toBe(403);
  const detached = await secretary.post(`/evidence/${id}/detach`, place);
  expect(detached.body.places).toMatchObject([{ noun: 'recommendation', nounId: recommendation }]);
  const { version } = detached.body;
  const reason = 'Fel fil';
  const back = (await secretary.post(`/evidence/${id}/withdraw`, { version, reason })).body;
  expect(back.withdrawnAt).not.toBeNull();
  const again = { version: back.version, reason: 'Det var rätt fil' };
  expect(await statusOf(coordinator.post(`/evidence/${id}/restore`, again))).toBe(403);
  expect(await statusOf(stranger.post(`/evidence/${id}/restore`, again))).toBe(404);
  expect((await secretary.post(`/evidence/${id}/restore`, again)).body.withdrawnAt).toBeNull();
});

test('a promise in a printed answer is taken out, becomes a control point, and is taken back', async () => {
  const recommendation = await aRecommendation();
  const { database } = server;
  const [read] = await database.asOwner<{ id: string }>(
    `insert into read_response (organisation_id, id, recommendation_id, body_id, body_name, text)
      values ($1, gen_random_uuid(), $2, $3, 'Socialnämnden', 'En rutin ska in i internkontrollplanen.') returning id`,
    [database.organisationId, recommendation, board],
  );
  const promise = { bodyId: board, what: 'En rutin', entersControlPlan: true, dueOn: '2027-01-31' };
  const path = `/printed-responses/${read?.id}/commitments`;
  expect(await statusOf(stranger.post(path, promise))).toBe(404);
  const { id } = (await secretary.post(path, promise)).body;
  const plan = { bodyId: board, year: 2026 };
  const { id: planId } = (await secretary.post('/control-plans', plan)).body;
  const given = { risk: 'Ingen rutin följs', control: 'Rutinen följs', timesAYear: 2 };
  const { id: controlPointId } = (await secretary.post(`/control-plans/${planId}/points`, given)).body;
  const point = { controlPointId };
  expect(await statusOf(auditor.post(`/commitments/${id}/control-point`, point))).toBe(403);
  expect(await statusOf(secretary.post(`/commitments/${id}/control-point`, point))).toBe(204);
  const shown = async () => (await secretary.get(`/recommendations/${recommendation}/answers`)).body.marked;
  expect(await shown()).toMatchObject([{ id, what: 'En rutin', controlPoint: null }]);
  const decision = { version: 2, decidedOn: '2025-12-10', minuteItem: '117' };
  const decided = await secretary.post(`/control-plans/${planId}/decide`, decision);
  expect(decided.body).toMatchObject({
    state: 'decided',
    minuteItem: '§ 117',
    controls: 2,
    promises: [{ id }],
  });
  expect(await shown()).toMatchObject([{ id, controlPoint: '2026:1 Rutinen följs' }]);
  const outcome = { onDay: '2026-01-02', result: 'deviation', observation: 'Den saknas.' };
  expect(await statusOf(secretary.post(`/control-points/${controlPointId}/outcomes`, outcome))).toBe(201);
  expect((await secretary.get(`/control-points/${controlPointId}`)).body).toMatchObject({ done: 1, left: 1 });
  expect(await statusOf(auditor.get(`/control-plans/${planId}`))).toBe(404);
  expect(await statusOf(secretary.post(`/commitments/${id}/control-point/unlink`, point))).toBe(204);
  expect(await shown()).toMatchObject([{ id, controlPoint: null }]);
  expect(await statusOf(secretary.send('DELETE', `/commitments/${id}`, undefined))).toBe(204);
  expect(await shown()).toEqual([]);
});

test('the texts of papers are the municipality’s, and what is written for one paper is kept', async () => {
  const path = '/paper-templates/statusReport';
  const { items } = (await coordinator.get('/paper-templates?language=sv')).body;
  const { section } = items.find(({ kind }: { kind: string }) => kind === 'statusReport');
  const own = { language: 'sv', text: 'Kommunens egen text.', version: 0 };
  expect(await statusOf(secretary.get('/paper-templates'))).toBe(403);
  expect(await statusOf(secretary.send('PUT', `${path}/${section}`, own))).toBe(403);
  const changed = (await coordinator.send('PUT', `${path}/${section}`, own)).body;
  expect(changed).toMatchObject({ own: 'Kommunens egen text.', version: 1 });
  expect(await statusOf(coordinator.send('PUT', `${path}/${section}`, own))).toBe(409);
  const paper = '/papers/register/board/statusReport/texts?language=sv';
  const opened = (await coordinator.get(paper)).body;
  expect(opened).toMatchObject({ texts: { [section]: 'Kommunens egen text.' }, written: [], version: 0 });
  const words = { version: 0, texts: { [section]: 'Skrivet för just den här.' } };
  expect(await statusOf(auditor.send('PUT', paper, words))).toBe(403);
  expect((await coordinator.send('PUT', paper, words)).body).toMatchObject({
    texts: words.texts,
    written: [section],
    version: 1,
  });
  expect(await statusOf(coordinator.get('/papers/audits/x/statusReport/texts'))).toBe(404);
  const reset = await coordinator.post(`${path}/${section}/reset`, { language: 'sv', version: 1 });
  expect(reset.body).toMatchObject({ own: null, version: 0 });
});

test('mail is chosen for oneself, and a private calendar taken away', async () => {
  const before = (await secretary.get('/reminders')).body;
  expect(before).toEqual({ rhythm: 'daily', language: 'sv', calendarMadeAt: null });
  const chosen = { rhythm: 'weekly', language: 'en' };
  expect((await secretary.send('PUT', '/reminders', chosen)).body).toMatchObject(chosen);
  expect((await coordinator.get('/reminders')).body).toEqual(before);
  expect(await statusOf(secretary.send('DELETE', '/reminders/calendar', undefined))).toBe(204);
});

test('the rows of a figure are as many as the figure says', async () => {
  await aRecommendation();
  const { whole } = (await coordinator.get('/measures')).body;
  const { total, rows } = (await coordinator.get('/measures/rows?of=confirmed&side=all')).body;
  expect([total, rows.length > 0]).toEqual([whole.confirmed.all, true]);
  expect(await statusOf(coordinator.get('/measures/rows?of=nothing'))).toBe(422);
});

test.each(['/actions/actions', '/matters/matters'])(
  '%s is written as a file of what one may see',
  async (path) => {
    const title = `Bara nämndens ${path}`;
    await anAction(await aRecommendation(), title);
    const read = (ending: string, { token }: ApiClient) =>
      fetch(`${server.origin}/api/v1${path}.${ending}`, { headers: { authorization: `Bearer ${token}` } });
    const xlsx = await read('xlsx', secretary);
    expect(xlsx.headers.get('content-type')).toContain('spreadsheetml');
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const own = await (await read('csv', secretary)).text();
    expect(own).toContain(path === '/actions/actions' ? title : 'Granskning av avtal');
    expect(await (await read('csv', stranger)).text()).not.toContain(title);
  },
);
