import type { ReadingProblem } from '../../blocks.model.ts';
import type { OfficePackage } from '../office/package.ts';
import type { AwaitedPicture } from '../office/pictures.ts';
import { childAt, childElements, childrenNamed, descendants, type XmlElement } from '../office/xml.ts';
import { readCell, type Workbook } from './cell.ts';
import { addDrawings } from './drawings.ts';
import { cellAt, type Range, rangeOf } from './ranges.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.model.ts';

/** More cells than this in a workbook are no audit report. */
const mostCells = 400_000;
/** More merged rows than this are not followed one by one. */
const mostMergedRows = 200_000;

export interface SheetSource {
  file: OfficePackage;
  part: string;
  number: number;
  name: string;
  /** How many cells earlier sheets of the workbook have held. */
  cellsBefore: number;
  pictures: AwaitedPicture[];
  problems: ReadingProblem[];
}

/** Reads one sheet row by row as it streams by. Returns it with how many cells it held. */
export function readSheet(source: SheetSource, workbook: Workbook): { sheet: Sheet; cells: number } {
  const { file, part, number, name } = source;
  const rows: SheetRow[] = [];
  let cells = 0;
  let row = 0;
  let isHiding = false;
  const root = file.xml(part, {
    take: new Set(['row']),
    onTake: (element) => {
      row = Number.parseInt(element.attributes.r ?? '', 10) || row + 1;
      const found = childrenNamed(element, 'c');
      cells += found.length;
      if (source.cellsBefore + cells > mostCells) return;
      const read = readRow(found, { page: number, line: row }, workbook);
      if (read.length === 0) return;
      rows.push({ number: row, cells: read, header: false });
      isHiding ||= /^(?:1|true)$/u.test(element.attributes.hidden ?? '');
    },
  });
  const sheet: Sheet = {
    number,
    name,
    rows: rows.sort((one, other) => one.number - other.number),
    boxes: [],
  };
  mergeCells(sheet, root);
  markHeaders(sheet, headerRows(root, source));
  addDrawings(sheet, source, workbook.theme);
  isHiding ||= descendants(childAt(root, 'cols') ?? emptyElement, 'col').some(({ attributes }) =>
    /^(?:1|true)$/u.test(attributes.hidden ?? ''),
  );
  if (isHiding) source.problems.push(problem('hidden-content', 'note', source));
  if (coloursByCondition(root)) source.problems.push(problem('conditional-colours', 'note', source));
  if (source.cellsBefore + cells > mostCells)
    source.problems.push(problem('too-many-cells', 'error', source));
  return { sheet, cells };
}

const emptyElement: XmlElement = { name: '', attributes: {}, children: [] };

export function problem(
  code: string,
  severity: ReadingProblem['severity'],
  { number, name }: { number: number; name: string },
): ReadingProblem {
  return { code, severity, place: { page: number, line: null }, expected: null, found: name };
}

function readRow(
  elements: XmlElement[],
  place: { page: number; line: number },
  workbook: Workbook,
): SheetCell[] {
  let column = -1;
  return elements.flatMap((element) => {
    column = cellAt(element.attributes.r)?.column ?? column + 1;
    return readCell(element, column, place, workbook) ?? [];
  });
}

/** A merged area shows its first cell, over all its columns; what the others hold does not show. */
function mergeCells(sheet: Sheet, root: XmlElement | null): void {
  const areas = childElements(childAt(root, 'mergeCells')).flatMap(
    ({ attributes }) => rangeOf(attributes.ref) ?? [],
  );
  const byRow = new Map<number, Range[]>();
  const last = sheet.rows.at(-1)?.number ?? 0;
  let followed = 0;
  for (const area of areas)
    for (let row = area.top; row <= Math.min(area.bottom, last) && followed < mostMergedRows; row += 1) {
      const areasOfRow = byRow.get(row) ?? [];
      areasOfRow.push(area);
      byRow.set(row, areasOfRow);
      followed += 1;
    }
  for (const row of sheet.rows) {
    const merged = byRow.get(row.number) ?? [];
    row.cells = row.cells.filter((cell) => {
      const area = merged.find(({ left, right }) => cell.column >= left && cell.column <= right);
      if (!area) return true;
      if (cell.column !== area.left || row.number !== area.top) return false;
      cell.columnSpan = area.right - area.left + 1;
      return true;
    });
  }
}

/** Header rows by what the sheet itself says: filters, tables with a header, rows frozen at the top. */
function headerRows(root: XmlElement | null, { file, part }: SheetSource): Set<number> {
  const rows = new Set<number>();
  const filter = rangeOf(childAt(root, 'autoFilter')?.attributes.ref);
  if (filter) rows.add(filter.top);
  for (const { type, target } of file.relations(part).values()) {
    if (type !== 'table') continue;
    const table = file.xml(target)?.attributes;
    const range = rangeOf(table?.ref);
    if (range && table?.headerRowCount !== '0') rows.add(range.top);
  }
  const pane = childAt(root, 'sheetViews', 'sheetView', 'pane')?.attributes;
  if (pane?.state === 'frozen') rows.add(Number.parseInt(pane.ySplit ?? '', 10));
  return rows;
}

function markHeaders(sheet: Sheet, headers: Set<number>): void {
  for (const row of sheet.rows) row.header = headers.has(row.number) && row.cells.length > 1;
}

/** Rules that colour by a scale, show lamps or look at other cells; one that compares the cell says no more than it. */
function coloursByCondition(root: XmlElement | null): boolean {
  const rules = childrenNamed(root, 'conditionalFormatting').flatMap((part) => childrenNamed(part, 'cfRule'));
  return rules.some(({ attributes }) => /^(?:colorScale|iconSet|expression)$/u.test(attributes.type ?? ''));
}
