import type { Client } from 'pg';
import type { Config } from '../config.ts';
import { type StartRefusal, StartRefused } from '../shared/start-refused.ts';
import { reasonOf, underlyingError } from '../shared/underlying-error.ts';
import { type DatabaseAddress, embeddedAddress, serverAddress } from './address.ts';
import { prepareRoles } from './embedded/roles.ts';
import { startEmbeddedServer } from './embedded/server.ts';
import { migrateDatabase, refuseStrongRole } from './migrate.ts';

export interface ConnectedDatabase {
  readonly address: DatabaseAddress;
  readonly organisationId: string;
  /** Resolves with a reason if our own server ends by itself. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

const never = new Promise<never>(() => {});

async function startOwn(dataFolder: string) {
  const server = await startEmbeddedServer(dataFolder);
  return { address: embeddedAddress(server.host), lost: server.lost, stop: server.stop };
}

const insufficientPrivilege = '42501';

function whyUnusable(error: unknown): StartRefusal {
  const under = underlyingError(error);
  const lacksRights = under instanceof Error && 'code' in under && under.code === insufficientPrivilege;
  return { code: lacksRights ? 'databaseRightsMissing' : 'databaseUnreachable', reason: reasonOf(error) };
}

/** Starts our own server or reaches the one in the configuration, and brings it up to this version. */
export async function connectDatabase(
  config: Pick<Config, 'dataFolder' | 'database'>,
  more: (owner: Client) => Promise<void>,
): Promise<ConnectedDatabase> {
  const { address, lost, stop } = config.database
    ? { address: serverAddress(config.database), lost: never, stop: async () => {} }
    : await startOwn(config.dataFolder);
  try {
    if (!config.database) await prepareRoles(String(address.owner.host));
    const { organisationId } = await migrateDatabase(address, more);
    await refuseStrongRole(address.app);
    return { address, organisationId, lost, stop };
  } catch (error) {
    await stop();
    if (error instanceof StartRefused || !config.database) throw error;
    throw new StartRefused(whyUnusable(error), error);
  }
}
