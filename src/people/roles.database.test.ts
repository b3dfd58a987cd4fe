import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anotherOrganisation, asking } from '../../test/builders/asking.ts';
import { addPerson as addSignedIn, type Municipality } from '../../test/builders/municipality.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { RequestContext } from '../identity/index.ts';
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
import { type PeopleFixture, peopleFixture } from './people.fixture.ts';

let db: TestDatabase;
let there: PeopleFixture;
beforeAll(async () => {
  db = await createTestDatabase();
  there = await peopleFixture(db);
});
afterAll(() => db.remove());

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

const allThree = (refusal: string) => Array.from({ length: 3 }, () => ({ refusal }));

test('a role that was held ends on its day and stays; one that never was goes, and the log remembers both', async () => {
  const id = await there.added('Gun Roll', there.secretary, { role: 'registrar', fromDate: '2026-06-01' });
  const roles = (await findPerson(asking(db, 'administrator'), id))?.roles ?? [];
  const [coming, held] = roles;
  const end = (role = '', lastDay = '', seen: string | null = null) =>
    endRole(asking(db, 'administrator'), id, role, { lastDay, seen });
  expect(await end(held?.id, '2025-12-31')).toMatchObject({ fields: [{ code: 'endsBeforeStart' }] });
  expect(await end(held?.id, '2026-03-31')).toMatchObject({ ok: true, role: { toDate: '2026-03-31' } });
  expect(await end(held?.id, '2026-04-30')).toMatchObject({
    refusal: 'stale',
    current: { toDate: '2026-03-31' },
  });
  // Somebody else has set the same day meanwhile: there is nothing to choose between.
  expect(await end(held?.id, '2026-03-31')).toMatchObject({ ok: true, role: { toDate: '2026-03-31' } });
  expect(await end(coming?.id, '2026-05-31')).toEqual({ ok: true, role: null });
  const file = await findPerson(asking(db, 'administrator'), id);
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
  const renamed = await changePerson(asking(db, 'administrator'), id, {
    version: 1,
    name: 'Ny Namnsson',
    email,
  });
  expect(renamed).toMatchObject({ ok: true });
  const users = 'select name, email from sign_in."user" where id = $1';
  expect(await db.asOwner(users, [userId])).toEqual([{ name: 'Ny Namnsson', email }]);
  // In use to sign in elsewhere on the server, where nobody here can see it.
  await db.asOwner('update sign_in."user" set email = $1 where id = $2', [
    'upptagen@annan.example',
    other.userId,
  ]);
  const taken = await changePerson(asking(db, 'administrator'), id, {
    version: 2,
    email: 'upptagen@annan.example',
  });
  expect(taken).toMatchObject({ fields: [{ field: 'email', code: 'emailTaken' }] });
  await changePerson(asking(db, 'administrator'), id, { version: 2, endedOn: '2026-03-01' });
  expect(await db.asOwner('select id from sign_in.session where user_id = $1', [userId])).toEqual([]);
});

test('the last administrator neither ends nor loses the role', async () => {
  const [role] = await onlyAdministrators({ fromDate: '2020-01-01' });
  const { personId = '', id = '' } = role ?? {};
  const ending = await endRole(asking(db, 'administrator'), personId, id, {
    lastDay: '2027-01-01',
    seen: null,
  });
  expect(ending).toMatchObject({ fields: [{ field: 'lastDay', code: 'lastAdministrator' }] });
  const leaving = await changePerson(asking(db, 'administrator'), personId, {
    version: 1,
    endedOn: '2027-01-01',
  });
  expect(leaving).toMatchObject({ fields: [{ field: 'endedOn', code: 'lastAdministrator' }] });
});

test('of two last administrators who are ended at once, one stays', async () => {
  const roles = await onlyAdministrators({ fromDate: '2020-01-01' }, { fromDate: '2021-01-01' });
  const [one, other] = roles;
  const both = await Promise.all([
    endRole(asking(db, 'administrator'), one?.personId ?? '', one?.id ?? '', {
      lastDay: '2026-03-01',
      seen: null,
    }),
    changePerson(asking(db, 'administrator'), other?.personId ?? '', { version: 1, endedOn: '2026-03-01' }),
  ]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('an outsider changes nothing and finds nothing', async () => {
  const id = await there.added('Hemlig Person', there.secretary);
  const roleId = (await findPerson(asking(db, 'administrator'), id))?.roles[0]?.id ?? '';
  const elsewhere = asking(db, 'administrator', { organisationId: await anotherOrganisation(db) });
  const end = { lastDay: '2026-03-01', seen: null };
  const tries = (context: RequestContext) =>
    Promise.all([
      changePerson(context, id, { version: 1, name: 'Min' }),
      assignRole(context, id, { role: 'administrator', fromDate: '2026-01-01' }),
      endRole(context, id, roleId, end),
    ]);
  for (const role of ['auditCoordinator', 'director', 'electedAuditor', 'employee'] as const) {
    expect(await addPerson(asking(db, role), { name: 'Min', email: 'min@lindviken.example' })).toMatchObject({
      refusal: 'forbidden',
    });
    expect(await tries(asking(db, role))).toMatchObject(allThree('forbidden'));
  }
  const reading = asking(db, 'administrator', { tokenScope: 'read' });
  expect(await tries(reading)).toMatchObject(allThree('forbidden'));
  expect(await tries(elsewhere)).toMatchObject(allThree('notFound'));
  expect(await findPerson(elsewhere, id)).toBeNull();
  expect((await findPeople(elsewhere, { ended: 'all' })).total).toBe(0);
  const hers = await there.added();
  expect(await endRole(asking(db, 'administrator'), hers, roleId, end)).toMatchObject({
    refusal: 'notFound',
  });
  const own = await addPerson(elsewhere, { name: 'Min', email: 'min@lindviken.example' });
  const mine = own.ok ? own.person.id : '';
  const borrowed = await assignRole(elsewhere, mine, {
    role: 'boardSecretary',
    bodyId: there.board,
    fromDate: '2026-01-01',
  });
  expect(borrowed).toMatchObject({ fields: [{ field: 'bodyId', code: 'unknownBody' }] });
});
