import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anotherOrganisation, asking as somebodyAsking } from '../../../test/builders/asking.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { statementsOf } from '../../../test/query-count.ts';
import { openFileStore } from '../../files/index.ts';
import type { Requester } from '../../identity/index.ts';
import { changeBody, findOrganisation } from '../../organisation/index.ts';
import {
  changePerson,
  confirmImport,
  dropList,
  findImport,
  findPeople,
  findPerson,
  planImport,
  receiveList,
} from '../index.ts';
import type { Role } from '../role.model.ts';
import type { ImportKind, ShownPlan } from './import.model.ts';
import type { ImportContext } from './import-context.ts';
import { pathOfList } from './pending-file.ts';

let db: TestDatabase;
let folder: string;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'stadga-lists-'));
});
afterAll(async () => {
  await db.remove();
  await rm(folder, { recursive: true });
});

const asking = (role: Role = 'administrator', more: Partial<Requester> = {}): ImportContext => ({
  ...somebodyAsking(db, role, more),
  files: openFileStore(folder),
  now: () => new Date(),
});

async function received(content: string, context = asking()): Promise<string> {
  const bytes = new TextEncoder().encode(content);
  const result = await receiveList(
    context,
    (async function* () {
      yield bytes;
    })(),
  );
  if (!result.ok) throw new Error(result.refusal);
  return result.sha256;
}
async function planned(kind: ImportKind, sha256: string) {
  const result = await planImport(asking(), { kind, sha256 });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.plan;
}
async function broughtIn(kind: ImportKind, content: string) {
  const sha256 = await received(content);
  const { fingerprint } = await planned(kind, sha256);
  return confirmImport(asking(), { kind, sha256, fingerprint });
}
const outcomes = ({ entries }: ShownPlan) => entries.map(({ outcome }) => outcome).join(' ');

const bodyList = [
  'Slag;Namn;Andra namn;Förvaltningar',
  'Nämnd;Socialnämnden;SN;Socialförvaltningen',
  'Förvaltning;Socialförvaltningen;;',
].join('\n');

test('bodies and then people are brought in, each with its history, and the second time nothing is new', async () => {
  expect(await broughtIn('bodies', bodyList)).toMatchObject({ ok: true });
  const { bodies } = await findOrganisation(asking());
  const [board, office] = bodies;
  expect(board).toMatchObject({ name: 'Socialnämnden', aliases: ['SN'], tiedTo: [office?.id] });

  const people =
    'E-post,Namn,Roll,Nämnd\nvera@l.example,Vera Lindås,Nämndsekreterare,SN\nolle@l.example,Olle Strömhult,,';
  const done = await broughtIn('people', people);
  const outcome = await findImport(asking(), done.ok ? done.importId : '');
  expect(outcome).toEqual({ kind: 'people', added: 2, changed: 0, unchanged: 0, problems: 0 });
  const { people: found } = await findPeople(asking(), { search: 'vera' });
  expect(found).toMatchObject([
    { name: 'Vera Lindås', roles: [{ role: 'boardSecretary', bodyId: board?.id }] },
  ]);
  const file = await findPerson(asking(), found[0]?.id ?? '');
  expect(file?.changes?.map(({ verb }) => verb)).toEqual(['assignRole', 'add']);

  expect(outcomes(await planned('people', await received(people)))).toBe('unchanged unchanged');
  expect(outcomes(await planned('bodies', await received(bodyList)))).toBe('unchanged unchanged');
});

test('a confirmed list is gone, and cannot be confirmed again', async () => {
  const sha256 = await received('Namn;E-post\nEn Gång;en@l.example');
  const { fingerprint } = await planned('people', sha256);
  const twice = await Promise.all(
    [1, 2].map(() => confirmImport(asking(), { kind: 'people', sha256, fingerprint })),
  );
  expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await planImport(asking(), { kind: 'people', sha256 })).toMatchObject({ refusal: 'notFound' });
  expect((await findPeople(asking(), { search: 'En Gång' })).total).toBe(1);
});

