import type { Language } from '../texts/index.ts';
import type { Reading } from './reading.model.ts';
import { type AuditFile, fileProblem, mostFileBytes, refusedReading, sourceOf } from './refused.ts';
import { runWorker } from './run-worker.ts';
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
  const { language, signal, onProgress } = options;
  const refuse = (code: string) =>
    refusedReading(sourceOf(file, 'unknown', null), [fileProblem(code)], language);
  if (file.bytes.length > mostFileBytes) return refuse('file-too-large');
  if (signal?.aborted) return refuse('reading-cancelled');
  const outcome = await runWorker<FromWorker, Reading>({
    script: new URL('./worker.ts', import.meta.url),
    data: { file, language } satisfies ToWorker,
    limits: {
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      memoryMb: options.memoryMb ?? defaultMemoryMb,
      signal,
    },
    onMessage: (message) => {
      if (message.kind === 'reading') return { result: message.reading };
      onProgress?.(message.done, message.total);
      return null;
    },
  });
  if (outcome.ended === 'result') return outcome.result;
  if (outcome.ended === 'crashed') options.onCrash?.(outcome.failure);
  return refuse(`reading-${outcome.ended}`);
}
