import { afterAll, beforeAll, expect, test } from 'vitest';
import { adoptGuideline } from '../../src/requirements/index.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs } from './client.ts';

let server: TestServer;
let officer: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  const { app } = await server.as('securityOfficer');
  const adopted = await adoptGuideline(app, {
    title: 'Riktlinje för informationssäkerhet',
    inForceFrom: '2026-01-01',
    municipalityBodyId: server.municipality.bodies.Kommunledningsförvaltningen,
  });
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.refusal));
  officer = await apiAs(server, 'securityOfficer');
}, 60_000);
afterAll(() => server.stop());

/** Every answer is held to the description by the client. */
test('a program lays the plan, keeps its phases and goals, and takes it as a file', async () => {
  expect((await officer.get('/introduction-plan')).body.phases).toEqual([]);
  expect((await officer.post('/introduction-plan', { fromOn: '2025-01-01', months: 99 })).status).toBe(422);
  const laid = await officer.post('/introduction-plan', { fromOn: '2025-01-01', months: 3 });
  expect([laid.status, laid.body.phases.length]).toEqual([200, 5]);
  expect((await officer.post('/introduction-plan', { fromOn: '2025-01-01' })).status).toBe(422);
  const [first, second] = laid.body.phases;
  const path = `/phases/${first.id}`;
  const { name, goal, fromOn, toOn, version } = first;
  const change = { version, name, goal, fromOn, toOn };
  expect((await officer.patch(path, { ...change, dependsOn: [second.id] })).body.errors).toMatchObject([
    { code: 'phaseCircle' },
  ]);
  const goals = [{ id: first.goals[0].id, text: 'Alla har en roll' }, { text: 'Nyanställda utbildas' }];
  const changed = await officer.patch(path, { ...change, goals });
  expect(changed.body.goals.map(({ text }: { text: string }) => text)).toEqual([
    'Alla har en roll',
    'Nyanställda utbildas',
  ]);
  expect((await officer.patch(path, change)).status).toBe(409);
  for (const each of changed.body.goals) {
    const reached = await officer.post(`/phase-goals/${each.id}/reach`, {
      version: each.version,
      doneOn: '2026-01-31',
    });
    expect(reached.body).toMatchObject({ doneOn: '2026-01-31', version: each.version + 1 });
  }
  const done = await officer.post(`${path}/finish`, { version: 2, doneOn: '2026-02-01' });
  expect(done.body).toMatchObject({ state: 'done', commands: ['reopen'] });
  expect((await officer.get(`/phase-goals/${changed.body.goals[0].id}`)).status).toBe(200);
  expect((await officer.post(`${path}/reopen`, { version: 3 })).body).toMatchObject({ state: 'late' });
  const goalId = changed.body.goals[0].id;
  expect((await officer.post(`/phase-goals/${goalId}/reopen`, { version: 1 })).status).toBe(409);
  const file = await officer.get('/introduction-plan/plan.xlsx');
  expect([file.status, file.headers.get('content-type')]).toEqual([
    200,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ]);
});

test('a program keeps benefits and notes what was found', async () => {
  expect((await officer.post('/benefits/starter', undefined)).status).toBe(204);
  expect((await officer.post('/benefits/starter', undefined)).status).toBe(422);
  const list = await officer.get('/benefits?size=3');
  expect([list.body.items.length, list.body.total]).toEqual([3, 10]);
  const benefit = { name: 'Färre samtal', measure: 'Samtal per månad', target: 'Högst 100' };
  const { id } = (await officer.post('/benefits', benefit)).body;
  const facts = { ...benefit, baseline: '180', baselineOn: '2025-12-31' };
  expect((await officer.patch(`/benefits/${id}`, { version: 1, ...facts })).body).toMatchObject({
    version: 2,
  });
  const noted = await officer.post(`/benefits/${id}/outcomes`, { onDay: '2026-06-30', outcome: '140' });
  expect(noted.status).toBe(201);
  expect((await officer.get(`/benefits/${id}`)).body).toMatchObject({
    state: 'measured',
    progress: 'nearer',
    outcomes: [{ onDay: '2026-06-30', outcome: '140', value: null }],
  });
  const removed = await officer.post(`/benefits/${id}/withdraw`, { version: 2, reason: 'Mäts inte mer' });
  expect(removed.body.withdrawnAt).toMatch(/^\d{4}/);
  expect((await officer.get('/benefits?withdrawn=yes')).body.total).toBe(1);
  expect((await officer.post(`/benefits/${id}/restore`, { version: 3 })).body).toMatchObject({ version: 4 });
});

test('others read or are told that there is nothing, and change nothing', async () => {
  const controller = await apiAs(server, 'controller');
  expect((await controller.get('/introduction-plan')).body).toMatchObject({ mayKeep: false, isWhole: true });
  expect((await controller.post('/benefits', { name: 'En till' })).status).toBe(403);
  const auditor = await apiAs(server, 'electedAuditor');
  for (const path of ['/introduction-plan', '/introduction-plan/plan.xlsx', '/benefits']) {
    expect((await auditor.get(path)).status).toBe(404);
  }
  expect((await auditor.post('/introduction-plan', { fromOn: '2025-01-01' })).status).toBe(404);
});