test('what has changed since the plan was shown is shown anew, and nothing is saved', async () => {
  const id = (await findPeople(asking(), { search: 'olle' })).people[0]?.id ?? '';
  const sha256 = await received('Namn;E-post;Titel\nOlle Strömhult;olle@l.example;Jurist');
  const shown = await planned('people', sha256);
  await changePerson(asking(), id, { version: 1, title: 'Controller' });
  const result = await confirmImport(asking(), { kind: 'people', sha256, fingerprint: shown.fingerprint });
  expect(result).toMatchObject({ ok: false, refusal: 'otherPlan' });
  expect((await findPerson(asking(), id))?.person.title).toBe('Controller');
  const plan = 'plan' in result ? result.plan : shown;
  expect(plan.entries[0]?.cells).toMatchObject([{ column: 'title', before: 'Controller', after: 'Jurist' }]);
  const again = { kind: 'people', sha256, fingerprint: plan.fingerprint } as const;
  expect(await confirmImport(asking(), again)).toMatchObject({ ok: true });
  expect((await findPerson(asking(), id))?.person.title).toBe('Jurist');
});

test('a fingerprint of another list confirms nothing', async () => {
  const [one, other] = [
    await received('Namn;E-post\nEtt;ett@l.example'),
    await received('Namn;E-post\nTvå;tva@l.example'),
  ];
  const { fingerprint } = await planned('people', one);
  const crossed = await confirmImport(asking(), { kind: 'people', sha256: other, fingerprint });
  expect(crossed).toMatchObject({ refusal: 'otherPlan' });
  expect((await findPeople(asking(), { search: 'Två' })).total).toBe(0);
});

test('rows with anything wrong are left out whole and the rest is saved', async () => {
  const sha256 = await received(
    'Namn;E-post;Roll\nRätt Rad;ratt@l.example;\nFel Rad;fel;\nHalv Rad;halv@l.example;Kung',
  );
  const plan = await planned('people', sha256);
  expect(plan.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '3 notAnAddress',
    '4 unknownRole',
  ]);
  const done = await confirmImport(asking(), { kind: 'people', sha256, fingerprint: plan.fingerprint });
  expect(await findImport(asking(), done.ok ? done.importId : '')).toMatchObject({ added: 1, problems: 2 });
  expect((await findPeople(asking(), { search: ' Rad' })).people.map(({ name }) => name)).toEqual([
    'Rätt Rad',
  ]);
});

const cell = (...values: string[]) => fc.constantFrom('', ...values);
const anyPeople = fc.array(
  fc.tuple(
    cell('Bo Ekhage', 'Ulla Ahlnäs', 'Nils; "Nisse"\nTorphed', 'x'.repeat(300)),
    fc.oneof(
      { weight: 9, arbitrary: fc.nat(20).map((number) => `nr${number}@l.example`) },
      { weight: 2, arbitrary: cell('NR7@L.example', 'fel') },
    ),
    cell('Jurist', '=1+1'),
    cell('Registrator', 'Nämndsekreterare', 'Sakkunnigt biträde', 'Kung', 'Controller'),
    cell('SN', 'Ingen'),
    cell('2026-01-01', '2027-01-01', 'snart'),
    cell('2027-12-31'),
  ),
  { minLength: 15, maxLength: 50 },
);
const headings = ['Namn', 'E-post', 'Titel', 'Roll', 'Nämnd', 'Från', 'Till'];
const csvOf = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(';')).join('\r\n');

