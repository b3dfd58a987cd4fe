import pg from 'pg';
import { appRole } from '../tenancy.ts';
import { administrator } from './cluster.ts';

const roles = {
  stadga_owner: 'LOGIN CREATEROLE NOSUPERUSER',
  [appRole.name]: 'LOGIN NOSUPERUSER NOCREATEROLE NOBYPASSRLS',
};

/** Makes the owner, the application's role and the database in our own server, where they are missing. */
export async function prepareRoles(host: string, database = 'stadga'): Promise<void> {
  const client = new pg.Client({ host, user: administrator, database: 'postgres' });
  await client.connect();
  try {
    for (const [name, rights] of Object.entries(roles)) {
      const known = await client.query('select from pg_roles where rolname = $1', [name]);
      const verb = known.rowCount === 0 ? 'CREATE' : 'ALTER';
      await client.query(`${verb} ROLE ${name} ${rights}`);
    }
    const known = await client.query('select from pg_database where datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER stadga_owner`);
  } finally {
    await client.end();
  }
}
