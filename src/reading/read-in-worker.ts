import { Worker } from 'node:worker_threads';
import type { Language } from '../texts/index.ts';
import type { Reading } from './reading.model.ts';
import { type AuditFile, fileProblem, mostFileBytes, refusedReading, sourceOf } from './refused.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

export interface ReadOptions {
  language: Language;
  /** Pages (sheets) read so far, and how many there are. Only formats with pages tell. */
  onProgress?: (done: number, total: number) => void;
  /** Aborting it ends the reading at once, with the issue `reading-cancelled`. */
  signal?: AbortSignal;
  /** Default two minutes. */
  timeoutMs?: number;
  /** Heap of the worker in MB, default 1,024. */
  memoryMb?: number;
  /** Told of a fault of ours (issue `reading-crashed`), for the log. */
  onCrash?: (failure: Error) => void;
}

const defaultTimeoutMs = 120_000;
const defaultMemoryMb = 1024;

/**
 * Reads a file in a thread of its own, with limits on time and heap, so that no file can harm the caller.
 * Never rejects: what went wrong is an `error` issue of the reading.
 * Buffers lie outside the heap limit; the sizes of the file and of what it unpacks to are checked instead.
 */
export async function readAuditFile(file: AuditFile, options: ReadOptions): Promise<Reading> {
  const refuse = (code: string) =>
    refusedReading(sourceOf(file, 'unknown', null), [fileProblem(code)], options.language);
  if (file.bytes.length > mostFileBytes) return refuse('file-too-large');
  if (options.signal?.aborted) return refuse('reading-cancelled');
  const outcome = await runWorker(file, options);
  return typeof outcome === 'string' ? refuse(outcome) : outcome;
}

/** Resolves to the reading, or to the code of what stopped it. */
function runWorker(file: AuditFile, options: ReadOptions): Promise<Reading | string> {
  const { promise, resolve } = Promise.withResolvers<Reading | string>();
  const toWorker: ToWorker = { file, language: options.language };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: toWorker,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? defaultMemoryMb },
    // Libraries that print must not write into the caller's output.
    stdout: true,
    execArgv: [],
  });
  worker.stdout.pipe(process.stderr, { end: false });
  const timer = setTimeout(() => finish('reading-time-limit'), options.timeoutMs ?? defaultTimeoutMs);
  const cancel = () => finish('reading-cancelled');
  options.signal?.addEventListener('abort', cancel, { once: true });

  function finish(outcome: Reading | string): void {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', cancel);
    resolve(worker.terminate().then(() => outcome));
  }
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'progress') options.onProgress?.(message.done, message.total);
    else finish(message.reading);
  });
  worker.on('error', (failure) => {
    if ('code' in failure && failure.code === 'ERR_WORKER_OUT_OF_MEMORY')
      return finish('reading-memory-limit');
    options.onCrash?.(failure);
    finish('reading-crashed');
  });
  worker.on('exit', () => finish('reading-crashed'));
  return promise;
}
