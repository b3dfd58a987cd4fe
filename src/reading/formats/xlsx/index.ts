import type { Block, BlockDocument, ReadingProblem } from '../../blocks.model.ts';
import { type OfficePackage, openPackage } from '../office/package.ts';
import { type AwaitedPicture, lookAtPictures } from '../office/pictures.ts';
import { refusalOf, UnreadableFile } from '../office/unreadable.ts';
import type { XmlElement } from '../office/xml.ts';
import { problem, readSheet } from './sheet.ts';
import { sheetBlocks } from './sheet-blocks.ts';
import { readWorkbook, type SheetEntry, sheetsOf } from './workbook.ts';

const damaged = 'xlsx-damaged';

export interface XlsxOptions {
  /** Sheets read so far, and how many there are. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads an Excel workbook (.xlsx, .xlsm) into blocks; each sheet is a page. Values are shown as a Swedish Excel shows
 * them; formulas give the value that was saved with them. A file that cannot be read gives no blocks and one problem:
 * `xlsx-damaged`, `zip-bomb`, `hostile-xml`, `office-password` or `no-text`.
 */
export async function readXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<BlockDocument> {
  try {
    const file = openPackage(bytes, damaged);
    const root = file.xml(file.main);
    if (root?.name !== 'workbook') throw new UnreadableFile(damaged, file.main);
    const sheets = sheetsOf(file, root);
    const pictures: AwaitedPicture[] = [];
    const problems: ReadingProblem[] = [];
    const blocks = readSheets(file, root, sheets, { pictures, problems, ...options });
    if (blocks.length === 0) throw new UnreadableFile('no-text');
    for (const { place } of await lookAtPictures(pictures, file.bytes))
      problems.push({ code: 'picture-unreadable', severity: 'note', place, expected: null, found: null });
    return { format: 'xlsx', pages: sheets.length, blocks, problems };
  } catch (failure) {
    return refusalOf('xlsx', failure);
  }
}

function readSheets(
  file: OfficePackage,
  root: XmlElement,
  sheets: SheetEntry[],
  into: { pictures: AwaitedPicture[]; problems: ReadingProblem[] } & XlsxOptions,
): Block[] {
  const workbook = readWorkbook(file, root);
  let cellsBefore = 0;
  return sheets.flatMap((entry, index) => {
    if (entry.hidden) into.problems.push(problem('hidden-content', 'note', entry));
    const { sheet, cells } = readSheet({ ...entry, ...into, file, cellsBefore }, workbook);
    cellsBefore += cells;
    into.onProgress?.(index + 1, sheets.length);
    return sheetBlocks(sheet);
  });
}
