import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { StartRefused } from '../../shared/start-refused.ts';
import { reasonOf } from '../../shared/underlying-error.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { administrator, type Cluster, createCluster, runServer } from './cluster.ts';
import { becomesReady, endPostmaster, findPostmaster } from './postmaster.ts';
import { chooseAccount } from './server-account.ts';
import { reachSocket } from './socket.ts';

/** Held by the one process that may use the data folder; PostgreSQL frees it when that process dies. */
const ownership = 7_823_542;

export interface EmbeddedServer {
  /** The folder of the socket, to give as host when connecting. */
  readonly host: string;
  /** Resolves with a reason if the server ends without being asked to. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

async function connectAdministrator(host: string): Promise<pg.Client> {
  const client = new pg.Client({ host, user: administrator, database: 'postgres' });
  // The server's end is told by `lost`; without a listener the same end would be thrown.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function takeOwnership(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    ownership,
  ]);
  return rows[0]?.taken === true;
}

/**
 * A server may live on in the folder: its owner runs (refused), or was killed (then it is ended
 * in good order, so that every start is the same start).
 */
async function endForsakenServer(folder: string, dataFolder: string): Promise<void> {
  const postmaster = await findPostmaster(folder);
  if (!postmaster) return;
  const socket = await reachSocket(folder);
  try {
    await becomesReady(folder, 30_000);
    const client = await connectAdministrator(socket.host);
    const forsaken = await takeOwnership(client);
    await client.end();
    if (!forsaken) throw new StartRefused({ code: 'dataFolderInUse', folder: dataFolder });
    await endPostmaster(postmaster.pid);
  } finally {
    await socket.remove();
  }
}

function findServerBinaries(): Binaries {
  try {
    return findBinaries();
  } catch (error) {
    throw new StartRefused({ code: 'noEmbeddedServer', reason: reasonOf(error) }, error);
  }
}

/**
 * Starts our own PostgreSQL in `dataFolder`/postgres, making it the first time.
 * Throws StartRefused where another process uses the folder or the server cannot run here.
 */
export async function startEmbeddedServer(dataFolder: string, binaries?: Binaries): Promise<EmbeddedServer> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw new StartRefused(
      { code: 'dataFolderUnusable', folder: dataFolder, reason: reasonOf(error) },
      error,
    );
  });
  const cluster: Cluster = {
    folder: join(dataFolder, 'postgres'),
    log: join(dataFolder, 'postgres.log'),
    binaries: binaries ?? findServerBinaries(),
    account: await chooseAccount(),
  };
  await endForsakenServer(cluster.folder, dataFolder);
  await rm(cluster.log, { force: true });
  await createCluster(cluster);
  const server = await runServer(cluster);
  const socket = await reachSocket(cluster.folder);
  const owner = await connectAdministrator(socket.host);
  if (!(await takeOwnership(owner))) {
    await owner.end();
    throw new StartRefused({ code: 'dataFolderInUse', folder: dataFolder });
  }
  let asked = false;
  return {
    host: socket.host,
    lost: new Promise((resolve) => {
      void server.ended.then((reason) => asked || resolve(reason));
    }),
    async stop() {
      asked = true;
      await owner.end();
      await endPostmaster(server.pid);
      await server.ended;
      await socket.remove();
    },
  };
}
