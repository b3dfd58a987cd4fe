import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { apiWith } from './client.ts';
import { fetchDescription, operationsOf } from './described.ts';
import { tokenOfRole } from './of-role.ts';

// Each command is a process of its own, and a test starts several.
vi.setConfig({ testTimeout: 120_000 });

const program = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
let server: TestServer;
let folder: string;
let coordinator: string;
beforeAll(async () => {
  server = await startTestServer({ example: true });
  coordinator = await tokenOfRole(server, 'auditCoordinator');
  folder = await mkdtemp(join(tmpdir(), 'stadga-entering-'));
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
function stadga(args: string[], token = coordinator): Promise<Outcome> {
  const variables = { LANG: 'C', LC_ALL: '', STADGA_URL: server.origin, STADGA_TOKEN: token };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...variables } },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into it freely
async function json(args: string[], token = coordinator): Promise<any> {
  const { code, stdout, stderr } = await stadga([...args, '--json'], token);
  expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: '' });
  return JSON.parse(stdout);
}
const fileOf = async (name: string, content: string) => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

test('an audit is entered with its recommendations, changed, and followed up', async () => {
  const made = await stadga(['audits', 'add', '--title', 'Granskning av arkivet', '--year', '2026']);
  const [, audit = ''] = /^Tillagt: ([0-9a-f-]{36})\n$/.exec(made.stdout) ?? [];
  expect(made.code).toBe(0);
  expect(await stadga(['audits', 'change', audit, '--firm', 'Granit Revision AB'])).toEqual({
    code: 0,
    stdout: 'Ändrat. Version: 2\n',
    stderr: '',
  });
  expect((await stadga(['audits', 'change', audit, '--firm', ''])).stdout).toContain('Version: 3');

  const one = ['recommendations', 'add', '--audit', audit, '--text', 'Att nämnden utser en arkivansvarig'];
  const { id } = await json([...one, '--body', 'kommunstyrelsen']);
  const csv =
    'Nr;Rekommendation;Till\n2;Att nämnden antar en arkivplan;Kommunstyrelsen|Socialnämnden\n3;Att planen följs upp;Socialnämnden\n';
  const many = await stadga(['recommendations', 'add-many', audit, await fileOf('rader.csv', csv)]);
  expect(many).toEqual({ code: 0, stdout: 'Tillagda: 2\n', stderr: '' });
  const list = [{ number: '4', text: 'Att gallring beslutas', bodies: ['Socialnämnden'] }];
  const fromJson = await fileOf('rader.json', JSON.stringify(list));
  expect((await stadga(['recommendations', 'add-many', audit, fromJson])).stdout).toBe('Tillagda: 1\n');
  expect((await stadga(['register', 'list', '--audit', audit])).stdout).toContain('Totalt: 4');

  await json(['recommendations', 'change', id, '--number', '1']);
  const auditor = await tokenOfRole(server, 'electedAuditor');
  const about = ['--made-by', 'auditors', '--title', 'Uppföljning', '--dated', '2026-10-01'];
  const followUp = await json(['follow-ups', 'add', ...about, '--audit', audit], auditor);
  const assess = ['assessments', 'enter', '--follow-up', followUp.id, '--recommendation', id];
  const assessment = await json([...assess, '--body', 'Kommunstyrelsen', '--status', 'yellow'], auditor);
  const correct = ['assessments', 'correct', assessment.id, '--status', 'red', '--reason', 'Fel färg'];
  // A draft counts for nobody until it is closed, and it says how many it leaves out.
  expect((await json(correct, auditor)).assessed).toBe('notAssessed');
  const wish = ['follow-ups', 'change-audit', followUp.id, '--audit', audit, '--needs-meeting', 'yes'];
  const why = ['--meeting-reason', 'Svaren går isär.'];
  const unchosen = await stadga([...wish, ...why], auditor);
  expect([unchosen.code, unchosen.stderr]).toEqual([1, expect.stringContaining('Ange minst ett organ')]);
  await json([...wish, ...why, '--meeting-body', 'Socialnämnden'], auditor);
  const round = await stadga(['follow-ups', 'show', followUp.id], auditor);
  expect(round.stdout).toContain('Behov av möte: Socialnämnden: Svaren går isär.');
  expect((await stadga(['follow-ups', 'close', followUp.id], auditor)).code).toBe(1);
  await json(['follow-ups', 'close', followUp.id, '--left-out', '4'], auditor);
  expect((await json(['register', 'show', id])).assessed).toBe('red');

  const shown = await stadga(['audits', 'show', audit]);
  expect(shown.stdout).toMatch(/^Granskning av arkivet, 2026\n/);
  const [, matter = ''] = /Kommunstyrelsen .* ([0-9a-f-]{36})\n/.exec(shown.stdout) ?? [];
  const dates = ['--registry-number', 'KS 2026/117', '--answer-by', '2026-12-31'];
  expect(await json(['matters', 'change', matter, ...dates])).toMatchObject({
    registryNumber: 'KS 2026/117',
    answerBy: '2026-12-31',
  });
});

