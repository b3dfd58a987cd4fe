import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { StartRefused } from '../shared/start-refused.ts';
import type { DatabaseAddress } from './address.ts';
import { appRole } from './tenancy.ts';

const migrationsFolder = fileURLToPath(new URL('migrations', import.meta.url));
const oldestVersion = 160_000;

/** Held while migrating, so that several servers starting on one database take turns. */
const migrating = 7_823_543;

async function refuseOldServer(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as version",
  );
  const [server] = rows;
  if (server && server.number < oldestVersion) {
    throw new StartRefused({ code: 'databaseTooOld', version: server.version });
  }
}

/** Lets the owner's login hand itself down to the application's role. */
async function mayBecomeApp(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ may: boolean }>("select pg_has_role(current_user, $1, 'SET') as may", [
    appRole.name,
  ]);
  if (!rows[0]?.may) await owner.query(`GRANT ${appRole.name} TO CURRENT_USER WITH SET TRUE, INHERIT FALSE`);
}

/** The id of the organisation that visitors come to; made, without a name, the first time. */
async function firstOrganisation(owner: pg.Client): Promise<string> {
  const found = await owner.query<{ id: string | null }>('select newest_organisation() as id');
  if (found.rows[0]?.id) return found.rows[0].id;
  const made = await owner.query<{ id: string }>('insert into organisation default values returning id');
  return (made.rows[0] as { id: string }).id;
}

/**
 * Brings the database up to this version as its owner, then runs `more` (the job queue's own tables).
 * Safe to run again and by several servers at once. Returns the organisation's id.
 */
export async function migrateDatabase(
  { owner, handedDown }: DatabaseAddress,
  more: (owner: pg.Client) => Promise<void>,
): Promise<{ organisationId: string }> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...owner });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [migrating]);
    await migrate(drizzle(client), { migrationsFolder });
    if (handedDown) await mayBecomeApp(client);
    await more(client);
    return { organisationId: await firstOrganisation(client) };
  } finally {
    await client.end();
  }
}

/** Refuses an application login that row level security and the append-only tables would not hold. */
export async function refuseStrongRole(app: pg.PoolConfig): Promise<void> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...app });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: string; strong: boolean }>(
      `select current_user as role, rolsuper or rolbypassrls or pg_has_role(current_user, relowner, 'USAGE') as strong
       from pg_roles, pg_class where rolname = current_user and pg_class.oid = 'public.change_log'::regclass`,
    );
    if (rows[0]?.strong) throw new StartRefused({ code: 'databaseRoleTooStrong', role: rows[0].role });
  } finally {
    await client.end();
  }
}
