import { runProcess, Turns } from '../../confined-process/index.ts';
import type { OriginalLine, Shown, ShowTask } from './original.model.ts';

const timeoutMs = 20_000;
const heapMb = 512;
/** Apart from those of the readings, so that nobody waits minutes to see a page. */
const turns = new Turns(2);

/** One page of a PDF as PNG, null where it cannot be drawn. `page` is 1-based, `width` in pixels. */
export async function drawOriginalPage(
  path: string,
  page: number,
  width: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const shown = await show({ kind: 'page', path, page, width });
  return shown instanceof Uint8Array ? new Uint8Array(shown) : null;
}

/** How many pages a PDF has, null where it cannot be opened. */
export async function countOriginalPages(path: string): Promise<number | null> {
  const shown = await show({ kind: 'count', path });
  return typeof shown === 'number' ? shown : null;
}

/**
 * The lines of a text, Word or Excel file, null where it has none that can be shown.
 * @param first how many lines at most; a text is then shown from its beginning however long it is
 */
export async function readOriginalLines(
  path: string,
  format: 'docx' | 'xlsx' | 'text',
  first?: number,
): Promise<OriginalLine[] | null> {
  const shown = await show({ kind: 'lines', path, format, first });
  return Array.isArray(shown) ? shown : null;
}

/**
 * The words of a document, a line for each paragraph, heading and cell; null where it has none that can be read, as a
 * scanned one.
 */
export async function readDocumentWords(path: string, format: 'pdf' | 'docx'): Promise<string | null> {
  const shown = await show({ kind: 'words', path, format });
  return Array.isArray(shown) ? shown.map(({ text }) => text).join('\n') : null;
}

/** Null also where the file got the better of the process. */
async function show(task: ShowTask): Promise<Shown> {
  const outcome = await runProcess<Shown, Shown>({
    program: new URL('./show-process.ts', import.meta.url),
    task,
    turns,
    limits: { timeoutMs, heapMb },
    onMessage: (shown) => ({ result: shown }),
  });
  return outcome.ended === 'result' ? outcome.result : null;
}