test('a body’s own work is moved on by its people, and not by others', async () => {
  const { items } = await json(['register', 'list', '--state', 'received']);
  const [{ id, addressees }] = items;
  const path = ['recommendations', 'change-state', id, '--body', addressees[0].bodyName, '--command'];
  const refused = await stadga([...path, 'reportDone', '--completed-on', '2026-01-31']);
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('Du får inte') });
});

/** An audit with a recommendation to Socialnämnden, and the matter that the board got. */
async function auditOfTheBoard() {
  const api = apiWith(server, coordinator);
  const { items } = (await api.get('/bodies?size=200')).body;
  const board: string = items.find(({ name }: { name: string }) => name === 'Socialnämnden').id;
  const audit: string = (await api.post('/audits', { title: 'Granskning av lokaler', year: 2026 })).body.id;
  const recommendations = [{ text: 'Att lokalerna besiktigas', bodyIds: [board] }];
  const { ids } = (await api.post(`/audits/${audit}/recommendations`, { recommendations })).body;
  const matter: string = (await api.get(`/audits/${audit}`)).body.matters[0].id;
  return { board, audit, recommendation: String(ids[0]), matter };
}
const secretary = () => tokenOfRole(server, 'boardSecretary', 'write', 'Socialnämnden');

test('the auditors’ letter is registered, and what is left out stays as it was', async () => {
  const { audit } = await auditOfTheBoard();
  const letter = ['audits', 'register-letter', audit];
  const dated = ['--dated', '2026-10-01', '--answer-to', 'Socialnämnden', '--answer-by', '2027-01-29'];
  expect(await json([...letter, ...dated])).toMatchObject({
    dated: '2026-10-01',
    matters: [{ recipient: 'answer', answerBy: '2027-01-29' }],
    version: 1,
  });
  expect(await json([...letter, '--registry-number', 'REV 2026/9'])).toMatchObject({
    dated: '2026-10-01',
    registryNumber: 'REV 2026/9',
    version: 2,
  });
});

test('a board’s secretary keeps its calendar and its matters’ steps', async () => {
  const { board, matter } = await auditOfTheBoard();
  const token = await secretary();
  const { meetings } = await json(['meetings', 'add', board, '--meets-on', '2027-01-20'], token);
  expect(meetings.map(({ meetsOn }: { meetsOn: string }) => meetsOn)).toContain('2027-01-20');
  expect(await json(['meetings', 'change-routine', board, '--draft-days', '30'], token)).toMatchObject({
    routine: { draftDays: 30 },
  });
  const step = ['matters', 'note-step', matter, '--step', 'drafted', '--on-day', '2026-11-02'];
  const { noted } = await json(step, token);
  const { id } = noted.find((each: { step: string }) => each.step === 'drafted');
  const shown = async () => (await stadga(['matters', 'show', matter], token)).stdout;
  expect(await shown()).toMatch(new RegExp(`2026-11-02 .*${id}`));
  await json(['matters', 'withdraw-step', matter, id, '--reason', 'Fel ärende'], token);
  expect(await shown()).not.toContain(id);
});

