import { sql } from 'drizzle-orm';
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg, { type PoolConfig } from 'pg';
import { organisationSetting } from './tenancy.ts';

/** A transaction inside one organisation: the only thing a store can read and write through. */
export type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

/** There is no way to query outside a transaction, so nothing can escape the one it belongs to. */
export interface Database {
  /** Runs the work in one transaction that sees the rows of this organisation only. */
  inOrganisation<T>(organisationId: string, work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** The organisation that visitors come to before they have signed in. */
  newestOrganisation(): Promise<string>;
  /** Whether the database answers. */
  answers(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the application's connections. `onLost` hears of connections that the server broke. */
export function openDatabase(address: PoolConfig, onLost: (error: Error) => void): Database {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 5_000, ...address });
  pool.on('error', onLost);
  const connection = drizzle(pool);
  return {
    inOrganisation: (organisationId, work) =>
      connection.transaction(async (transaction) => {
        await transaction.execute(sql`select set_config(${organisationSetting}, ${organisationId}, true)`);
        return work(transaction);
      }),
    newestOrganisation: async () => {
      const { rows } = await pool.query<{ id: string }>('select newest_organisation() as id');
      return (rows[0] as { id: string }).id;
    },
    answers: () =>
      pool.query('select 1').then(
        () => true,
        () => false,
      ),
    close: () => pool.end(),
  };
}
