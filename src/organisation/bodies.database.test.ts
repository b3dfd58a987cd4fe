import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anotherOrganisation, asking } from '../../test/builders/asking.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { insertPeople, insertRoleAssignments } from '../people/index.ts';
import type { NewBodyEntry } from './body-entry.model.ts';
import { addBody, changeBody, findBody, findOrganisation } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

let number = 0;
/** A body that was added, with a name of its own. */
async function added(entry: Partial<NewBodyEntry> = {}) {
  number += 1;
  const result = await addBody(asking(db, 'administrator'), {
    kind: 'board',
    name: `Nämnd ${number}`,
    ...entry,
  });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.body;
}

test('a body that is added is there, with its ties seen from both ends, and all of it in the change log', async () => {
  const office = await added({ kind: 'administration', name: 'Socialförvaltningen' });
  const board = await added({ name: '  Socialnämnden ', aliases: ['SN', '', 'sn'], tiedTo: [office.id] });
  const organisation = await findOrganisation(asking(db, 'employee'));
  const of = (id: string) => organisation.bodies.find((body) => body.id === id);
  expect(of(board.id)).toMatchObject({
    name: 'Socialnämnden',
    aliases: ['SN'],
    tiedTo: [office.id],
    people: 0,
  });
  expect(of(office.id)).toMatchObject({ tiedTo: [board.id], version: 2 });
  const file = await findBody(asking(db, 'employee'), office.id);
  expect(file?.changes.map(({ verb, after }) => ({ verb, after }))).toMatchObject([
    { verb: 'change', after: { tiedTo: [board.id] } },
    { verb: 'add', after: { name: 'Socialförvaltningen' } },
  ]);
});

test('a change replaces ties, keeps what was left out, and tells what was before', async () => {
  const [one, two] = [await added({ kind: 'administration' }), await added({ kind: 'administration' })];
  const board = await added({ aliases: ['Kort'], tiedTo: [one.id] });
  const changed = await changeBody(asking(db, 'administrator'), board.id, {
    version: 1,
    tiedTo: [two.id],
    endedOn: '2026-12-31',
  });
  expect(changed).toMatchObject({ ok: true, body: { aliases: ['Kort'], version: 2, endedOn: '2026-12-31' } });
  const file = await findBody(asking(db, 'administrator'), board.id);
  expect(file?.body.tiedTo).toEqual([two.id]);
  expect(file?.changes[0]).toMatchObject({
    verb: 'change',
    before: { tiedTo: [one.id], endedOn: null },
    after: { tiedTo: [two.id], endedOn: '2026-12-31' },
  });
  expect((await findBody(asking(db, 'administrator'), one.id))?.body.tiedTo).toEqual([]);
});

test('a change made from an old version is refused, and what the other person saved is handed back', async () => {
  const board = await added();
  await changeBody(asking(db, 'administrator'), board.id, { version: 1, name: 'Nytt namn' });
  const late = await changeBody(asking(db, 'administrator'), board.id, { version: 1, name: 'Sent namn' });
  expect(late).toMatchObject({ ok: false, refusal: 'stale', current: { name: 'Nytt namn', version: 2 } });
});

test('a body does not become of a kind that its people hold no role for', async () => {
  const board = await added();
  await db.database.inOrganisation(db.organisationId, async (tx) => {
    const [person] = await insertPeople(tx, db.organisationId, [
      { name: 'Bo Ekhage', email: 'bo@lindviken.example' },
    ]);
    const role = { personId: person?.id ?? '', role: 'boardSecretary', bodyId: board.id } as const;
    await insertRoleAssignments(tx, db.organisationId, [{ ...role, fromDate: '2026-01-01' }]);
  });
  const result = await changeBody(asking(db, 'administrator'), board.id, {
    version: 1,
    kind: 'administration',
  });
  expect(result).toMatchObject({ ok: false, fields: [{ field: 'kind', code: 'rolesDoNotFit' }] });
  const organisation = await findOrganisation(asking(db, 'administrator'));
  expect(organisation.bodies.find(({ id }) => id === board.id)).toMatchObject({ kind: 'board', people: 1 });
});

test.each<[string, object, string[]]>([
  ['an empty name', { kind: 'board', name: '   ' }, ['name missing']],
  ['no kind', { name: 'X' }, ['kind missing']],
  ['a kind of its own', { kind: 'committee', name: 'X' }, ['kind missing']],
  ['a name of 201 letters', { kind: 'board', name: 'x'.repeat(201) }, ['name tooLong']],
  ['a day that is none', { kind: 'board', name: 'X', endedOn: '2026-02-30' }, ['endedOn notADate']],
  [
    'fifty-one other names',
    { kind: 'board', name: 'X', aliases: Array.from({ length: 51 }, String) },
    ['aliases tooMany'],
  ],
  [
    'an id that is none',
    { kind: 'board', name: 'X', tiedTo: ["'; drop table body"] },
    ['tiedTo.0 malformed'],
  ],
  ['more than was asked for', { kind: 'board', name: 'X', organisationId: 'other' }, [' malformed']],
])('%s is refused with the field to put right', async (_case, entry, expected) => {
  const result = await addBody(asking(db, 'administrator'), entry as NewBodyEntry);
  expect(result).toMatchObject({ ok: false, refusal: 'invalid' });
  const fields = 'fields' in result ? result.fields : [];
  expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('of two who add the same name at once, one is refused', async () => {
  const name = 'Valnämnden';
  const both = await Promise.all(
    [name, name.toUpperCase()].map((same) =>
      addBody(asking(db, 'administrator'), { kind: 'board', name: same }),
    ),
  );
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('an outsider changes nothing and finds nothing', async () => {
  const board = await added();
  for (const role of ['auditCoordinator', 'boardSecretary', 'electedAuditor', 'employee'] as const) {
    expect(await addBody(asking(db, role), { kind: 'board', name: 'Min nämnd' })).toMatchObject({
      refusal: 'forbidden',
    });
    expect(await changeBody(asking(db, role), board.id, { version: 1, name: 'Min' })).toMatchObject({
      refusal: 'forbidden',
    });
  }
  const elsewhere = asking(db, 'administrator', { organisationId: await anotherOrganisation(db) });
  expect(await changeBody(elsewhere, board.id, { version: 1, name: 'Min' })).toMatchObject({
    refusal: 'notFound',
  });
  expect(await findBody(elsewhere, board.id)).toBeNull();
  const tied = await addBody(elsewhere, { kind: 'administration', name: 'Min', tiedTo: [board.id] });
  expect(tied).toMatchObject({ fields: [{ field: 'tiedTo', code: 'unknownBody' }] });
  expect((await findOrganisation(elsewhere)).bodies).toEqual([]);
  for (const id of ['', 'x', "1' or '1'='1", randomUUID()])
    expect(await changeBody(asking(db, 'administrator'), id, { version: 1 })).toMatchObject({
      refusal: 'notFound',
    });
  expect((await findBody(asking(db, 'administrator'), board.id))?.body.name).toBe(board.name);
});
