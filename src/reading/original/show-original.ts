import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { OriginalLine, Shown, ShowTask } from './original.model.ts';

const timeoutMs = 20_000;
const memoryMb = 512;
/** Drawn or unpacked at the same time; the others wait their turn, so that no crowd can take the memory. */
const mostAtOnce = 2;

/** One page of a PDF as PNG, null where it cannot be drawn. `page` is 1-based, `width` in pixels. */
export async function drawOriginalPage(
  path: string,
  page: number,
  width: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const shown = await inTurn({ kind: 'page', path, page, width });
  return shown instanceof Uint8Array ? new Uint8Array(shown) : null;
}

/** The lines of a text, Word or Excel file, null where it has none that can be shown. */
export async function readOriginalLines(
  path: string,
  format: 'docx' | 'xlsx' | 'text',
): Promise<OriginalLine[] | null> {
  const shown = await inTurn({ kind: 'lines', path, format });
  return Array.isArray(shown) ? shown : null;
}

let working = 0;
const waiting: (() => void)[] = [];

async function inTurn(task: ShowTask): Promise<Shown> {
  if (working >= mostAtOnce) await new Promise<void>((turn) => waiting.push(turn));
  working += 1;
  try {
    return await inProcess(task);
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

const program = fileURLToPath(new URL('./show-process.ts', import.meta.url));

/**
 * Does the task in a process of its own with limits on time and heap; null where the file got the better of it.
 * No thread: a thread that runs out of memory at the wrong moment takes the whole server with it.
 */
function inProcess(task: ShowTask): Promise<Shown> {
  const { promise, resolve } = Promise.withResolvers<Shown>();
  const child = fork(program, {
    execArgv: [`--max-old-space-size=${memoryMb}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  child.once('message', (shown: Shown) => {
    resolve(shown);
    child.kill('SIGKILL');
  });
  child.once('error', () => resolve(null));
  child.once('exit', () => {
    clearTimeout(timer);
    resolve(null);
  });
  child.send(task, () => {});
  return promise;
}
