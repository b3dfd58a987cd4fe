import { runProcess, Turns } from '../confined-process/index.ts';
import type { Language } from '../texts/index.ts';
import type { ReadTask } from './read-process-messages.ts';
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

/** What ended in a process of its own: what was read, or the code of why nothing was. */
export type ReadApart<Read> =
  | { readonly ok: true; readonly read: Read }
  | { readonly ok: false; readonly code: string };

type Message<Read> = { kind: 'progress'; done: number; total: number } | { kind: 'reading'; reading: Read };

/** Has a program read a file, with limits on time and memory, so that no file can harm the caller. Never rejects. */
export async function readApart<Read>(
  program: URL,
  task: { readonly file: AuditFile },
  options: Omit<ReadOptions, 'language'>,
): Promise<ReadApart<Read>> {
  const { signal, onProgress } = options;
  if (task.file.bytes.length > mostFileBytes) return { ok: false, code: 'file-too-large' };
  const outcome = await runProcess<Message<Read>, Read>({
    program,
    task,
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
  if (outcome.ended === 'result') return { ok: true, read: outcome.result };
  if (outcome.ended === 'crashed') options.onCrash?.(outcome.failure);
  return { ok: false, code: `reading-${outcome.ended}` };
}

/** Reads an audit report apart. What went wrong is an `error` issue of the reading. */
export async function readAuditFile(file: AuditFile, options: ReadOptions): Promise<Reading> {
  const { language } = options;
  const task: ReadTask = { file, language };
  const outcome = await readApart<Reading>(new URL('./read-process.ts', import.meta.url), task, options);
  if (outcome.ok) return outcome.read;
  return refusedReading(sourceOf(file, 'unknown', null), [fileProblem(outcome.code)], language);
}
