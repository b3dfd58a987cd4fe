import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readingSchema } from '../../src/reading/reading.model.ts';
import { temporaryFolder } from './product.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(command: string, args: string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const env = { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...options.env };
  return new Promise<Outcome>((resolve) => {
    execFile(command, args, { cwd: options.cwd ?? root, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}

const stadga = (...args: string[]) => run(process.execPath, [join(root, 'src/cli.ts'), ...args]);

const report = `Uppföljande granskning

Lindvikens kommun
Granit Revision AB

Granskning av arkivet

| Rekommendation | Bedömning | Kommentar |
| --- | --- | --- |
| 1. Upprätta en arkivplan | Åtgärdad | Planen är beslutad. |
| 2. Utse arkivansvariga | Inte åtgärdad | Ingen är utsedd. |
`;

async function reportIn(folder: string, text = report) {
  const file = join(folder, 'uppföljning.md');
  await writeFile(file, text);
  return file;
}

describe('audit read', () => {
  test('--json prints exactly one reading on stdout and nothing else anywhere', async () => {
    await using folder = await temporaryFolder();
    const { code, stdout, stderr } = await stadga('audit', 'read', await reportIn(folder.path), '--json');
    expect(readingSchema.parse(JSON.parse(stdout)).found).toMatchObject({
      recommendations: 2,
      green: 1,
      red: 1,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('without --json the recommendations stand in a table with their status', async () => {
    await using folder = await temporaryFolder();
    const { code, stdout } = await stadga('audit', 'read', await reportIn(folder.path));
    expect(code).toBe(0);
    expect(stdout).toMatch(/Upprätta en arkivplan.*åtgärdad/);
    expect(stdout).toMatch(/Utse arkivansvariga.*inte åtgärdad/);
    expect(stdout).toContain(
      'Läst: 2 rekommendationer i 1 granskning: 1 åtgärdad, 0 delvis, 1 inte åtgärdad',
    );
  });

  test('--language en says it in English', async () => {
    await using folder = await temporaryFolder();
    const { stdout } = await stadga('audit', 'read', await reportIn(folder.path), '--language', 'en');
    expect(stdout).toMatch(/Utse arkivansvariga.*not done/);
  });

  test('a file that is no audit report is read, and has no recommendation', async () => {
    await using folder = await temporaryFolder();
    const file = await reportIn(folder.path, '# Recept\n\nVispa ägg och mjölk.\n');
    const { code, stdout } = await stadga('audit', 'read', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).found.recommendations).toBe(0);
  });

  test.for([
    ['missing', 'finns-inte.pdf', undefined],
    ['a folder', '.', undefined],
    ['empty', 'tom.pdf', ''],
    ['damaged', 'skadad.pdf', '%PDF-1.7\nskräp'],
  ] as const)(
    'a file that is %s: the shape of the contract with one error, exit code 1',
    async ([, name, content]) => {
      await using folder = await temporaryFolder();
      const file = join(folder.path, name);
      if (content !== undefined) await writeFile(file, content);
      const { code, stdout, stderr } = await stadga('audit', 'read', file, '--json');
      const reading = readingSchema.parse(JSON.parse(stdout));
      expect({ code, stderr, documents: reading.documents }).toEqual({ code: 1, stderr: '', documents: [] });
      expect(reading.issues.map((issue) => issue.severity)).toEqual(['error']);
    },
  );

  test('without --json an unreadable file is told in a sentence on stderr', async () => {
    expect(await stadga('audit', 'read', 'finns-inte.pdf')).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Filen finns inte. Kontrollera namn och sökväg.\n',
    });
  });
});

describe('report status', () => {
  test.for([
    ['papper.pdf', '%PDF-'],
    ['papper.docx', 'PK'],
  ])('writes %s whole, and says so on stderr', async ([name = '', start = '']) => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, name);
    const outcome = await stadga('report', 'status', await reportIn(folder.path), '--out', out);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: `Skrev ${out}\n` });
    expect((await readFile(out, 'latin1')).startsWith(start)).toBe(true);
  });

  test('an unreadable report gives no paper', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'papper.pdf');
    expect(await stadga('report', 'status', 'finns-inte.pdf', '--out', out)).toMatchObject({ code: 1 });
    await expect(readFile(out)).rejects.toThrow();
  });

  test('a file without recommendations and questions gives no paper, but a sentence', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'papper.pdf');
    const file = await reportIn(folder.path, '# Recept\n\nVispa ägg och mjölk.\n');
    expect(await stadga('report', 'status', file, '--out', out)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('hittades varken rekommendationer eller revisionsfrågor'),
    });
    await expect(readFile(out)).rejects.toThrow();
  });

  test('a paper that cannot be written is told in a sentence', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'finns-inte', 'papper.pdf');
    const outcome = await stadga('report', 'status', await reportIn(folder.path), '--out', out);
    const stderr = `${out} gick inte att skriva: mappen finns inte. Skapa den eller välj en annan mapp.\n`;
    expect(outcome).toEqual({ code: 1, stdout: '', stderr });
  });

  test('a paper in the place of a folder is told in a sentence, and leaves nothing behind', async () => {
    await using folder = await temporaryFolder();
    const out = join(folder.path, 'papper.pdf');
    await mkdir(out);
    const outcome = await stadga('report', 'status', await reportIn(folder.path), '--out', out);
    const stderr = `${out} gick inte att skriva: det finns redan en mapp med det namnet.\n`;
    expect(outcome).toEqual({ code: 1, stdout: '', stderr });
    expect((await readdir(folder.path)).toSorted()).toEqual(['papper.pdf', 'uppföljning.md']);
  });

  test.for(['itself', 'a link to it'])('the report is never overwritten by its paper: %s', async (way) => {
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'rapport.pdf');
    await writeFile(file, report);
    const link = join(folder.path, 'annan.pdf');
    await symlink(file, link);
    const outcome = await stadga('report', 'status', file, '--out', way === 'itself' ? file : link);
    expect(outcome).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--out är samma fil som rapporten.'),
    });
    expect(await readFile(file, 'utf8')).toBe(report);
  });
});