test('a response is written, seen by its own people alone, and made ready', async () => {
  const { audit, recommendation, matter } = await auditOfTheBoard();
  const token = await secretary();
  const start = ['responses', 'start', '--lead-body', 'Socialnämnden', '--title', 'Yttrande'];
  const { id: response } = await json([...start, '--matter', matter], token);
  const about = ['--body', 'Socialnämnden', '--audit', audit, '--recommendation', recommendation];
  const said = ['--stance', 'agrees', '--text', 'Nämnden instämmer.'];
  const { id: item } = await json(['responses', 'add-item', response, ...about, ...said], token);
  const changed = ['responses', 'change-item', response, item, '--text', 'Nämnden instämmer helt.'];
  expect((await json(changed, token)).items).toMatchObject([
    { id: item, stance: 'agrees', text: 'Nämnden instämmer helt.' },
  ]);
  expect((await stadga(['responses', 'show', response], token)).stdout).toContain(item);
  expect((await stadga(['responses', 'show', response])).stderr).toContain('Det finns inte.');
  const ready = ['responses', 'move', response, '--command', 'makeReady'];
  expect((await json(ready, token)).state).toBe('ready');
});

test('evidence is added as a link, and a file as its next version', async () => {
  const { recommendation } = await auditOfTheBoard();
  const token = await secretary();
  const link = ['--title', 'Besiktning', '--url', 'https://lindviken.example/besiktning'];
  const add = ['evidence', 'add', 'recommendation', recommendation, '--body', 'Socialnämnden'];
  const { id } = await json([...add, ...link], token);
  const file = await fileOf('besiktning.txt', 'Besiktigat den 3 november.\n');
  const list = ['evidence', 'list', 'recommendation', recommendation];
  expect((await stadga(list, token)).stdout).toContain(id);
  const newer = ['evidence', 'add-version', id, '--file', file, '--note', 'protokollet'];
  expect((await json(newer, token)).versions).toMatchObject([
    { number: 2, fileName: 'besiktning.txt', note: 'protokollet' },
    { number: 1, url: 'https://lindviken.example/besiktning' },
  ]);
  expect((await stadga(['evidence', 'show', id], token)).stdout).toContain('besiktning.txt');
  const home = join(folder, 'hem.txt');
  expect((await stadga(['evidence', 'get', id, '--out', home], token)).code).toBe(0);
  expect(await readFile(home, 'utf8')).toBe('Besiktigat den 3 november.\n');
  await json(['evidence', 'withdraw', id, '--reason', 'Fel fil'], token);
  expect((await json(['evidence', 'restore', id, '--reason', 'Rätt fil'], token)).withdrawnAt).toBeNull();
});

test('the auditors ask a board, and it answers', async () => {
  const ask = ['auditor-requests', 'ask', '--body', 'Socialnämnden', '--kind', 'question'];
  const auditor = await tokenOfRole(server, 'electedAuditor');
  const { id } = await json([...ask, '--text', 'När besiktigades lokalerna?'], auditor);
  const answer = ['auditor-requests', 'answer', id, '--text', 'Den 3 november.'];
  expect(await json(answer, await secretary())).toMatchObject({ answer: 'Den 3 november.' });
});

test('a promise is put into an answer, changed and taken out by options', async () => {
  const { audit, recommendation, matter } = await auditOfTheBoard();
  const token = await secretary();
  const start = ['responses', 'start', '--lead-body', 'Socialnämnden', '--title', 'Yttrande'];
  const { id: response } = await json([...start, '--matter', matter], token);
  const about = ['--body', 'Socialnämnden', '--audit', audit, '--recommendation', recommendation];
  const { id: item } = await json(['responses', 'add-item', response, ...about, '--text', 'Ja.'], token);
  const command = (name: string, ...more: string[]) => ['responses', name, response, item, ...more];
  const commitments = async (args: string[]) => (await json(args, token)).items[0].commitments;
  await json(command('add-commitment', '--what', 'En rutin', '--due-on', '2027-03-31'), token);
  const both = await commitments(command('add-commitment', '--what', 'En utbildning'));
  expect(both).toMatchObject([{ what: 'En rutin', dueOn: '2027-03-31' }, { what: 'En utbildning' }]);
  const [{ id }, { id: other }] = both;
  const changed = command('change-commitment', '--commitment', id, '--enters-control-plan', 'yes');
  expect(await commitments(changed)).toMatchObject([
    { id, what: 'En rutin', dueOn: '2027-03-31', entersControlPlan: true },
    { id: other },
  ]);
  expect((await stadga(['responses', 'show', response], token)).stdout).toContain(id);
  expect(await commitments(command('remove-commitment', '--commitment', other))).toMatchObject([{ id }]);
  const gone = await stadga(command('remove-commitment', '--commitment', other), token);
  expect(gone).toMatchObject({ code: 1, stderr: expect.stringContaining('Det finns inte.') });
});

