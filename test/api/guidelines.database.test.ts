import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../src/people/role.model.ts';
import { wordingFields } from '../../src/requirements/guideline-list.model.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiWith } from './client.ts';
import { answerChecker, fetchDescription } from './described.ts';
import { tokenOfRole } from './of-role.ts';

let server: TestServer;
let officer: ApiClient;
let reader: ApiClient;
let faultsOf: ReturnType<typeof answerChecker>;
const somebody = async (role: Role) => apiWith(server, await tokenOfRole(server, role, 'write'));
beforeAll(async () => {
  server = await startTestServer();
  faultsOf = answerChecker(await fetchDescription(server.origin));
  await Promise.all([server.as('securityOfficer'), server.as('boardSecretary')]);
  officer = await somebody('securityOfficer');
  reader = await somebody('boardSecretary');
});
afterAll(() => server.stop());

test('a guideline is adopted, adapted, put in force and taken out, and each answer is as it is described', async () => {
  const adoption = { title: 'Riktlinje', inForceFrom: '2026-01-01' };
  expect((await reader.post('/guidelines/adopt', adoption)).status).toBe(403);
  const { id } = (await officer.post('/guidelines/adopt', adoption)).body;
  const at = `/guidelines/${id}`;
  const draft = (await officer.post(`${at}/draft`, {})).body;
  const [{ id: row, version, requirement }] = draft.rows;
  const wording = Object.fromEntries(wordingFields.map((field) => [field, requirement[field]]));
  const changed = await officer.send('PUT', `${at}/draft/requirements/${row}`, {
    ...wording,
    text: 'Egna ord.',
    version,
  });
  expect(changed.body.rows[0]).toMatchObject({ change: 'changed', requirement: { text: 'Egna ord.' } });
  for (const [path, given] of [
    ['/guidelines', '/guidelines'],
    ['/guidelines/{id}', at],
    ['/guidelines/{id}/requirements', `${at}/requirements?q=behörighet`],
    ['/guidelines/{id}/draft', `${at}/draft`],
    ['/guidelines/{id}/mapping/{scheme}', `${at}/mapping/iso27001`],
    ['/guidelines/{id}/catalog.json', `${at}/catalog.json`],
    ['/guidelines/{id}/profile.json', `${at}/profile.json?version=1`],
    ['/guidelines/built-in-catalog.json', '/guidelines/built-in-catalog.json'],
    ['/requirements/{id}', `/requirements/${row}`],
    ['/requirements/{id}/recommendations', `/requirements/${row}/recommendations`],
  ] as const) {
    const answer = await officer.get(given);
    expect([given, answer.status, faultsOf('get', `/api/v1${path}`, answer)]).toEqual([given, 200, []]);
  }
  expect((await reader.get(`${at}/draft`)).status).toBe(404);
  const put = await officer.post(`${at}/draft/in-force`, {
    inForceFrom: '2026-02-01',
    version: draft.version,
  });
  expect(put.body).toMatchObject({ inForce: 2, draft: null });
  expect((await reader.get(`${at}/requirements?q=egna ord`)).body.items[0].text).toBe('Egna ord.');

  const catalog = (await officer.get(`${at}/catalog.json`)).body;
  const again = await officer.post('/guidelines/catalog?title=Kopia', catalog);
  expect(again.status).toBe(201);
  expect((await officer.get(`/guidelines/${again.body.id}/draft`)).body.rows).toHaveLength(178);
  expect((await officer.post('/guidelines/catalog', { profile: {} })).body).toMatchObject({
    why: 'notCatalog',
  });
});
