import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { residentMb } from './resident-memory.ts';
import type { Turns } from './turns.ts';

export interface ProcessLimits {
  timeoutMs: number;
  /** JavaScript's heap in MB. Buffers lie outside it. */
  heapMb: number;
  /** All memory that the process holds, in MB, default 1,536. Watched on Linux only. */
  residentMb?: number;
  signal?: AbortSignal | undefined;
}

/** How a process ended: with a result, stopped by a limit or by the caller, or by a fault of ours. */
export type ProcessOutcome<Result> =
  | { ended: 'result'; result: Result }
  | { ended: 'time-limit' | 'memory-limit' | 'cancelled' }
  | { ended: 'crashed'; failure: Error };

export interface ProcessTask<Message, Result> {
  /** A file that calls `takeTask` (take-task.ts). */
  program: URL;
  task: object;
  /** How many work at the same time. The wait does not count in the time limit. */
  turns: Turns;
  limits: ProcessLimits;
  /** Called with each message; the one for which it returns a result ends the process. */
  onMessage: (message: Message) => { result: Result } | null;
}

const defaultResidentMb = 1536;
const watchEveryMs = 100;
/** As much as is kept of what the process says last on stderr. */
const lastWords = 8_000;
/** What a program that opens hostile files needs to know of us: no address of a database, no key. */
const handedOn = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'LD_LIBRARY_PATH', 'TESSDATA_PREFIX'];
/** Compiled code is kept here between processes, where the folder can be written: half their start is compiling. */
const compiled = fileURLToPath(new URL('../../node_modules/.cache/compiled/', import.meta.url));

/**
 * Does a task in a process of its own until it gives its result or meets a limit; whatever it has started ends
 * with it. Never rejects. No thread: V8 ends the whole process when a thread's heap is full at the wrong moment.
 */
export async function runProcess<Message, Result>(
  work: ProcessTask<Message, Result>,
): Promise<ProcessOutcome<Result>> {
  if (!(await work.turns.take(work.limits.signal))) return { ended: 'cancelled' };
  try {
    return await watched(work);
  } catch (thrown) {
    return { ended: 'crashed', failure: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  } finally {
    work.turns.giveBack();
  }
}

function watched<Message, Result>(work: ProcessTask<Message, Result>): Promise<ProcessOutcome<Result>> {
  const { limits, onMessage } = work;
  const { promise, resolve } = Promise.withResolvers<ProcessOutcome<Result>>();
  const child = start(work.program, limits.heapMb);
  let outcome: ProcessOutcome<Result> | null = null;
  let said = '';

  function stop(because: ProcessOutcome<Result>): void {
    outcome ??= because;
    endGroup(child);
  }
  const timer = setTimeout(() => stop({ ended: 'time-limit' }), limits.timeoutMs);
  const watch = setInterval(() => {
    if (residentMb(child.pid) > (limits.residentMb ?? defaultResidentMb)) stop({ ended: 'memory-limit' });
  }, watchEveryMs);
  const cancel = () => stop({ ended: 'cancelled' });
  limits.signal?.addEventListener('abort', cancel, { once: true });
  if (limits.signal?.aborted) cancel();

  child.stderr?.setEncoding('utf8').on('data', (words: string) => {
    said = (said + words).slice(-lastWords);
  });
  child.on('message', (message) => {
    const result = onMessage(message as Message);
    if (result) stop({ ended: 'result', ...result });
  });
  child.on('error', (failure) => stop({ ended: 'crashed', failure }));
  child.once('close', (code, signal) => {
    clearTimeout(timer);
    clearInterval(watch);
    limits.signal?.removeEventListener('abort', cancel);
    endGroup(child);
    resolve(outcome ?? endedBySelf(code, signal, said));
  });
  // A process that is gone before it has got its task is told of by `close`.
  child.send(work.task, () => {});
  return promise;
}

/** `detached` gives it a group of its own, so that what it starts can be ended with it. */
function start(program: URL, heapMb: number): ChildProcess {
  return fork(fileURLToPath(program), {
    detached: true,
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: { ...pickedEnvironment(), NODE_COMPILE_CACHE: compiled },
    serialization: 'advanced',
    // What libraries print must not come into the caller's output.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function pickedEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => handedOn.includes(name)));
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    // Nobody is left in the group; macOS calls one that has just ended forbidden.
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'ESRCH' && code !== 'EPERM') throw error;
  }
}

/** V8 and the allocators abort with a word about memory; a SIGKILL that is not ours comes from the system's want of it. */
function endedBySelf(
  code: number | null,
  signal: NodeJS.Signals | null,
  said: string,
): ProcessOutcome<never> {
  const outOfMemory = signal === 'SIGKILL' || /out of memory|bad_alloc/i.test(said);
  if (outOfMemory && code === null) return { ended: 'memory-limit' };
  return { ended: 'crashed', failure: new Error(`The process ended with ${signal ?? code}: ${said}`) };
}