test('actions are listed and shown, edited in a spreadsheet, and brought back after a look', async () => {
  const { recommendation, board } = await auditOfTheBoard();
  const token = await secretary();
  const serves = [{ recommendationId: recommendation, bodyId: board }];
  const action = { bodyId: board, title: 'Besiktiga lokalerna', dueOn: '2027-03-01', serves };
  const { id } = await json(
    ['actions', 'add', '--from', await fileOf('å.json', JSON.stringify(action))],
    token,
  );
  const listed = await stadga(['actions', 'list', '--recommendation', recommendation], token);
  expect(listed.stdout).toMatch(new RegExp(`Besiktiga lokalerna .*Planerad .*2027-03-01 .*${id}`));
  const out = join(folder, 'åtgärder.csv');
  const search = ['--search', 'Besiktiga lokalerna'];
  expect((await stadga(['exchange', 'take-out', 'actions', '--out', out, ...search], token)).code).toBe(0);
  const edited = (await readFile(out, 'utf8')).replace('Besiktiga lokalerna', 'Besiktiga alla lokaler');
  await writeFile(out, edited);
  const bringBack = ['exchange', 'bring-back', 'actions', out];
  const looked = await stadga([...bringBack, '--dry-run'], token);
  expect(looked.stdout).toContain('Åtgärd: Besiktiga lokalerna → Besiktiga alla lokaler');
  expect(looked.stdout).toContain('Inget är ändrat.');
  await json(['actions', 'change', id, '--title', 'Besiktiga några'], token);
  const undecided = await stadga([...bringBack, '--confirm'], token);
  expect(undecided).toMatchObject({ code: 1, stderr: expect.stringContaining(`/choices/${id}.title`) });
  const done = await stadga([...bringBack, '--confirm', '--choose', `${id}.title=mine`], token);
  expect(done).toEqual({
    code: 0,
    stdout: 'Ändrade rader: 0. Nya: 0. Avgjorda för filen: 1, för det sparade: 0. Utelämnade: 0.\n',
    stderr: '',
  });
  expect((await stadga(['actions', 'show', id], token)).stdout).toMatch(/^Besiktiga alla lokaler\n/);
});

test('a body hands over what it has looked at, and the auditors take their history home', async () => {
  const { recommendation } = await auditOfTheBoard();
  const token = await secretary();
  const choices = ['handovers', 'choices', 'Socialnämnden', '--recommendation', recommendation];
  const [, key = ''] =
    /(work:[0-9a-f-]{36}) +Att lokalerna besiktigas/.exec((await stadga(choices, token)).stdout) ?? [];
  const what = ['--body', 'Socialnämnden', '--recommendation', recommendation, '--item', key];
  const preview = await stadga(['handovers', 'preview', ...what], token);
  const [, seen = ''] = /--seen ([0-9a-f]{64})\n$/.exec(preview.stdout) ?? [];
  expect(preview.stdout).toContain('Att lokalerna besiktigas');
  const { id } = await json(['handovers', 'hand-over', ...what, '--seen', seen], token);
  const auditor = await tokenOfRole(server, 'electedAuditor');
  expect((await stadga(['handovers', 'show', id], auditor)).stdout).toContain('Att lokalerna besiktigas');
  const document = await fileOf('protokoll.txt', 'Protokollet.\n');
  const handing = ['handovers', 'hand-over-document', 'Socialnämnden', document, '--title', 'Protokoll'];
  const { id: handed } = await json(handing, token);
  const home = join(folder, 'hemma.txt');
  await stadga(['handovers', 'get', handed, '--number', '1', '--out', home], auditor);
  expect(await readFile(home, 'utf8')).toBe('Protokollet.\n');
  const zip = join(folder, 'historik.zip');
  expect((await stadga(['handovers', 'export', '--out', zip], auditor)).code).toBe(0);
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe('PK');
});

