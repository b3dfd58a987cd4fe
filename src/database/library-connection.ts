import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg, { type PoolConfig } from 'pg';

export interface LibraryConnection {
  readonly connection: NodePgDatabase;
  close(): Promise<void>;
}

/**
 * Connections for a library that keeps tables of its own, which belong to no organisation (the sign-in library).
 * Our own rows are not seen through it: no organisation is ever set here.
 */
export function openLibraryConnection(
  address: PoolConfig,
  onLost: (error: Error) => void,
): LibraryConnection {
  const pool = new pg.Pool({ max: 4, connectionTimeoutMillis: 5_000, ...address });
  pool.on('error', onLost);
  return { connection: drizzle(pool), close: () => pool.end() };
}
