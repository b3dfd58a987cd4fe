import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** What PostgreSQL's own postmaster.pid says: the process and `starting`, `ready` or `stopping`. */
export interface Postmaster {
  readonly pid: number;
  readonly status: string;
}

const pidFile = (folder: string) => join(folder, 'postmaster.pid');

async function readPostmaster(folder: string): Promise<Postmaster | undefined> {
  const lines = await readFile(pidFile(folder), 'utf8').then(
    (text) => text.split('\n').map((line) => line.trim()),
    () => [],
  );
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7] ?? 'starting' } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A server works in its data folder; after a restart of the machine its number may be someone else's. */
async function worksIn(folder: string, pid: number): Promise<boolean> {
  if (platform() !== 'linux') return true;
  const [theirs, ours] = await Promise.all([readlink(`/proc/${pid}/cwd`).catch(() => ''), realpath(folder)]);
  return theirs === ours;
}

/** The server that runs in the folder, undefined where none does. Clears away a note left by a dead one. */
export async function findPostmaster(folder: string): Promise<Postmaster | undefined> {
  const noted = await readPostmaster(folder);
  if (!noted) return undefined;
  if (isAlive(noted.pid) && (await worksIn(folder, noted.pid))) return noted;
  await rm(pidFile(folder), { force: true });
  return undefined;
}

/** Waits until the server in the folder takes connections; false where it has not within `milliseconds`. */
export async function becomesReady(folder: string, milliseconds: number): Promise<boolean> {
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await wait(15)) {
    if ((await readPostmaster(folder))?.status === 'ready') return true;
  }
  return false;
}

/** Ends the server: open transactions are rolled back (SIGINT); after the limit without farewells (SIGQUIT). */
export async function endPostmaster(pid: number, milliseconds = 30_000): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (const deadline = Date.now() + milliseconds; Date.now() < deadline; await wait(15)) {
    if (!isAlive(pid)) return;
  }
  process.kill(pid, 'SIGQUIT');
}
