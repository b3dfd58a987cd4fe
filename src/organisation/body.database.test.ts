import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { findPeopleNames, insertPeople, insertRoleAssignments } from '../people/index.ts';
import { findBodies, insertBodies, insertTies, nameOrganisation } from './index.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

test('bodies come back with their ties, boards before administrations, in Swedish order', async () => {
  const found = await db.database.inOrganisation(db.organisationId, async (tx) => {
    await nameOrganisation(tx, db.organisationId, { name: 'Lindvikens kommun', organisationNumber: null });
    const [aldre, barn, omsorg] = await insertBodies(tx, db.organisationId, [
      { kind: 'board', name: 'Äldrenämnden', aliases: ['ÄN'] },
      { kind: 'board', name: 'Barnnämnden' },
      { kind: 'administration', name: 'Omsorgsförvaltningen', endedOn: '2025-12-31' },
    ]);
    if (!(aldre && barn && omsorg)) throw new Error('nothing was saved');
    const ties = [{ boardId: aldre.id, administrationId: omsorg.id }];
    await insertTies(tx, db.organisationId, [...ties, { boardId: barn.id, administrationId: omsorg.id }]);
    await insertTies(tx, db.organisationId, ties);
    return findBodies(tx, db.organisationId);
  });
  const [barn, aldre, omsorg] = found;
  expect(found.map(({ name }) => name)).toEqual(['Barnnämnden', 'Äldrenämnden', 'Omsorgsförvaltningen']);
  expect(aldre).toMatchObject({ aliases: ['ÄN'], endedOn: null, version: 1, tiedTo: [omsorg?.id] });
  expect(new Set(omsorg?.tiedTo)).toEqual(new Set([barn?.id, aldre?.id]));
  expect(await db.asOwner('select name from organisation')).toEqual([{ name: 'Lindvikens kommun' }]);
});

test('people are found by name for histories, and sign in with an address in lower case', async () => {
  const names = await db.database.inOrganisation(db.organisationId, async (tx) => {
    const [asta] = await insertPeople(tx, db.organisationId, [
      { name: 'Asta Lundmark', email: 'Asta@Lindviken.example' },
    ]);
    if (!asta) throw new Error('nobody was saved');
    expect(asta).toMatchObject({ email: 'asta@lindviken.example', title: null, endedOn: null, version: 1 });
    const [role] = await insertRoleAssignments(tx, db.organisationId, [
      { personId: asta.id, role: 'administrator', fromDate: '2026-01-01' },
    ]);
    expect(role).toMatchObject({ bodyId: null, toDate: null });
    const names = await findPeopleNames(tx, db.organisationId, [asta.id, null, asta.id]);
    return [...names.values()];
  });
  expect(names).toEqual(['Asta Lundmark']);
});
