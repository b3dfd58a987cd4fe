import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A running (or ended) product, as a process of its own. */
export interface Product {
  readonly pid: number;
  readonly origin: string;
  /** Everything it said on stdout and stderr so far. */
  said(): string;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

export interface Start {
  readonly folder: string;
  readonly env?: Record<string, string>;
  /** Through npm, as people start it; otherwise Node alone. */
  readonly npm?: boolean;
  /** The example municipality. */
  readonly demo?: boolean;
}

const running = new Set<Omit<Product, 'origin'>>();

/** Ends what a failed test left running, with its database. */
export async function endAll(): Promise<void> {
  for (const product of running) {
    process.kill(product.pid, 'SIGTERM');
    await product.ended;
  }
}

/** Starts the product without waiting for it. */
export function launch({ folder, env = {}, npm = false, demo = false }: Start): Omit<Product, 'origin'> {
  const [command, args] = npm
    ? ['npm', ['run', demo ? 'demo' : 'start']]
    : [process.execPath, ['src/main.ts', ...(demo ? ['--demo'] : [])]];
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: folder, PORT: '0', LANG: 'C', ...env },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<Awaited<Product['ended']>>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const product = { pid: child.pid ?? 0, said: () => said, ended };
  running.add(product);
  void ended.then(() => running.delete(product));
  return product;
}

/** Starts the product and waits until it says its address. */
export async function start(how: Start): Promise<Product> {
  const product = launch(how);
  const gone = product.ended.then(() => true);
  for (;;) {
    const origin = /igång: (http:\S+)/.exec(product.said())?.[1];
    if (origin) return { ...product, origin };
    if (await Promise.race([gone, wait(20, false)])) throw new Error(`It did not start:\n${product.said()}`);
  }
}

/** The process number of the PostgreSQL that serves the folder. */
export async function databasePid(folder: string): Promise<number> {
  return Number((await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A data folder that is gone after the test. */
export async function temporaryFolder(name = 'stadga-start-'): Promise<AsyncDisposable & { path: string }> {
  const path = await mkdtemp(join(tmpdir(), name));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
