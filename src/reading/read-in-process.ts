import { runProcess, Turns } from '../confined-process/index.ts';
import type { Language } from '../texts/index.ts';
import type { FromReadProcess, ReadTask } from './read-process-messages.ts';
import type { Reading } from './reading.model.ts';
import { type AuditFile, fileProblem, mostFileBytes, refusedReading, sourceOf } from './refused.ts';

export interface ReadOptions {
  language: Language;
  /** Pages (sheets) read so far, and how many there are. Only formats with pages tell. */
  onProgress?: (done: number, total: number) => void;
  /** Aborting it ends the reading at once, with the issue `reading-cancelled`. */
  signal?: AbortSignal;
  /** Default two minutes, from when it is this file's turn. */
  timeoutMs?: number;
  /** Heap of the process in MB, default 1,024. Its whole memory may be 1,536 MB. */
  memoryMb?: number;
  /** Told of a fault of ours (issue `reading-crashed`), for the log. */
  onCrash?: (failure: Error) => void;
}

const defaultTimeoutMs = 120_000;
const defaultMemoryMb = 1024;
/** Files read at the same time, so that no crowd of them can take the memory. */
const turns = new Turns(2);

/**
 * Reads a file in a process of its own, with limits on time and memory, so that no file can harm the caller.
 * Never rejects: what went wrong is an `error` issue of the reading.
 */
export async function readAuditFile(file: AuditFile, options: ReadOptions): Promise<Reading> {
  const { language, signal, onProgress } = options;
  const refuse = (code: string) =>
    refusedReading(sourceOf(file, 'unknown', null), [fileProblem(code)], language);
  if (file.bytes.length > mostFileBytes) return refuse('file-too-large');
  const outcome = await runProcess<FromReadProcess, Reading>({
    program: new URL('./read-process.ts', import.meta.url),
    task: { file, language } satisfies ReadTask,
    turns,
    limits: {
      timeoutMs: options.timeoutMs ?? defaultTimeoutMs,
      heapMb: options.memoryMb ?? defaultMemoryMb,
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
