import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findRequester } from '../../src/identity/index.ts';
import type { Role } from '../../src/people/role.model.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { tokenOf } from './client.ts';

// Each command is a process of its own, and a test may start several.
vi.setConfig({ testTimeout: 60_000 });

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

let server: TestServer;
let folder: string;
let coordinator: string;
beforeAll(async () => {
  server = await startTestServer({ example: true });
  coordinator = await tokenFor('auditCoordinator');
  folder = await mkdtemp(join(tmpdir(), 'stadga-commands-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

/** A token of somebody in the example municipality with this role. */
async function tokenFor(role: Role, scope: 'read' | 'write' = 'write'): Promise<string> {
  const [held] = await server.database.asOwner<{ id: string }>(
    'select person_id as id from role_assignment a join person p on p.id = person_id where role = $1 and to_date is null order by p.name limit 1',
    [role],
  );
  const found = await findRequester(server.app, server.database.organisationId, held?.id ?? '');
  if (!found) throw new Error(`Nobody is ${role}`);
  return tokenOf({ ...server.app, requester: found.requester }, scope);
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as the coordinator, or with other variables. */
function stadga(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const variables = { LANG: 'C', LC_ALL: '', STADGA_URL: server.origin, STADGA_TOKEN: coordinator, ...env };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...variables }, maxBuffer: 50 * 1024 * 1024 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const inFolder = (name: string) => join(folder, name);

describe('register', () => {
  test('list shows recommendations in a table, and how they are distributed', async () => {
    const { code, stdout, stderr } = await stadga(['register', 'list', '--status', 'red']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Nr +Rekommendation +Granskning +Till +Status +Id\n/);
    expect(stdout).toMatch(/inte åtgärdad +[0-9a-f-]{36}\n/);
    expect(stdout).toMatch(/Rekommendationer: 9 \(9 inte åtgärdade\)/);
  });

  test('list --json gives the answer of the API, list --csv every row', async () => {
    const json = await stadga(['register', 'list', '--body', 'kommunstyrelsen', '--json']);
    const { items, total } = JSON.parse(json.stdout);
    expect(total).toBe(27);
    const csv = await stadga(['register', 'list', '--body', 'Kommunstyrelsen', '--csv']);
    expect(csv.stdout.startsWith('\ufeffGranskning;År;Nr')).toBe(true);
    expect(csv.stdout).toContain(items[0].text.slice(0, 40));
  });

  test('list finds by word, part of a word and year', async () => {
    const found = await stadga(['register', 'list', '--search', 'upphandling', '--json']);
    expect(JSON.parse(found.stdout).total).toBeGreaterThan(0);
    const year = await stadga(['register', 'list', '--year', '1999', '--language', 'en']);
    expect(year.stdout).toMatch(/^Nothing to show\.\nRecommendations: 0\. /);
  });

  test('list goes page by page', async () => {
    expect((await stadga(['register', 'list'])).stdout).toContain('50 av 61. Nästa sida: --page 2');
    expect((await stadga(['register', 'list', '--page', '2'])).stdout).toContain('Totalt: 61');
  });

  test('show tells everything about one', async () => {
    const list = await stadga(['register', 'list', '--status', 'yellow', '--json']);
    const { id, text } = JSON.parse(list.stdout).items[0];
    const { code, stdout } = await stadga(['register', 'show', id]);
    expect(code).toBe(0);
    expect(stdout).toContain(text);
    expect(stdout).toMatch(/Nämnd eller bolag +Revisorerna +Eget arbete/);
    expect(stdout).toContain('Uppföljningar');
    expect(stdout).toContain('Lade in den');
  });

  test.each([
    ['export', 'register.xlsx', 'PK'],
    ['export', 'register.csv', '\u00ef\u00bb\u00bf'],
    ['paper', 'status.pdf', '%PDF-'],
    ['paper', 'status.docx', 'PK'],
  ])('%s writes %s whole, and says so on stderr', async (command, name, start) => {
    const out = inFolder(name);
    const outcome = await stadga(['register', command, '--out', out, '--status', 'red']);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: `Skrev ${out}\n` });
    expect((await readFile(out, 'latin1')).startsWith(start)).toBe(true);
  });
});

test('audits, people and overview are listed', async () => {
  expect((await stadga(['audits', 'list', '--year', '2022'])).stdout).toMatch(/Granskning av inköp.*2022/);
  expect((await stadga(['people', 'list', '--role', 'auditCoordinator'])).stdout).toMatch(
    /Britta Söderhjelm .*Samordnare för revisionsärenden/,
  );
  expect((await stadga(['overview'])).stdout).toMatch(/Granskningar: 4\n.*\nKommunstyrelsen +27 /s);
  expect(JSON.parse((await stadga(['overview', '--json'])).stdout).auditCount).toBe(4);
});

describe('readings', () => {
  test('a report is handed in, followed and put into the register', async () => {
    const file = inFolder('uppföljning.md');
    const rows =
      '| Rekommendation | Bedömning |\n| --- | --- |\n| 1. Socialnämnden bör utse någon | Åtgärdad |\n';
    await writeFile(file, `Uppföljande granskning\n\nGranit Revision AB\n\nGranskning av arkivet\n\n${rows}`);
    const added = await stadga(['readings', 'add', file]);
    const [, id = ''] = /är inlämnad: ([0-9a-f-]{36})\n$/.exec(added.stdout) ?? [];
    expect(added.code).toBe(0);
    expect((await stadga(['readings', 'add', file])).stdout).toContain(`är redan inlämnad: ${id}`);
    await expect
      .poll(async () => (await stadga(['readings', 'status', id])).stdout, { timeout: 15_000, interval: 500 })
      .toContain('är läst och väntar på granskning');

    const blocked = await stadga(['readings', 'confirm', id]);
    expect(blocked).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--compared-all') });
    const confirmed = await stadga(['readings', 'confirm', id, '--compared-all']);
    expect(confirmed).toEqual({
      code: 0,
      stdout: 'Rapporten är införd. Granskningar i registret: 1.\n',
      stderr: '',
    });
    expect((await stadga(['readings', 'status', id])).stdout).toContain('finns i registret');
  });

  test('a file that is not there is told in a sentence', async () => {
    const outcome = await stadga(['readings', 'add', 'finns-inte.pdf']);
    expect(outcome).toEqual({ code: 1, stdout: '', stderr: 'Filen finns-inte.pdf finns inte.\n' });
  });
});

describe('people import', () => {
  test('--dry-run shows what would change and changes nothing, --confirm changes it', async () => {
    const administrator = { STADGA_TOKEN: await tokenFor('administrator') };
    const file = inFolder('personer.csv');
    await writeFile(file, 'Namn;E-post\nKarin Provek;karin.provek@lindviken.example\nUtan Adress;\n');
    const shown = await stadga(['people', 'import', file, '--dry-run'], administrator);
    expect(shown.stdout).toContain('Rad 2, ny: Karin Provek (karin.provek@lindviken.example)');
    expect(shown.stdout).toContain('Rad 3, utelämnas: Fyll i cellen.');
    expect(shown.stdout).toContain('Nya: 1. Ändras: 0.');
    const people = () => stadga(['people', 'list', '--search', 'Provek'], administrator);
    expect((await people()).stdout).toContain('Inget att visa.');
    const done = await stadga(['people', 'import', file, '--confirm'], administrator);
    expect(done).toMatchObject({ code: 0, stdout: expect.stringContaining('Nya: 1. Ändrade: 0.') });
    expect((await people()).stdout).toContain('Karin Provek');
  });
});

describe('what does not go is told in sentences', () => {
  test.each([
    ['no token', ['overview'], { STADGA_TOKEN: '' }, 2, 'STADGA_TOKEN saknas.'],
    ['an address that is none', ['overview'], { STADGA_URL: 'stadga' }, 2, 'STADGA_URL ska vara adressen'],
    [
      'nobody there',
      ['overview'],
      { STADGA_URL: 'http://127.0.0.1:1' },
      1,
      'Stadga svarar inte på http://127.0.0.1:1.',
    ],
    ['a token of nobody’s', ['overview'], { STADGA_TOKEN: 'stadga_x' }, 1, 'Nyckeln gäller inte.'],
    ['what does not exist', ['register', 'show', 'x'], {}, 1, 'Det finns inte.'],
    [
      'a body that does not exist',
      ['register', 'list', '--body', 'Kyrkan'],
      {},
      2,
      'Det finns ingen nämnd och inget bolag som heter Kyrkan.',
    ],
    [
      'a status that does not exist',
      ['register', 'list', '--status', 'blue'],
      {},
      2,
      '”blue” går inte att använda till --status <STATUS>. Välj bland: green, yellow, red, unknown, notAssessed, open.',
    ],
    [
      'a state that does not exist',
      ['register', 'list', '--state', 'x'],
      {},
      2,
      '”x” går inte att använda till --state <STATE>. Välj bland: received',
    ],
    [
      'both --json and --csv',
      ['register', 'list', '--json', '--csv'],
      {},
      2,
      '--json och --csv går inte tillsammans.',
    ],
    [
      'a file of another kind',
      ['register', 'export', '--out', 'x.txt'],
      {},
      2,
      '--out ska sluta på .xlsx eller .csv.',
    ],
    [
      'a list neither shown nor confirmed',
      ['people', 'import', 'x.csv'],
      {},
      2,
      'Ange antingen --dry-run eller --confirm.',
    ],
  ] as [string, string[], Record<string, string>, number, string][])(
    '%s',
    async (_, args, env, code, sentence) => {
      const outcome = await stadga(args, env);
      expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' });
      expect(outcome.stderr).toContain(sentence);
      expect(outcome.stderr).not.toMatch(/stadga_[0-9a-f]{20}| {4}at /);
    },
  );

  test('a token for reading changes nothing', async () => {
    const reading = { STADGA_TOKEN: await tokenFor('auditCoordinator', 'read') };
    const file = inFolder('läses.md');
    await writeFile(file, 'Uppföljande granskning\n');
    const outcome = await stadga(['readings', 'add', file], reading);
    expect(outcome).toMatchObject({ code: 1, stderr: expect.stringContaining('Nyckeln får bara läsa.') });
  });
});

describe('a server that is not what it seems', () => {
  let other: Server;
  let answer: (path: string) => { status: number; headers?: Record<string, string>; body?: string };
  const asked: (string | undefined)[] = [];
  beforeAll(async () => {
    other = createServer((request, response) => {
      asked.push(request.headers.authorization);
      const { status, headers = {}, body = '' } = answer(request.url ?? '');
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => new Promise((closed) => other.close(closed)));
  const address = () => `http://127.0.0.1:${(other.address() as AddressInfo).port}`;

  test.each([
    ['another program', { status: 200, body: '<html>' }, 'inte känner igen'],
    [
      'an error of another program',
      { status: 502, body: '<html>' },
      'svarade 502 och verkar inte vara en Stadga',
    ],
  ])('%s', async (_, given, sentence) => {
    answer = () => given;
    const outcome = await stadga(['overview'], { STADGA_URL: address() });
    expect(outcome).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(sentence) });
  });

  test('one that sends us elsewhere does not get the token sent there', async () => {
    answer = (path) =>
      path.startsWith('/elsewhere') ? { status: 200 } : { status: 302, headers: { location: '/elsewhere' } };
    asked.length = 0;
    expect((await stadga(['overview'], { STADGA_URL: address() })).code).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test('what would command the terminal is not printed', async () => {
    const people = [{ id: '1', name: 'Karin\u001b]0;x\u0007 Ek', email: null, title: 'a\u202eb', roles: [] }];
    answer = () => ({ status: 200, body: JSON.stringify({ page: 1, size: 50, total: 1, items: people }) });
    const { stdout } = await stadga(['people', 'list'], { STADGA_URL: address() });
    expect(stdout).toContain('Karin');
    expect(stdout).not.toMatch(/[\u001b\u0007\u202e]/);
  });
});
