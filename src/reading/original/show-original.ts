import { Worker } from 'node:worker_threads';
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
    return await inWorker(task);
  } finally {
    working -= 1;
    waiting.shift()?.();
  }
}

/** Does the task in a thread of its own with limits on time and heap; null where the file got the better of it. */
function inWorker(task: ShowTask): Promise<Shown> {
  const { promise, resolve } = Promise.withResolvers<Shown>();
  const worker = new Worker(new URL('./show-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
    execArgv: [],
  });
  const finish = (shown: Shown) => resolve(worker.terminate().then(() => shown));
  const timer = setTimeout(() => finish(null), timeoutMs);
  worker.on('message', finish);
  worker.on('error', () => finish(null));
  worker.on('exit', () => {
    clearTimeout(timer);
    finish(null);
  });
  return promise;
}
