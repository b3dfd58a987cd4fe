import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { prepareQueues } from '../jobs/index.ts';
import { migrateDatabase, refuseStrongRole } from './migrate.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const change = (organisationId: string, verb: string) => sql`
  insert into change_log (organisation_id, at, actor, noun, noun_id, verb)
  values (${organisationId}, now(), 'system', 'test', gen_random_uuid(), ${verb})`;

const verbs = sql`select verb from change_log order by id`;

async function anotherOrganisation(): Promise<string> {
  const id = randomUUID();
  await db.asOwner('insert into organisation (id) values ($1)', [id]);
  return id;
}

describe('organisations are kept apart', () => {
  test('each sees only its own rows', async () => {
    const [ours, theirs] = [await anotherOrganisation(), await anotherOrganisation()];
    await db.database.inOrganisation(ours, (tx) => tx.execute(change(ours, 'ours')));
    await db.database.inOrganisation(theirs, (tx) => tx.execute(change(theirs, 'theirs')));
    const seen = await db.database.inOrganisation(ours, (tx) => tx.execute(verbs));
    expect(seen.rows).toEqual([{ verb: 'ours' }]);
  });

  test('a row cannot be written into another organisation', async () => {
    const [ours, theirs] = [await anotherOrganisation(), await anotherOrganisation()];
    const writing = db.database.inOrganisation(ours, (tx) => tx.execute(change(theirs, 'smuggled')));
    await expect(writing).rejects.toMatchObject({
      cause: { message: expect.stringContaining('row-level security') },
    });
  });

  test('without an organisation no row is seen, and nothing is left of the last one on the connection', async () => {
    const ours = await anotherOrganisation();
    await db.database.inOrganisation(ours, (tx) => tx.execute(change(ours, 'ours')));
    for (const table of ['change_log', 'organisation', 'reading_draft']) {
      expect(await db.asApp(`select from ${table}`)).toHaveLength(0);
    }
  });

  test('every table of ours holds row level security', async () => {
    const open = await db.asOwner<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and not relrowsecurity`,
    );
    expect(open).toEqual([]);
  });
});

describe('the change log is append-only', () => {
  const statements = {
    update: "update change_log set verb = 'forged'",
    delete: 'delete from change_log',
    truncate: 'truncate change_log',
  };

  for (const [name, statement] of Object.entries(statements)) {
    test(`the application may not ${name}`, async () => {
      await expect(db.asApp(statement)).rejects.toThrow('permission denied');
    });

    test(`nor may the owner's own hand ${name}`, async () => {
      await expect(db.asOwner(statement)).rejects.toThrow('change_log is append-only');
    });
  }

  test('the application may not take the guard away', async () => {
    await expect(db.asApp('alter table change_log disable trigger all')).rejects.toThrow('must be owner');
  });
});

describe('migrations', () => {
  test('running them again changes nothing and finds the same organisation', async () => {
    const again = await migrateDatabase(db.address, (owner) => prepareQueues(owner, ['reading']));
    expect(again.organisationId).toBe(await db.database.newestOrganisation());
  });

  test('several servers may start on one database at once', async () => {
    const runs = [1, 2, 3].map(() =>
      migrateDatabase(db.address, (owner) => prepareQueues(owner, ['reading'])),
    );
    expect(new Set((await Promise.all(runs)).map((run) => run.organisationId))).toEqual(
      new Set([await db.database.newestOrganisation()]),
    );
  });
});

describe('the application role', () => {
  test('is neither a superuser nor the owner', async () => {
    await expect(refuseStrongRole(db.address.app)).resolves.toBeUndefined();
  });

  test("the owner's login is refused as the application's", async () => {
    await expect(refuseStrongRole(db.address.owner)).rejects.toMatchObject({
      refusal: { code: 'databaseRoleTooStrong', role: 'stadga_owner' },
    });
  });
});

test('a failed transaction leaves nothing behind', async () => {
  const ours = await anotherOrganisation();
  const failing = db.database.inOrganisation(ours, async (tx) => {
    await tx.execute(change(ours, 'half-way'));
    throw new Error('power cut');
  });
  await expect(failing).rejects.toThrow('power cut');
  const seen = await db.database.inOrganisation(ours, (tx) => tx.execute(verbs));
  expect(seen.rows).toEqual([]);
});