test('a yearly report is written body by body, and decided on', async () => {
  const auditor = await tokenOfRole(server, 'electedAuditor');
  const { id } = await json(['yearly-reports', 'add', '--year', '1999'], auditor);
  const change = ['yearly-reports', 'change', id];
  await json([...change, '--dated', '2000-04-12', '--statement', 'Vi tillstyrker.'], auditor);
  const advice = ['--body', 'Socialnämnden', '--advice', 'deny', '--remark', 'Svaret uteblev.'];
  expect(await json([...change, ...advice], auditor)).toMatchObject({
    dated: '2000-04-12',
    statement: 'Vi tillstyrker.',
    version: 3,
  });
  const decision = ['--body', 'Socialnämnden', '--decision', 'granted', '--decided-on', '2000-05-22'];
  await json(['yearly-reports', 'note-decision', id, ...decision, '--minute-item', '§ 54']);
  expect((await stadga(['yearly-reports', 'show', id])).stdout).toMatch(
    /Socialnämnden +inte ansvarsfrihet +Svaret uteblev. +beviljad +2000-05-22/,
  );
});

test('meetings are listed, moved and called off; texts, mail and the year are looked at', async () => {
  const token = await secretary();
  const { board } = await auditOfTheBoard();
  await json(['meetings', 'add', board, '--meets-on', '2028-01-19'], token);
  const listed = async () => (await stadga(['meetings', 'list', 'Socialnämnden'], token)).stdout;
  const [, id = ''] = /2028-01-19 .*?([0-9a-f-]{36})\n/.exec(await listed()) ?? [];
  expect(await json(['meetings', 'change', id, '--meets-on', '2028-01-26'], token)).toMatchObject({
    version: 2,
  });
  expect(await stadga(['meetings', 'call-off', id], token)).toMatchObject({ code: 0, stdout: 'Klart.\n' });
  expect(await listed()).not.toContain(id);
  expect((await stadga(['year', '--year', '2027', '--month', '3'], token)).stdout).toContain('mars');
  expect(await json(['reminders', 'choose', '--rhythm', 'weekly'], token)).toMatchObject({
    rhythm: 'weekly',
    language: 'sv',
  });
  const template = ['paper-templates', 'change', 'response', 'intro', '--text-language', 'sv'];
  await json([...template, '--text', '{board} har behandlat granskningen.']);
  expect((await stadga(['paper-templates', 'list'])).stdout).toContain('{board} har behandlat granskningen.');
  const kept = ['paper', 'keep-texts', 'register', 'board', 'statusReport', '--author', 'Britta Söderhjelm'];
  expect(await json(kept)).toMatchObject({ author: 'Britta Söderhjelm', version: 1 });
});

test('a report is reviewed row by row, put into the register and taken out again', async () => {
  const rows =
    '| Rekommendation | Bedömning |\n| --- | --- |\n| 1. Arkivn. bör utse någon | Åtgärdad |\n| 2. Arkivn. bör anta en plan | |\n';
  const file = await fileOf('uppföljning.md', `Uppföljande granskning\n\nGranskning av arkivet\n\n${rows}`);
  const { id } = await json(['readings', 'add', file]);
  await expect
    .poll(async () => (await json(['readings', 'status', id])).state, { timeout: 30_000, interval: 500 })
    .toBe('read');
  const review = await stadga(['readings', 'review', id]);
  expect(review.stdout).toMatch(/^Nyckel +Nr +Rekommendation +Färg +Kontrollerat\nrow-1-1-1 +1 /);
  for (const key of ['row-1-1-1', 'row-1-1-2']) {
    await json(['readings', 'change-row', id, key, '--body', 'Socialnämnden']);
  }
  const unknown = ['readings', 'interpret-row', id, 'row-1-1-2', '--decision', 'leaveUnknown'];
  expect(await json(unknown)).toMatchObject({ interpretation: 'leftUnknown' });
  const unchecked = await stadga(['readings', 'check-row', id, 'row-1-1-1', '--checked', 'no']);
  expect(unchecked.stdout).toMatch(/^Ändrat\. Version: \d+\n$/);
  expect((await stadga(['readings', 'check-clear-rows', id])).stdout).toContain('Kontrollerade: 1.');
  expect((await json(['readings', 'confirm', id])).auditIds).toHaveLength(1);
  expect(await stadga(['readings', 'withdraw', id])).toEqual({ code: 0, stdout: 'Klart.\n', stderr: '' });
});

