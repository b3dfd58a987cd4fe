import { readFile } from 'node:fs/promises';
import { takeTask } from '../../confined-process/index.ts';
import { linesOfBlocks } from './lines-of-blocks.ts';
import type { OriginalLine, Shown, ShowTask } from './original.model.ts';

/** Longer originals (in characters) are not shown: nobody reads them on a page, and they would fill the memory. */
const mostCharacters = 20_000_000;
/** A text of more lines is nothing but line ends, and takes as long as there is time for. */
const mostLines = 500_000;

takeTask<ShowTask, Shown>(show);

async function show(task: ShowTask): Promise<Shown> {
  const bytes = await readFile(task.path);
  if (task.kind === 'page') {
    const { renderPage } = await import('../formats/pdf/index.ts');
    return renderPage(bytes, task.page, { width: task.width });
  }
  if (task.kind === 'count') return (await import('../formats/pdf/index.ts')).countPages(bytes);
  if (task.kind === 'words') return readWords(bytes, task.format);
  const all = await readLines(bytes, task.format, task.first ?? mostLines + 1);
  const lines = all.length > mostLines ? [] : all.slice(0, task.first);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length === 0 || characters > mostCharacters ? null : lines;
}

/** What a document says, line by line, as it is read for interpreting: without what stands on every page. */
async function readWords(bytes: Uint8Array, format: 'pdf' | 'docx'): Promise<OriginalLine[] | null> {
  const document =
    format === 'pdf'
      ? await (await import('../formats/pdf/index.ts')).readPdf(bytes)
      : await (await import('../formats/docx/index.ts')).readDocx(bytes);
  const lines = linesOfBlocks(document);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length === 0 || lines.length > mostLines || characters > mostCharacters ? null : lines;
}

/** A text file is shown as it stands; of an office file only what was read as text can be. */
async function readLines(
  bytes: Uint8Array,
  format: 'docx' | 'xlsx' | 'text',
  most: number,
): Promise<OriginalLine[]> {
  if (format === 'docx')
    return linesOfBlocks(await (await import('../formats/docx/index.ts')).readDocx(bytes));
  if (format === 'xlsx')
    return linesOfBlocks(await (await import('../formats/xlsx/index.ts')).readXlsx(bytes));
  const { decodeText } = await import('../formats/text/decode.ts');
  const lines = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/, most);
  return lines.map((text, index) => ({ page: null, line: index + 1, text }));
}
