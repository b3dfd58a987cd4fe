import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addPerson as addSignedIn, type Municipality } from '../../test/builders/municipality.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { RequestContext } from '../identity/index.ts';
import { addBody } from '../organisation/index.ts';
import {
  addPerson,
  assignRole,
  changePerson,
  endRole,
  findPeople,
  findPerson,
  insertPeople,
  insertRoleAssignments,
} from './index.ts';
import type { RoleEntry } from './person-entry.model.ts';
import type { Role } from './role.model.ts';

let db: TestDatabase;
let board: string;
let administration: string;
beforeAll(async () => {
  db = await createTestDatabase();
  const bodies = [
    await addBody(asking('administrator'), { kind: 'board', name: 'Socialnämnden' }),
    await addBody(asking('administrator'), { kind: 'administration', name: 'Socialförvaltningen' }),
  ];
  [board, administration] = bodies.map((result) => (result.ok ? result.body.id : '')) as [string, string];
});
afterAll(() => db.remove());

const asking = (role: Role, more: Partial<RequestContext['requester']> = {}): RequestContext => ({
  database: db.database,
  requester: {
    organisationId: db.organisationId,
    personId: '00000000-0000-4000-8000-000000000001',
    name: 'Asta Lundmark',
    roles: [{ role, bodyId: null, reaches: [] }],
    tokenScope: null,
    ...more,
  },
  now: () => new Date('2026-03-01T12:00:00Z'),
});

