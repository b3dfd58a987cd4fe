import { afterAll, beforeAll, expect, test } from 'vitest';
import { asking } from '../../test/builders/asking.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { addPerson, assignRole, changePerson, findPeople, findPerson } from './index.ts';
import { type PeopleFixture, peopleFixture } from './people.fixture.ts';

let db: TestDatabase;
let there: PeopleFixture;
beforeAll(async () => {
  db = await createTestDatabase();
  there = await peopleFixture(db);
});
afterAll(() => db.remove());

test('a person who is added is found, with the roles of the day, and with a history', async () => {
  const result = await addPerson(asking(db, 'administrator'), {
    name: ' Cecilia  Ahlgrenius ',
    email: 'Cecilia.Ahlgrenius@Lindviken.example',
    title: '',
  });
  const id = result.ok ? result.person.id : '';
  await assignRole(asking(db, 'administrator'), id, there.secretary);
  const { people } = await findPeople(asking(db, 'employee'), { search: 'ahlgrenius' });
  expect(people).toMatchObject([
    {
      name: 'Cecilia Ahlgrenius',
      email: 'cecilia.ahlgrenius@lindviken.example',
      title: null,
      roles: [{ role: 'boardSecretary', bodyId: there.board }],
    },
  ]);
  const file = await findPerson(asking(db, 'administrator'), id);
  expect(file?.changes?.map(({ verb }) => verb)).toEqual(['assignRole', 'add']);
});

test('people stand in Swedish order, and are chosen by part of a word, role, body and whether they have ended', async () => {
  await there.added('Åke Prövad', there.secretary);
  await there.added('Örjan Prövad', {
    role: 'director',
    bodyId: there.administration,
    fromDate: '2026-01-01',
  });
  await there.added('Adam Prövad', { ...there.secretary, fromDate: '2020-01-01', toDate: '2026-02-28' });
  const ended = await there.added('Zara Prövad');
  await changePerson(asking(db, 'administrator'), ended, { version: 1, endedOn: '2026-03-01' });
  const names = async (filter: object) =>
    (await findPeople(asking(db, 'employee'), { search: 'röva', ...filter })).people.map(
      ({ name }) => name.split(' ')[0],
    );
  expect(await names({})).toEqual(['Adam', 'Åke', 'Örjan']);
  expect(await names({ role: 'boardSecretary' })).toEqual(['Åke']);
  expect(await names({ bodyId: there.administration })).toEqual(['Örjan']);
  expect(await names({ role: 'director', bodyId: there.board })).toEqual([]);
  expect(await names({ ended: 'yes' })).toEqual(['Zara']);
  expect(await names({ ended: 'all' })).toEqual(['Adam', 'Zara', 'Åke', 'Örjan']);
  expect(await names({ search: '%' })).toEqual([]);
  expect(await names({ page: 2 })).toEqual([]);
});

test('a nonsensical address lists everyone', async () => {
  const all = await findPeople(asking(db, 'employee'), {});
  const odd = await findPeople(asking(db, 'employee'), {
    role: 'king',
    bodyId: "'--",
    ended: 3,
    page: -1,
    search: null,
  });
  expect(odd).toEqual(all);
});

test('auditors see office holders and their roles, not their addresses, nor who is merely employed', async () => {
  const holder = await there.added('Frida Nämndsson', there.secretary);
  const employed = await there.added('Frida Anställd', {
    role: 'employee',
    bodyId: there.administration,
    fromDate: '2026-01-01',
  });
  const { people } = await findPeople(asking(db, 'electedAuditor'), { search: 'frida' });
  expect(people.map(({ name, email }) => ({ name, email }))).toEqual([
    { name: 'Frida Nämndsson', email: null },
  ]);
  expect((await findPeople(asking(db, 'electedAuditor'), { search: 'lindviken.example' })).people).toEqual(
    [],
  );
  const file = await findPerson(asking(db, 'electedAuditor'), holder);
  expect(file).toMatchObject({ person: { email: null }, changes: null });
  expect(await findPerson(asking(db, 'electedAuditor'), employed)).toBeNull();
  expect(await findPerson(asking(db, 'employee'), employed)).toMatchObject({ changes: null });
});

test('an address belongs to one person, however it is written', async () => {
  const id = await there.added();
  const file = await findPerson(asking(db, 'administrator'), id);
  const again = { name: 'Bo Ekhage', email: file?.person.email?.toUpperCase() ?? '' };
  expect(await addPerson(asking(db, 'administrator'), again)).toMatchObject({
    fields: [{ code: 'emailTaken' }],
  });
  const other = await there.added();
  const change = { version: 1, email: again.email };
  expect(await changePerson(asking(db, 'administrator'), other, change)).toMatchObject({
    fields: [{ field: 'email', code: 'emailTaken' }],
  });
});

test('a change made from an old version is refused, and what the other person saved is handed back', async () => {
  const id = await there.added('Eva Först');
  await changePerson(asking(db, 'administrator'), id, { version: 1, title: 'Nämndsekreterare' });
  expect(await changePerson(asking(db, 'administrator'), id, { version: 1, title: 'Jurist' })).toMatchObject({
    refusal: 'stale',
    current: { title: 'Nämndsekreterare', name: 'Eva Först', version: 2 },
  });
  expect((await findPerson(asking(db, 'administrator'), id))?.changes?.[0]).toMatchObject({
    verb: 'change',
    before: { title: null },
    after: { title: 'Nämndsekreterare' },
  });
});

test.each<[string, object, string[]]>([
  ['nothing', {}, ['name missing', 'email missing']],
  ['no at sign', { name: 'X', email: 'namn.kommun.se' }, ['email notAnAddress']],
  ['a name that hides its direction', { name: '\u202E', email: 'a@b.example' }, ['name missing']],
  ['a NUL', { name: '\0', email: 'a@b.example' }, ['name missing']],
])('%s is refused with the fields to put right', async (_case, entry, expected) => {
  const result = await addPerson(asking(db, 'administrator'), entry as never);
  const fields = !result.ok && 'fields' in result ? result.fields : [];
  expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});
