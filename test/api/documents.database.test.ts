import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainPdf } from '../builders/plain-pdf.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { apiAs, type PersonClient } from './client.ts';

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

let server: TestServer;
let folder: string;
let secretary: PersonClient;
let nurse: PersonClient;
let social: string;
beforeAll(async () => {
  server = await startTestServer();
  folder = await mkdtemp(join(tmpdir(), 'stadga-documents-'));
  secretary = await apiAs(server, 'boardSecretary', { body: 'Socialnämnden' });
  nurse = await apiAs(server, 'employee', { body: 'Socialförvaltningen' });
  social = server.municipality.bodies['Socialförvaltningen'];
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** Runs a command as the secretary. */
function stadga(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const variables = { LANG: 'C', LC_ALL: '', STADGA_URL: server.origin, STADGA_TOKEN: secretary.token };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, 'documents', ...args],
      { env: { ...process.env, ...variables } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

test('a program enters a document, decides versions of it, compares them, and is told who has read it', async () => {
  const made = await secretary.post('/documents', {
    kind: 'routine',
    title: 'Rutin för loggar',
    bodyId: social,
    rhythmMonths: 3,
    wantsAcknowledgement: true,
    readers: [{ bodyId: social }],
  });
  const { id } = made.body;
  expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1/documents/${id}`]);
  const path = `/documents/${id}`;
  const save = (text: string, version?: number) => secretary.send('PUT', `${path}/draft`, { text, version });
  const first = (await save('Listan tas ut en gång om året.')).body;
  expect((await save('Ett till')).status).toBe(422);
  expect((await nurse.get(path)).body.versions).toEqual([]);
  expect((await nurse.get(`${path}/versions/1`)).status).toBe(404);
  const decision = { decidedByBodyId: server.municipality.bodies['Socialnämnden'], minuteItem: '12' };
  const decide = (version: number, decidedOn: string) =>
    secretary.post(`${path}/decide`, { ...decision, version, decidedOn });
  expect((await decide(first.versions[0].version, '2026-01-15')).body).toMatchObject({
    inForce: 1,
    nextRevisionOn: '2026-04-15',
    readBy: { concerned: 1, read: 0 },
    versions: [{ number: 1, minuteItem: '§ 12', validFrom: '2026-01-15' }],
  });

  const form = new FormData();
  form.set('changes', 'Tatare');
  const pdf = plainPdf({ pages: [['Listan tas ut varje manad.']] });
  form.set('file', new Blob([pdf as Uint8Array<ArrayBuffer>]), 'Rutin.pdf');
  const filed = await secretary.ask(`${path}/draft/file`, { method: 'POST', body: form });
  expect(filed.body.versions[0]).toMatchObject({ number: 2, fileName: 'Rutin.pdf', hasText: true });
  expect((await decide(1, '2026-03-01')).body.inForce).toBe(2);
  const { paragraphs } = (await nurse.get(`${path}/comparison?from=1&to=2`)).body;
  expect(
    paragraphs.flatMap((each: { parts: { kind: string }[] }) => each.parts.map(({ kind }) => kind)),
  ).toContain('added');
  expect((await nurse.post(`${path}/acknowledge`, { number: 1 })).status).toBe(422);
  expect((await nurse.post(`${path}/acknowledge`, { number: 2 })).body.readBy).toEqual({
    concerned: 1,
    read: 1,
  });

  const { version } = (await secretary.get(path)).body;
  const revision = { version, onDay: '2026-05-02', outcome: 'unchanged' };
  expect((await nurse.post(`${path}/revisions`, revision)).status).toBe(403);
  expect((await secretary.post(`${path}/revisions`, revision)).body.nextRevisionOn).toBe('2026-08-02');
  const list = (await nurse.get(`/documents?body=${social}&overdue=yes`)).body;
  expect(list.items).toMatchObject([{ id, number: 2, decidedByName: 'Socialnämnden' }]);
});

test('on the command line a document is entered, drafted, decided, compared, listed and repealed', async () => {
  const added = await stadga(
    'add',
    '--kind',
    'routine',
    '--title',
    'Rutin för lås',
    '--body',
    'Socialförvaltningen',
    '--rhythm-months',
    '12',
  );
  const id = /[0-9a-f-]{36}/.exec(added.stdout)?.[0] ?? '';
  await stadga('save-draft', id, '--text', 'Dörren låses klockan fem.');
  const decide = ['decide', id, '--decided-by-role', 'Socialchef', '--decided-on'];
  expect((await stadga(...decide, '2026-02-01')).code).toBe(0);
  await writeFile(join(folder, 'ny.pdf'), plainPdf({ pages: [['Dorren larmas klockan fem.']] }));
  expect((await stadga('save-draft-file', id, join(folder, 'ny.pdf'), '--changes', 'Larm')).code).toBe(0);
  await stadga(...decide, '2026-06-01');
  expect((await stadga('show', id)).stdout).toMatch(/2 \* +2026-06-01 +Socialchef/);
  expect((await stadga('compare', id, '1', '2')).stdout).toContain(
    '[-Dörren låses-][+Dorren larmas+] klockan fem.',
  );
  await stadga('get', id, '--out', join(folder, 'hem.pdf'));
  expect((await readFile(join(folder, 'hem.pdf'), 'latin1')).startsWith('%PDF-')).toBe(true);
  expect((await stadga('list', '--search', 'lås')).stdout).toMatch(
    /Rutin +Rutin för lås +Socialförvaltningen/,
  );
  await stadga('export', '--out', join(folder, 'lista.csv'));
  expect(await readFile(join(folder, 'lista.csv'), 'utf8')).toContain(
    'Rutin för lås;Rutin;Socialförvaltningen',
  );
  expect((await stadga('withdraw', id, '--reason', 'Ersatt')).code).toBe(0);
  expect((await stadga('list', '--search', 'lås')).stdout).not.toContain('Rutin för lås');
}, 90_000);
