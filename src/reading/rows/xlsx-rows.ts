import { openPackage } from '../formats/office/package.ts';
import { UnreadableFile } from '../formats/office/unreadable.ts';
import { childrenNamed, type XmlElement } from '../formats/office/xml.ts';
import { textRuns, type Workbook } from '../formats/xlsx/cell.ts';
import { cellAt } from '../formats/xlsx/ranges.ts';
import { plainCell } from '../formats/xlsx/styles.ts';
import { readWorkbook, sheetsOf } from '../formats/xlsx/workbook.ts';
import { type FileRow, type RowsRead, type RowsRefusal, rowsRefusals } from './rows.model.ts';

const damaged = 'xlsx-damaged';
/** Cells further right than this are left alone. */
const mostColumns = 200;

/** The rows of the first sheet that is not hidden, cells as they show on it. Formulas give the value saved with them. */
export function xlsxRows(bytes: Uint8Array, mostRows: number): RowsRead {
  try {
    const rows = readFirstSheet(bytes, mostRows);
    return rows.length > mostRows ? { ok: false, refusal: 'too-many-rows', found: null } : { ok: true, rows };
  } catch (failure) {
    if (!(failure instanceof UnreadableFile)) throw failure;
    const refusal: RowsRefusal = rowsRefusals.find((code) => code === failure.code) ?? damaged;
    return { ok: false, refusal, found: failure.found };
  }
}

function readFirstSheet(bytes: Uint8Array, mostRows: number): FileRow[] {
  const file = openPackage(bytes, damaged);
  const root = file.xml(file.main);
  if (root?.name !== 'workbook') throw new UnreadableFile(damaged, file.main);
  const sheet = sheetsOf(file, root).find(({ hidden }) => !hidden);
  if (!sheet) throw new UnreadableFile(damaged);
  const workbook = readWorkbook(file, root);
  const rows: FileRow[] = [];
  let line = 0;
  file.xml(sheet.part, {
    take: new Set(['row']),
    onTake: (element) => {
      line = Number.parseInt(element.attributes.r ?? '', 10) || line + 1;
      if (rows.length > mostRows) return;
      const cells = cellsOf(element, workbook);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    },
  });
  return rows;
}

function cellsOf(row: XmlElement, workbook: Workbook): string[] {
  const cells: string[] = [];
  let column = -1;
  for (const element of childrenNamed(row, 'c')) {
    column = cellAt(element.attributes.r)?.column ?? column + 1;
    if (column >= mostColumns) continue;
    while (cells.length < column) cells.push('');
    const style = workbook.styles[Number(element.attributes.s ?? 0)] ?? plainCell;
    cells[column] = textRuns(element, style, workbook)
      .map(({ text }) => text)
      .join('');
  }
  return cells;
}