describe('wrong usage: a sentence, the way to the help, exit code 2', () => {
  test.for([
    [['granska'], 'Kommandot granska finns inte.'],
    [['help', 'audit', 'granska'], 'Kommandot granska finns inte.'],
    [['audit', 'read'], 'FILE saknas.'],
    [['audit', 'read', 'a', 'b'], 'Det är för många värden på raden.'],
    [['audit', 'read', 'a', '--yaml'], 'Flaggan --yaml finns inte.'],
    [['audit', 'read', 'a', '--language', 'de'], 'Värdet till --language <sv|en> går inte att använda.'],
    [['report', 'status', 'a'], 'Flaggan --out <PAPER> saknas.'],
    [['report', 'status', 'a', '--out', 'a.txt'], '--out ska sluta på .pdf eller .docx.'],
    [['report', 'status', 'a', '--out', 'a.docx', '--archive'], '--archive går bara tillsammans med'],
    [['register', 'paper'], 'Flaggan --out <PAPER> saknas.'],
    [['register', 'list', '--page', '0'], 'Värdet till --page <N> går inte att använda.'],
    [['readings', 'add'], 'FILE saknas.'],
  ] as const)('%j', async ([args, sentence]) => {
    const { code, stdout, stderr } = await stadga(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Se stadga --help.');
  });
});

test.for([
  [['--help']],
  [['audit', '--help']],
  [['audit', 'read', '--help']],
  [['report', '--help']],
  [['report', 'status', '--help']],
  [['help', 'audit']],
])('%j shows help on stdout, exit code 0', async ([args = []]) => {
  const { code, stdout, stderr } = await stadga(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('Användning: stadga');
});

const helps = [
  ['--help'],
  ['help'],
  ['help', 'audit'],
  ['help', 'audit', 'read'],
  ['report', 'help', 'status'],
  ['report', 'status', '--help'],
  ['register', 'list', '--help'],
  ['register', 'show', '--help'],
  ['register', 'export', '--help'],
  ['register', 'paper', '--help'],
  ['people', 'import', '--help'],
  ['help', 'readings', 'confirm'],
  ['help', 'readings', 'change-row'],
  ['audits', 'change', '--help'],
  ['recommendations', 'add-many', '--help'],
  ['overview', '--help'],
];

test.for(helps)('the help of %j %j %j has no English word in Swedish', async (args) => {
  const { stdout } = await stadga(...args);
  expect(stdout).not.toMatch(/usage|options|command|default|display|arguments/i);
});

test.for(helps)('the help of %j %j %j is English where that is asked for', async (args) => {
  const { stdout } = await stadga(...args, '--language', 'en');
  expect(stdout).toMatch(/^Usage: stadga .*\[options\]/);
  expect(stdout).not.toMatch(/[åäö]/i);
});

test('help shows the help of the whole command that was named', async () => {
  expect(await stadga('help', 'audit', 'read')).toEqual(await stadga('audit', 'read', '--help'));
  expect(await stadga('audit', 'help', 'read')).toEqual(await stadga('audit', 'read', '--help'));
});

test('through npm, a path means the folder where the user is', async () => {
  await using folder = await temporaryFolder('stadga-command-');
  await mkdir(join(folder.path, 'under'));
  await reportIn(folder.path);
  const npm = ['--prefix', root, 'run', '-s', 'stadga', '--', 'audit', 'read', '../uppföljning.md', '--json'];
  const { code, stdout } = await run('npm', npm, { cwd: join(folder.path, 'under') });
  expect({ code, found: JSON.parse(stdout).found.recommendations }).toEqual({ code: 0, found: 2 });
});
