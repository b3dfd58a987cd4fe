import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { serverAddress } from './address.ts';
import { connectDatabase } from './connect.ts';
import { openDatabase } from './database.ts';
import { administrator } from './embedded/cluster.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const addressAs = (user: string) =>
  `postgres://${user}@/${db.address.owner.database}?host=${encodeURIComponent(inject('databaseHost'))}`;

const connect = (owner: string, app?: string) =>
  connectDatabase({ dataFolder: '/nowhere', database: { owner, app } }, async () => {});

test("the owner's login hands itself down to the role without rights over the tables", async () => {
  const connected = await connect(addressAs(administrator));
  const database = openDatabase(connected.address.app, () => {});
  const role = await database.inOrganisation(connected.organisationId, (tx) =>
    tx.execute('select current_user as name'),
  );
  expect(role.rows).toEqual([{ name: 'stadga_app' }]);
  await database.close();
});

test('a login of its own for the application is used as it is', async () => {
  const connected = await connect(addressAs('stadga_owner'), addressAs('stadga_app'));
  expect(connected.address.app).toEqual({ connectionString: addressAs('stadga_app') });
});

test('a login that could switch row level security off is refused', async () => {
  await expect(connect(addressAs('stadga_owner'), addressAs(administrator))).rejects.toMatchObject({
    refusal: { code: 'databaseRoleTooStrong' },
  });
});

test('a login that may not become the application is told what it lacks', async () => {
  await expect(connect(addressAs('stadga_owner'))).rejects.toMatchObject({
    refusal: { code: 'databaseRightsMissing' },
  });
});

test('a server that does not answer is told in a sentence, without its password', async () => {
  const wrong = 'postgres://stadga:hemligt@127.0.0.1:1/stadga';
  const refusal = await connect(wrong).catch((error) => error.refusal);
  expect(refusal).toMatchObject({ code: 'databaseUnreachable' });
  expect(JSON.stringify(refusal)).not.toContain('hemligt');
  expect(serverAddress({ owner: wrong, app: undefined }).handedDown).toBe(true);
});
