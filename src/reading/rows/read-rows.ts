import { runProcess, Turns } from '../../confined-process/index.ts';
import type { RowsRead, RowsTask } from './rows.model.ts';

const timeoutMs = 20_000;
const heapMb = 512;
/** Apart from those of the reports, so that nobody waits minutes for a list of people. */
const turns = new Turns(2);

/**
 * Reads a table file (XLSX: its first sheet; CSV) in a process of its own, with limits on time and memory.
 * Never rejects: a file that cannot be read is a refusal. Empty rows are left out.
 */
export async function readRows(path: string, mostRows: number): Promise<RowsRead> {
  const outcome = await runProcess<RowsRead, RowsRead>({
    program: new URL('./rows-process.ts', import.meta.url),
    task: { path, mostRows } satisfies RowsTask,
    turns,
    limits: { timeoutMs, heapMb },
    onMessage: (rows) => ({ result: rows }),
  });
  if (outcome.ended === 'result') return outcome.result;
  const refusal = outcome.ended === 'cancelled' ? 'crashed' : outcome.ended;
  return { ok: false, refusal, found: null };
}