test('people and their roles are kept', async () => {
  const administrator = await tokenOfRole(server, 'administrator');
  const person = ['--name', 'Karin Ekmarker', '--email', 'karin.ekmarker@lindviken.example'];
  const { id } = await json(['people', 'add', ...person], administrator);
  await json(['people', 'change', id, '--title', 'kanslichef'], administrator);
  const role = ['--role', 'boardSecretary', '--body', 'Socialnämnden', '--from-date', '2026-01-01'];
  const { id: roleId } = await json(['people', 'assign-role', id, ...role], administrator);
  const ended = await stadga(['people', 'end-role', id, roleId, '--last-day', '2026-12-31'], administrator);
  expect(ended).toEqual({ code: 0, stdout: 'Klart.\n', stderr: '' });
  expect((await stadga(['people', 'show', id], administrator)).stdout).toMatch(
    /^Karin Ekmarker, kanslichef, .*2026-01-01 +2026-12-31/s,
  );
  expect((await stadga(['people', 'add', ...person])).code).toBe(1);
});

describe('what does not go is told in sentences', () => {
  test.each([
    ['a value that is needed', ['audits', 'add'], 2, 'Flaggan --title saknas.'],
    ['a choice that there is not', ['readings', 'check-row', 'x', 'y', '--checked', 'maybe'], 2, '--checked'],
    ['a body that there is not', ['matters', 'add', 'x', '--body', 'Kyrkan'], 2, 'inget bolag som heter'],
    ['what does not exist', ['audits', 'change', 'x', '--firm', 'A'], 1, 'Det finns inte.'],
    ['a file that is not there', ['audits', 'add', '--from', 'finns-inte.json'], 1, 'finns inte'],
  ] as [string, string[], number, string][])('%s', async (_, args, code, sentence) => {
    const outcome = await stadga(args);
    expect({ code: outcome.code, stdout: outcome.stdout }).toEqual({ code, stdout: '' });
    expect(outcome.stderr).toContain(sentence);
  });

  test('a version that somebody else has changed since', async () => {
    const { id } = await json(['audits', 'add', '--title', 'Granskning av lokaler']);
    await json(['audits', 'change', id, '--year', '2025']);
    const late = await stadga(['audits', 'change', id, '--year', '2024', '--from-version', '1']);
    expect(late).toMatchObject({ code: 1, stderr: expect.stringContaining('Någon annan har ändrat') });
  });

  test('values from a file, with options before them', async () => {
    const file = await fileOf('granskning.json', '{"title": "Granskning av resor", "year": 2019}');
    const { id } = await json(['audits', 'add', '--from', file, '--year', '2020']);
    expect(await json(['audits', 'show', id])).toMatchObject({ title: 'Granskning av resor', year: 2020 });
  });
});

test('every change that the API makes has a command', async () => {
  const { commandOf } = await import('../../src/cli/remote-commands.ts');
  const changes = operationsOf(await fetchDescription(server.origin)).filter(
    ({ method }) => method !== 'get',
  );
  expect(changes.length).toBeGreaterThan(30);
  const without = changes.filter(
    ({ method, path }) => !commandOf(method.toUpperCase(), path.replace('/api/v1', '')),
  );
  // Those that are made in ways of their own: files, and what needs two steps, of which the first may be forgotten.
  expect(without.map(({ operation }) => operation.operationId).toSorted()).toEqual(
    [
      'addEvidence',
      'addEvidenceVersion',
      'addReading',
      'addRecommendations',
      'confirmExchange',
      'confirmImport',
      'confirmReview',
      'dropExchange',
      'handOverDocument',
      'importClasses',
      'importGuideline',
      'planExchange',
      'planImport',
      'saveDocumentDraftFile',
      'takeInLeftOut',
    ].toSorted(),
  );
});