test('what is confirmed is what was shown: as many of each, and afterwards nothing is left to do', async () => {
  await fc.assert(
    fc.asyncProperty(anyPeople, async (rows) => {
      const content = csvOf([headings, ...rows]);
      const before = (await findPeople(asking(), {})).total;
      const shown = await planned('people', await received(content));
      const count = (wanted: string) => shown.entries.filter(({ outcome }) => outcome === wanted).length;
      const done = await broughtIn('people', content);
      const leftOut = new Set(shown.problems.map(({ line }) => line));
      expect(await findImport(asking(), done.ok ? done.importId : '')).toEqual({
        kind: 'people',
        added: count('new'),
        changed: count('changed'),
        unchanged: count('unchanged'),
        problems: leftOut.size,
      });
      expect((await findPeople(asking(), {})).total).toBe(before + count('new'));
      const again = await planned('people', await received(content));
      expect(new Set(again.problems.map(({ line }) => line))).toEqual(leftOut);
      expect(again.entries.map(({ email, outcome }) => `${email} ${outcome}`)).toEqual(
        shown.entries.map(({ email }) => `${email} unchanged`),
      );
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

test('names and ties that are added to what is here show in its history', async () => {
  await broughtIn(
    'bodies',
    'Slag;Namn;Andra namn;Förvaltningar\n;Socialnämnden;Sociala;Nya förvaltningen\nKontor;Nya förvaltningen;;',
  );
  const { bodies } = await findOrganisation(asking());
  const board = bodies.find(({ name }) => name === 'Socialnämnden');
  expect(board).toMatchObject({ aliases: ['SN', 'Sociala'], version: 2 });
  expect(board?.tiedTo).toHaveLength(2);
  const stale = await changeBody(asking(), board?.id ?? '', { version: 1, aliases: [] });
  expect(stale).toMatchObject({ refusal: 'stale' });
});

test.each([
  ['nothing that is a list', '%PDF-1.7 ', 'not-a-table'],
  ['no headings', 'Vera;vera@l.example', 'no-headings'],
  ['headings of the organisation', 'Slag;Namn\nNämnd;Valnämnden', 'other-list'],
  ['headings alone', 'Namn;E-post', 'no-rows'],
  ['5,001 people', `Namn;E-post\n${'a;b\n'.repeat(5_001)}`, 'too-many-rows'],
])('a file with %s is refused with why', async (_case, content, why) => {
  const sha256 = await received(content);
  expect(await planImport(asking(), { kind: 'people', sha256 })).toMatchObject({
    refusal: 'unreadable',
    why,
  });
});

test('a file over 5 MB and one of nothing are refused', async () => {
  const send = (parts: Uint8Array[]) =>
    receiveList(
      asking(),
      (async function* () {
        yield* parts;
      })(),
    );
  const megabyte = new Uint8Array(1024 * 1024);
  expect(await send(Array.from({ length: 6 }, () => megabyte))).toEqual({ ok: false, refusal: 'tooLarge' });
  expect(await send([])).toEqual({ ok: false, refusal: 'empty' });
});

test('a list that nobody confirmed is taken away after a day, or when it is dropped', async () => {
  const old = await received('Namn;E-post\nGammal;gammal@l.example');
  const path = (await pathOfList(asking(), old)) ?? '';
  const dayBeforeYesterday = new Date(Date.now() - 48 * 60 * 60 * 1000);
  await utimes(path, dayBeforeYesterday, dayBeforeYesterday);
  const fresh = await received('Namn;E-post\nFärsk;farsk@l.example');
  expect(await readdir(dirname(path))).toEqual(expect.not.arrayContaining([old]));
  await dropList(asking(), fresh);
  expect(await pathOfList(asking(), fresh)).toBeNull();
});

test('an address counts as the same however it is written: its case, spaces, and marks that nobody sees', async () => {
  await broughtIn('people', 'Namn;E-post\nSyns En Gång;syns@l.example');
  const written = ['SYNS@L.Example', ' syns@l.example ', '\u202Esyns@l.example\u00A0'];
  for (const [at, email] of written.entries()) {
    const plan = await planned('people', await received(`Namn;E-post;Titel\n;${email};Titel ${at}`));
    expect(plan).toMatchObject({ problems: [], entries: [{ outcome: 'changed', email: 'syns@l.example' }] });
  }
});

test('a list as an older Excel saves it: Windows-1252, quoted lines, and what looks like a formula', async () => {
  const list =
    'Namn;E-post;Titel;Till\r\n"Åke \r\nÄlgö";ake.algo@l.example;=1+1;\r\n"Ö ""Öis"" Å";o.o@l.example;"a;b";\r\n';
  const file = Buffer.from(list, 'latin1');
  const sent = await receiveList(
    asking(),
    (async function* () {
      yield new Uint8Array(file);
    })(),
  );
  const sha256 = sent.ok ? sent.sha256 : '';
  const { entries, problems } = await planned('people', sha256);
  expect(problems).toEqual([]);
  expect(entries.map(({ name, cells }) => [name, cells.at(-1)])).toEqual([
    ['Åke Älgö', expect.objectContaining({ column: 'title', after: '=1+1' })],
    ['Ö "Öis" Å', expect.objectContaining({ column: 'title', after: 'a;b' })],
  ]);
});

test('10,000 rows are refused at once, and as many as a list may have are taken in one go', async () => {
  const rows = (count: number) =>
    `Namn;E-post;Roll;Från\n${Array.from({ length: count }, (_, at) => `Stor ${at};stor${at}@l.example;Registrator;46053`).join('\n')}`;
  const tooMany = await planImport(asking(), { kind: 'people', sha256: await received(rows(10_000)) });
  expect(tooMany).toMatchObject({ refusal: 'unreadable', why: 'too-many-rows' });
  const done = await broughtIn('people', rows(5_000));
  expect(await findImport(asking(), done.ok ? done.importId : '')).toMatchObject({
    added: 5_000,
    problems: 0,
  });
});

test('a list takes the same number of queries whatever its length', async () => {
  const queries = async (rows: number) => {
    const list = Array.from(
      { length: rows },
      (_, at) => `Många ${rows} ${at};m${rows}.${at}@l.example;Nämndsekreterare;SN`,
    );
    const sha256 = await received(`Namn;E-post;Roll;Nämnd\n${list.join('\n')}`);
    const { fingerprint } = await planned('people', sha256);
    const statements = await statementsOf(async () => {
      const done = await confirmImport(asking(), { kind: 'people', sha256, fingerprint });
      expect(done).toMatchObject({ ok: true });
    });
    return statements.length;
  };
  const few = await queries(2);
  expect(few).toBeLessThan(20);
  expect(await queries(1_000)).toBe(few);
});

test('an outsider brings nothing in, sees no plan and no outcome', async () => {
  const sha256 = await received('Namn;E-post\nHemlig;hemlig@l.example');
  const { fingerprint } = await planned('people', sha256);
  const asked = { kind: 'people', sha256 } as const;
  const outsiders = [
    ...(['auditCoordinator', 'director', 'electedAuditor'] as const).map((role) => asking(role)),
    asking('administrator', { tokenScope: 'read' }),
  ];
  for (const outsider of outsiders) {
    expect(await receiveList(outsider, (async function* () {})())).toMatchObject({ refusal: 'forbidden' });
    expect(await planImport(outsider, asked)).toMatchObject({ refusal: 'forbidden' });
    expect(await confirmImport(outsider, { ...asked, fingerprint })).toMatchObject({ refusal: 'forbidden' });
    await dropList(outsider, sha256);
    expect(await pathOfList(asking(), sha256)).not.toBeNull();
  }
  const elsewhere = asking('administrator', { organisationId: await anotherOrganisation(db) });
  expect(await planImport(elsewhere, asked)).toMatchObject({ refusal: 'notFound' });
  const done = await confirmImport(asking(), { ...asked, fingerprint });
  const importId = done.ok ? done.importId : '';
  expect(await findImport(elsewhere, importId)).toBeNull();
  expect(await findImport(asking('director'), importId)).toBeNull();
  for (const odd of ['../../../etc/passwd', '', `${sha256}/..`, sha256.toUpperCase()])
    expect(await planImport(asking(), { kind: 'people', sha256: odd })).toMatchObject({
      refusal: 'notFound',
    });
});
