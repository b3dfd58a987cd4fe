import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { nameOrganisation } from '../organisation/index.ts';
import { readOnly, triedToWrite } from './read-only.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const name = (database = db.database) =>
  database.inOrganisation(db.organisationId, (transaction) =>
    nameOrganisation(transaction, db.organisationId, { name: 'Lindvikens kommun', organisationNumber: null }),
  );

test('where only reading is allowed nothing can be written, whatever a use case tries', async () => {
  const failed = await name(readOnly(db.database)).catch((error: unknown) => error);
  expect(triedToWrite(failed)).toBe(true);
  expect(await db.asOwner('select name from organisation')).toEqual([{ name: null }]);
});

test('the same connections write again for others', async () => {
  await name();
  expect(await db.asOwner('select name from organisation')).toEqual([{ name: 'Lindvikens kommun' }]);
});

test.each([[new Error('other')], [null], ['25006'], [Object.assign(new Error('x'), { code: '23505' })]])(
  'another fault is no try to write: %s',
  (fault) => {
    expect(triedToWrite(fault)).toBe(false);
  },
);
