import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { apiAs, type PersonClient } from './client.ts';

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
let server: TestServer;
let officer: PersonClient;
let folder: string;
beforeAll(async () => {
  server = await startTestServer();
  officer = await apiAs(server, 'securityOfficer');
  folder = await mkdtemp(join(tmpdir(), 'stadga-reports-'));
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

function stadga(...args: string[]): Promise<string> {
  const variables = { LANG: 'C', LC_ALL: '', STADGA_URL: server.origin, STADGA_TOKEN: officer.token };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [program, 'management-reports', ...args],
      { env: { ...process.env, ...variables } },
      (error, stdout, stderr) => (error ? reject(new Error(stderr)) : resolve(stdout)),
    );
  });
}

test('a report is begun, written from a file, issued and fetched from the command line', async () => {
  const [, id = ''] = /([0-9a-f-]{36})/.exec(await stadga('start', '--kind', 'reportToChiefExecutive')) ?? [];
  expect(await stadga('show', id)).toContain('Inte ifyllt');
  const texts = { decisions: 'Hemligt beslut om reservkraft.', summary: 'Läget är gott.', plan: '' };
  const file = join(folder, 'texts.json');
  await writeFile(file, JSON.stringify({ texts, provisions: { decisions: 'OSL 18:8' } }));
  await stadga('save', id, '--from', file, '--registry-number', 'KS 2026/9');
  await stadga('issue', id);
  expect(await stadga('list')).toContain('Fastställd');
  for (const [name, ...more] of [['full.docx', '--full'], ['all.zip']] as const) {
    await stadga('get', id, '--out', join(folder, name), ...more);
    expect((await readFile(join(folder, name))).length).toBeGreaterThan(1000);
  }
  const { body } = await officer.get(`/management-reports/${id}`);
  expect(body).toMatchObject({ state: 'issued', registryNumber: 'KS 2026/9', commands: ['noteDecision'] });
  expect(body.files).toHaveLength(4);
}, 120_000);

test('a program is told why a report is not issued, and others that there is none', async () => {
  const { id } = (await officer.post('/management-reports', { kind: 'reportToBoard' })).body;
  const refused = await officer.post(`/management-reports/${id}/issue`, { version: 1 });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('managementReportUnfilled');
  const stale = await officer.patch(`/management-reports/${id}`, { version: 7 });
  expect(stale.status).toBe(409);
  const auditor = await apiAs(server, 'electedAuditor');
  expect((await auditor.get(`/management-reports/${id}`)).status).toBe(404);
  expect((await auditor.get(`/management-reports/${id}/file`)).status).toBe(404);
  expect((await auditor.get('/management-reports')).status).toBe(403);
  expect((await auditor.post('/management-reports', { kind: 'reportToBoard' })).status).toBe(403);
});
