import { runProcess, Turns } from '../confined-process/index.ts';
import type { PaperFormat, RegisterPaperOptions } from './index.ts';
import type { Paper } from './paper.model.ts';
import type { RegisterForPaper } from './register-paper.model.ts';

/** What the process is sent. */
export type PaperTask =
  | { readonly register: RegisterForPaper; readonly options: RegisterPaperOptions }
  | { readonly paper: Paper; readonly format: PaperFormat };

/** Papers written at the same time: each takes a core, and up to 600 MB for a thousand recommendations. */
const turns = new Turns(2);
const timeoutMs = 60_000;
const heapMb = 1_024;

/**
 * The same paper as `writeRegisterPaper` gives, written in a process of its own: a large one takes seconds, in which
 * nobody else would be answered.
 * @throws Error where it could not be written; that is a fault of ours, not of the data.
 */
export async function writeRegisterPaperApart(
  register: RegisterForPaper,
  options: RegisterPaperOptions,
): Promise<Uint8Array> {
  return apart({ register, options });
}

/**
 * The same bytes as `writePaper` gives, written in a process of its own.
 * @throws Error where it could not be written; that is a fault of ours, not of the data.
 */
export async function writePaperApart(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
  return apart({ paper, format });
}

async function apart(task: PaperTask): Promise<Uint8Array> {
  const outcome = await runProcess<Uint8Array, Uint8Array>({
    program: new URL('./write-process.ts', import.meta.url),
    task,
    turns,
    limits: { timeoutMs, heapMb },
    onMessage: (result) => ({ result }),
  });
  if (outcome.ended === 'result') return outcome.result;
  throw outcome.ended === 'crashed' ? outcome.failure : new Error(`The paper ended with ${outcome.ended}`);
}