let number = 0;
async function added(name = 'Bo Ek', ...roles: RoleEntry[]): Promise<string> {
  number += 1;
  const result = await addPerson(asking('administrator'), {
    name,
    email: `person${number}@lindviken.example`,
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  for (const role of roles) {
    const given = await assignRole(asking('administrator'), result.person.id, role);
    if (!given.ok) throw new Error(JSON.stringify(given));
  }
  return result.person.id;
}
const secretary = (): RoleEntry => ({ role: 'boardSecretary', bodyId: board, fromDate: '2026-01-01' });

/** Arranged past the rules, so that a test begins with exactly these administrators. */
async function onlyAdministrators(...people: { fromDate: string; toDate?: string }[]) {
  await db.asOwner('delete from role_assignment where role = $1', ['administrator']);
  return db.database.inOrganisation(db.organisationId, async (tx) => {
    const saved = await insertPeople(
      tx,
      db.organisationId,
      people.map(() => ({ name: 'Ada Min', email: `${randomUUID()}@lindviken.example` })),
    );
    const roles = people.map((days, index) => ({
      ...days,
      personId: saved[index]?.id ?? '',
      role: 'administrator' as const,
    }));
    return insertRoleAssignments(tx, db.organisationId, roles);
  });
}

test('a person who is added is found, with the roles of the day, and with a history', async () => {
  const result = await addPerson(asking('administrator'), {
    name: ' Cecilia  Ahlgren ',
    email: 'Cecilia.Ahlgren@Lindviken.example',
    title: '',
  });
  const id = result.ok ? result.person.id : '';
  await assignRole(asking('administrator'), id, secretary());
  const { people } = await findPeople(asking('employee'), { search: 'ahlgren' });
  expect(people).toMatchObject([
    {
      name: 'Cecilia Ahlgren',
      email: 'cecilia.ahlgren@lindviken.example',
      title: null,
      roles: [{ role: 'boardSecretary', bodyId: board }],
    },
  ]);
  const file = await findPerson(asking('administrator'), id);
  expect(file?.changes?.map(({ verb }) => verb)).toEqual(['assignRole', 'add']);
});

test('people stand in Swedish order, and are chosen by part of a word, role, body and whether they have ended', async () => {
  await added('Åke Prövad', secretary());
  await added('Örjan Prövad', { role: 'director', bodyId: administration, fromDate: '2026-01-01' });
  await added('Adam Prövad', { ...secretary(), fromDate: '2020-01-01', toDate: '2026-02-28' });
  const ended = await added('Zara Prövad');
  await changePerson(asking('administrator'), ended, { version: 1, endedOn: '2026-03-01' });
  const names = async (filter: object) =>
    (await findPeople(asking('employee'), { search: 'röva', ...filter })).people.map(
      ({ name }) => name.split(' ')[0],
    );
  expect(await names({})).toEqual(['Adam', 'Åke', 'Örjan']);
  expect(await names({ role: 'boardSecretary' })).toEqual(['Åke']);
  expect(await names({ bodyId: administration })).toEqual(['Örjan']);
  expect(await names({ role: 'director', bodyId: board })).toEqual([]);
  expect(await names({ ended: 'yes' })).toEqual(['Zara']);
  expect(await names({ ended: 'all' })).toEqual(['Adam', 'Zara', 'Åke', 'Örjan']);
  expect(await names({ search: '%' })).toEqual([]);
  expect(await names({ page: 2 })).toEqual([]);
});

test('a nonsensical address lists everyone', async () => {
  const all = await findPeople(asking('employee'), {});
  const odd = await findPeople(asking('employee'), {
    role: 'king',
    bodyId: "'--",
    ended: 3,
    page: -1,
    search: null,
  });
  expect(odd).toEqual(all);
});

test('auditors see office holders and their roles, not their addresses, nor who is merely employed', async () => {
  const holder = await added('Frida Nämndsson', secretary());
  const employed = await added('Frida Anställd', {
    role: 'employee',
    bodyId: administration,
    fromDate: '2026-01-01',
  });
  const { people } = await findPeople(asking('electedAuditor'), { search: 'frida' });
  expect(people.map(({ name, email }) => ({ name, email }))).toEqual([
    { name: 'Frida Nämndsson', email: null },
  ]);
  expect((await findPeople(asking('electedAuditor'), { search: 'lindviken.example' })).people).toEqual([]);
  const file = await findPerson(asking('electedAuditor'), holder);
  expect(file).toMatchObject({ person: { email: null }, changes: null });
  expect(await findPerson(asking('electedAuditor'), employed)).toBeNull();
  expect(await findPerson(asking('employee'), employed)).toMatchObject({ changes: null });
});

test('an address belongs to one person, however it is written', async () => {
  const id = await added();
  const file = await findPerson(asking('administrator'), id);
  const again = { name: 'Bo Ek', email: file?.person.email?.toUpperCase() ?? '' };
  expect(await addPerson(asking('administrator'), again)).toMatchObject({ fields: [{ code: 'emailTaken' }] });
  const other = await added();
  const change = { version: 1, email: again.email };
  expect(await changePerson(asking('administrator'), other, change)).toMatchObject({
    fields: [{ field: 'email', code: 'emailTaken' }],
  });
});

test('a change made from an old version is refused, and what the other person saved is handed back', async () => {
  const id = await added('Eva Först');
  await changePerson(asking('administrator'), id, { version: 1, title: 'Nämndsekreterare' });
  expect(await changePerson(asking('administrator'), id, { version: 1, title: 'Jurist' })).toMatchObject({
    refusal: 'stale',
    current: { title: 'Nämndsekreterare', name: 'Eva Först', version: 2 },
  });
  expect((await findPerson(asking('administrator'), id))?.changes?.[0]).toMatchObject({
    verb: 'change',
    before: { title: null },
    after: { title: 'Nämndsekreterare' },
  });
});

test('a role that was held ends on its day and stays; one that never was goes, and the log remembers both', async () => {
  const id = await added('Gun Roll', secretary(), { role: 'registrar', fromDate: '2026-06-01' });
  const roles = (await findPerson(asking('administrator'), id))?.roles ?? [];
  const [coming, held] = roles;
  const end = (role = '', lastDay = '', seen: string | null = null) =>
    endRole(asking('administrator'), id, role, { lastDay, seen });
  expect(await end(held?.id, '2025-12-31')).toMatchObject({ fields: [{ code: 'endsBeforeStart' }] });
  expect(await end(held?.id, '2026-03-31')).toEqual({ ok: true });
  expect(await end(held?.id, '2026-04-30')).toMatchObject({
    refusal: 'stale',
    current: { toDate: '2026-03-31' },
  });
  expect(await end(coming?.id, '2026-05-31')).toEqual({ ok: true });
  const file = await findPerson(asking('administrator'), id);
  expect(file?.roles).toMatchObject([{ role: 'boardSecretary', toDate: '2026-03-31' }]);
  expect(file?.changes?.slice(0, 2).map(({ verb, after }) => ({ verb, after }))).toMatchObject([
    { verb: 'removeRole', after: null },
    { verb: 'endRole', after: { toDate: '2026-03-31' } },
  ]);
});

test('who signs in follows the person: name and address change, and ending signs out everywhere', async () => {
  const municipality = { organisationId: db.organisationId, bodies: {} as Municipality['bodies'] };
  const { id, userId } = await addSignedIn(db.database, municipality, 'registrar');
  const other = await addSignedIn(db.database, municipality, 'registrar');
  await db.asOwner(
    "insert into sign_in.session values ('s', now() + interval '1 day', 't', now(), now(), null, null, $1)",
    [userId],
  );
  const email = 'ny.adress@lindviken.example';
  await db.asOwner(
    "insert into sign_in.account values ('a', $1, 'credential', $1, null, null, null, null, null, null, 'hash', now(), now())",
    [userId],
  );
  const renamed = await changePerson(asking('administrator'), id, { version: 1, name: 'Ny Namnsson', email });
  expect(renamed).toMatchObject({ ok: true });
  const users = 'select name, email from sign_in."user" where id = $1';
  expect(await db.asOwner(users, [userId])).toEqual([{ name: 'Ny Namnsson', email }]);
  // In use to sign in elsewhere on the server, where nobody here can see it.
  await db.asOwner('update sign_in."user" set email = $1 where id = $2', [
    'upptagen@annan.example',
    other.userId,
  ]);
  const taken = await changePerson(asking('administrator'), id, {
    version: 2,
    email: 'upptagen@annan.example',
  });
  expect(taken).toMatchObject({ fields: [{ field: 'email', code: 'emailTaken' }] });
  await changePerson(asking('administrator'), id, { version: 2, endedOn: '2026-03-01' });
  expect(await db.asOwner('select id from sign_in.session where user_id = $1', [userId])).toEqual([]);
});

test('the last administrator neither ends nor loses the role', async () => {
  const [role] = await onlyAdministrators({ fromDate: '2020-01-01' });
  const { personId = '', id = '' } = role ?? {};
  const ending = await endRole(asking('administrator'), personId, id, { lastDay: '2027-01-01', seen: null });
  expect(ending).toMatchObject({ fields: [{ field: 'lastDay', code: 'lastAdministrator' }] });
  const leaving = await changePerson(asking('administrator'), personId, {
    version: 1,
    endedOn: '2027-01-01',
  });
  expect(leaving).toMatchObject({ fields: [{ field: 'endedOn', code: 'lastAdministrator' }] });
});

test('of two last administrators who are ended at once, one stays', async () => {
  const roles = await onlyAdministrators({ fromDate: '2020-01-01' }, { fromDate: '2021-01-01' });
  const [one, other] = roles;
  const both = await Promise.all([
    endRole(asking('administrator'), one?.personId ?? '', one?.id ?? '', {
      lastDay: '2026-03-01',
      seen: null,
    }),
    changePerson(asking('administrator'), other?.personId ?? '', { version: 1, endedOn: '2026-03-01' }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

const allThree = (refusal: string) => Array.from({ length: 3 }, () => ({ refusal }));

test('an outsider changes nothing and finds nothing', async () => {
  const id = await added('Hemlig Person', secretary());
  const roleId = (await findPerson(asking('administrator'), id))?.roles[0]?.id ?? '';
  const [other] = await db.asOwner<{ id: string }>('insert into organisation default values returning id');
  const elsewhere = asking('administrator', { organisationId: other?.id ?? '' });
  const end = { lastDay: '2026-03-01', seen: null };
  const tries = (context: RequestContext) =>
    Promise.all([
      changePerson(context, id, { version: 1, name: 'Min' }),
      assignRole(context, id, { role: 'administrator', fromDate: '2026-01-01' }),
      endRole(context, id, roleId, end),
    ]);
  for (const role of ['auditCoordinator', 'director', 'electedAuditor', 'employee'] as const) {
    expect(await addPerson(asking(role), { name: 'Min', email: 'min@lindviken.example' })).toMatchObject({
      refusal: 'forbidden',
    });
    expect(await tries(asking(role))).toMatchObject(allThree('forbidden'));
  }
  const reading = asking('administrator', { tokenScope: 'read' });
  expect(await tries(reading)).toMatchObject(allThree('forbidden'));
  expect(await tries(elsewhere)).toMatchObject(allThree('notFound'));
  expect(await findPerson(elsewhere, id)).toBeNull();
  expect((await findPeople(elsewhere, { ended: 'all' })).total).toBe(0);
  const hers = await added();
  expect(await endRole(asking('administrator'), hers, roleId, end)).toMatchObject({ refusal: 'notFound' });
  const own = await addPerson(elsewhere, { name: 'Min', email: 'min@lindviken.example' });
  const mine = own.ok ? own.person.id : '';
  const borrowed = await assignRole(elsewhere, mine, {
    role: 'boardSecretary',
    bodyId: board,
    fromDate: '2026-01-01',
  });
  expect(borrowed).toMatchObject({ fields: [{ field: 'bodyId', code: 'unknownBody' }] });
});

test.each<[string, object, string[]]>([
  ['nothing', {}, ['name missing', 'email missing']],
  ['no at sign', { name: 'X', email: 'namn.kommun.se' }, ['email notAnAddress']],
  ['a name that hides its direction', { name: '\u202E', email: 'a@b.example' }, ['name missing']],
  ['a NUL', { name: '\0', email: 'a@b.example' }, ['name missing']],
])('%s is refused with the fields to put right', async (_case, entry, expected) => {
  const result = await addPerson(asking('administrator'), entry as never);
  const fields = !result.ok && 'fields' in result ? result.fields : [];
  expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});
