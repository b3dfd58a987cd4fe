import type { PoolConfig } from 'pg';
import type { Config } from '../config.ts';
import { appRole } from './tenancy.ts';

/** How to log in to the database: as the owner for migrations, as the application for everything else. */
export interface DatabaseAddress {
  readonly owner: PoolConfig;
  readonly app: PoolConfig;
  /** True where the application uses the owner's login and hands itself down to its own role. */
  readonly handedDown: boolean;
}

/** The addresses inside our own server, where the socket's folder is the only key. */
export function embeddedAddress(host: string, database = 'stadga'): DatabaseAddress {
  return {
    owner: { host, database, user: 'stadga_owner' },
    app: { host, database, user: appRole.name },
    handedDown: false,
  };
}

/**
 * The addresses in a server of somebody else's. Without a login of the application's own, the owner's
 * login is used and hands itself down to the application's role on every connection.
 */
export function serverAddress({ owner, app }: NonNullable<Config['database']>): DatabaseAddress {
  return {
    owner: { connectionString: owner },
    app: app ? { connectionString: app } : { connectionString: owner, options: `-c role=${appRole.name}` },
    handedDown: app === undefined,
  };
}
