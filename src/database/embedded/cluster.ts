import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StartRefused } from '../../shared/start-refused.ts';
import { reasonOf } from '../../shared/underlying-error.ts';
import type { Binaries } from './binaries.ts';
import { becomesReady } from './postmaster.ts';
import { giveTo, inAccount, type ServerAccount, spawnAccount } from './server-account.ts';

/** The superuser of our own server. Only the steps in this folder use it. */
export const administrator = 'stadga_admin';

/** Where and as whom our own server runs. `log` is the file it writes to. */
export interface Cluster {
  readonly folder: string;
  readonly log: string;
  readonly binaries: Binaries;
  readonly account: ServerAccount;
}

async function lastLines(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-3).join(' ');
}

/** Starts a program of the server with its words going to the log file, which outlives us. */
function launch({ account, log }: Cluster, program: string, args: string[]) {
  const [command, commandArgs] = inAccount(account, program, args);
  const output = openSync(log, 'a', 0o600);
  try {
    // Detached: Ctrl-C in the terminal must reach us only, so that we finish before the database does.
    return spawn(command, commandArgs, {
      stdio: ['ignore', output, output],
      detached: true,
      ...spawnAccount(account),
    });
  } finally {
    closeSync(output);
  }
}

function ended(child: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? '' : (signal ?? `exit ${code}`)));
  });
}

/**
 * Makes the folder of a new server. It is made beside and then renamed, so that a power cut half-way
 * leaves nothing that looks finished.
 */
export async function createCluster(cluster: Cluster): Promise<void> {
  if (existsSync(cluster.folder)) return;
  const parent = join(cluster.folder, '..');
  const draft = await mkdtemp(join(parent, 'postgres-new-')).catch((error: unknown) => {
    throw new StartRefused({ code: 'dataFolderUnusable', folder: parent, reason: reasonOf(error) }, error);
  });
  try {
    const inside = join(draft, 'cluster');
    await mkdir(inside, { mode: 0o700 });
    for (const folder of [draft, inside]) await giveTo(cluster.account, folder);
    const args = ['-D', inside, '-U', administrator, '-A', 'trust', '-E', 'UTF8', '--no-instructions'];
    const locale = ['--locale=C', '--locale-provider=icu', '--icu-locale=sv'];
    const failure = await ended(launch(cluster, cluster.binaries.initdb, [...args, ...locale]));
    if (failure) {
      const reason = `${failure}: ${await lastLines(cluster.log)}`;
      throw new StartRefused({ code: 'noEmbeddedServer', reason });
    }
    await rename(inside, cluster.folder);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Socket only, readable by the account alone; sizes for one machine with a few hundred users. */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '256MB',
  // Sums over a large register sort and join in memory: with the usual 4 MB they went to disk, and took twice as long.
  work_mem: '32MB',
  timezone: 'UTC',
  log_statement: 'none',
  log_min_error_statement: 'panic',
};

export interface RunningServer {
  readonly pid: number;
  /** Resolves when the server has ended, wanted or not. */
  readonly ended: Promise<string>;
}

/** Starts the server and waits until it answers. Throws StartRefused with its own last words. */
export async function runServer(cluster: Cluster): Promise<RunningServer> {
  // The socket lies in the server's own folder (`-k .`), however long the path to it is.
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launch(cluster, cluster.binaries.postgres, ['-D', cluster.folder, '-k', '.', ...options]);
  const end = ended(child);
  const ready = await Promise.race([end.then(() => false), becomesReady(cluster.folder, 60_000)]);
  if (!ready || child.pid === undefined) {
    throw new StartRefused({ code: 'embeddedServerFailed', reason: await lastLines(cluster.log) });
  }
  return { pid: child.pid, ended: end };
}
