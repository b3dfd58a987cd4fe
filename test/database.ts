import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type DatabaseAddress, embeddedAddress } from '../src/database/address.ts';
import { administrator } from '../src/database/embedded/cluster.ts';
import { type Database, openDatabase } from '../src/database/index.ts';

/** Also told in database.setup.ts, which tests cannot import: it belongs to vitest's own process. */
const templateDatabase = 'stadga_template';

export interface TestDatabase {
  readonly address: DatabaseAddress;
  /** What the application itself uses. */
  readonly database: Database;
  /** The one organisation there is from the start. */
  readonly organisationId: string;
  /** Runs SQL as the tables' owner, past row level security: to arrange, and to see what really lies there. */
  asOwner<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Runs SQL as the application's role, outside any organisation. */
  asApp<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  remove(): Promise<void>;
  /** Closes it and keeps it under this name, to be copied. */
  keepAs(name: string): Promise<void>;
}

/** A connection of the administrator's, for what is not done within a database. */
export async function asAdministrator<Outcome>(
  work: (client: pg.Client) => Promise<Outcome>,
): Promise<Outcome> {
  const client = new pg.Client({ host: inject('databaseHost'), user: administrator, database: 'postgres' });
  await client.connect();
  return work(client).finally(() => client.end());
}

/** A database of this test file's own, copied from the migrated one, or another (about 50 ms). Remove it afterwards. */
export async function createTestDatabase(template = templateDatabase): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator((client) =>
    // Copied as files: written page by page through the log, as is usual, it took five times the work.
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER stadga_owner STRATEGY file_copy`),
  );
  const address = embeddedAddress(inject('databaseHost'), name);
  const owner = new pg.Pool({ ...address.owner, max: 2 });
  const app = new pg.Pool({ ...address.app, max: 2 });
  const database = openDatabase(address.app, () => {});
  let removing = false;
  for (const pool of [owner, app]) {
    pool.on('error', (error) => {
      // A connection that is on its way out when its database is dropped is ended by the server, and says so.
      if (removing && error instanceof pg.DatabaseError && error.code === '57P01') return;
      throw error;
    });
  }
  const close = async () => {
    removing = true;
    await Promise.all([database.close(), owner.end(), app.end()]);
  };
  const { rows } = await owner.query<{ id: string }>('select id from organisation');
  return {
    address,
    database,
    organisationId: (rows[0] as { id: string }).id,
    asOwner: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await owner.query<Row>(text, values)).rows,
    asApp: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await app.query<Row>(text, values)).rows,
    async keepAs(kept) {
      await close();
      await asAdministrator((client) => client.query(`ALTER DATABASE ${name} RENAME TO ${kept}`));
    },
    async remove() {
      await close();
      await asAdministrator((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}
