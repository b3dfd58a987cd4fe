import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addEvidenceOfWork } from '../builders/evidence.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs } from './client.ts';

let server: TestServer;
let coordinator: ApiClient;
let secretary: ApiClient;
/** To the social board alone, to the technical board alone, and to both. */
let ours: string;
let theirs: string;
let shared: string;
let audit: string;

beforeAll(async () => {
  server = await startTestServer();
  coordinator = await apiAs(server, 'auditCoordinator');
  secretary = await apiAs(server, 'boardSecretary', { body: 'Socialnämnden', scope: 'read' });
  const { bodies } = server.municipality;
  const [social, technical] = [bodies['Socialnämnden'], bodies['Tekniska nämnden']];
  audit = (await coordinator.post('/audits', { title: 'Granskning av avtal', year: 2025 })).body.id;
  const added = await coordinator.post(`/audits/${audit}/recommendations`, {
    recommendations: [[social], [technical], [social, technical]].map((bodyIds, index) => ({
      text: `Att nämnden ser över avtal ${index}`,
      bodyIds,
    })),
  });
  [ours, theirs, shared] = added.body.ids;
});
afterAll(() => server.stop());

const idsFor = async (client: ApiClient, query = '') =>
  (await client.get(`/recommendations?sort=audit&direction=asc${query}`)).body.items.map(
    ({ id }: { id: string }) => id,
  );
const report = (client: ApiClient, id: string) =>
  client.post(`/recommendations/${id}/state`, {
    bodyId: server.municipality.bodies['Tekniska nämnden'],
    version: 1,
    command: 'reportDone',
    completedOn: '2026-01-31',
  });

describe('a board’s own people', () => {
  test('see what is addressed to their board, and of what is shared only their part', async () => {
    expect((await idsFor(secretary)).toSorted()).toEqual([ours, shared].toSorted());
    expect((await idsFor(coordinator)).toSorted()).toEqual([ours, theirs, shared].toSorted());
    const { body } = await secretary.get(`/recommendations/${shared}`);
    expect(body.addressees.map(({ bodyName }: { bodyName: string }) => bodyName)).toEqual(['Socialnämnden']);
  });

  test('find another board’s by no way: not by id, filter, total or download', async () => {
    expect((await secretary.get(`/recommendations/${theirs}`)).status).toBe(404);
    const technical = server.municipality.bodies['Tekniska nämnden'];
    expect(await idsFor(secretary, `&body=${technical}`)).not.toContain(theirs);
    expect((await secretary.get('/totals')).body.recommendations).toBe(2);
    expect((await secretary.get('/overview')).body.totals.recommendations).toBe(2);
    const { body: found } = await secretary.get(`/audits/${audit}`);
    expect(found.counts.notAssessed).toBe(2);
    expect(JSON.stringify(found)).not.toContain('Tekniska nämnden');
    const csv = await fetch(`${server.origin}/api/v1/recommendations/register.csv`, {
      headers: { authorization: `Bearer ${secretary.token}` },
    });
    const lines = await csv.text();
    expect([lines.includes('avtal 0'), lines.includes('avtal 1')]).toEqual([true, false]);
  });
});

test('what a board has not handed over the auditors do not see, not even that it happened', async () => {
  const auditor = await apiAs(server, 'electedAuditor', { scope: 'read' });
  const technical = await apiAs(server, 'boardSecretary', { body: 'Tekniska nämnden' });
  const bodyId = server.municipality.bodies['Tekniska nämnden'];
  await addEvidenceOfWork(server.database, { recommendationId: theirs, bodyId });
  expect((await report(technical, theirs)).status).toBe(200);
  const state = async (client: ApiClient) => {
    const { body } = await client.get(`/recommendations/${theirs}`);
    const verbs = body.history.map(({ verb }: { verb: string }) => verb);
    return [body.addressees[0].state, verbs.includes('reportDone')];
  };
  expect(await state(coordinator)).toEqual(['reportedDone', true]);
  expect(await state(auditor)).toEqual([null, false]);

  const [matter] = (await technical.get(`/recommendations/${theirs}`)).body.matters;
  const { status } = await technical.patch(`/matters/${matter.id}`, {
    version: matter.version,
    dispatchedOn: '2026-02-01',
  });
  expect(status).toBe(200);
  expect(await state(auditor)).toEqual(['reportedDone', true]);
});

test('an auditor’s token, and one of nobody with a role, sees no readings and no review', async () => {
  for (const role of ['electedAuditor', 'employee'] as const) {
    const client = await apiAs(server, role);
    expect((await client.get('/readings')).status).toBe(403);
  }
});

test('of another municipality nothing is there', async () => {
  const [other] = await server.database.asOwner<{ id: string }>(
    `insert into organisation (name) values ('Sjöviks kommun') returning id`,
  );
  const [foreign] = await server.database.asOwner<{ id: string }>(
    `insert into audit (organisation_id, title) values ($1, 'Granskning i Sjövik') returning id`,
    [other?.id],
  );
  expect((await coordinator.get(`/audits/${foreign?.id}`)).status).toBe(404);
  expect((await coordinator.patch(`/audits/${foreign?.id}`, { version: 1, title: 'Vår' })).status).toBe(404);
  const added = await coordinator.post(`/audits/${foreign?.id}/recommendations`, {
    recommendations: [{ text: 'x', bodyIds: [server.municipality.bodies['Socialnämnden']] }],
  });
  expect(added.status).toBe(404);
  expect(JSON.stringify((await coordinator.get('/audits')).body)).not.toContain('Sjövik');
});
