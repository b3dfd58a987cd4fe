import type { Block, Cell, Heading, Paragraph, Row, Table } from '../../blocks.model.ts';
import type { Sheet, SheetCell, SheetRow } from './sheet.model.ts';

/** Names that a workbook gives by itself say nothing. */
const genericName = /^(?:blad|sheet|ark|tabelle|feuil)\s*\d*$/iu;
/** A table wider than this is given without its empty cells. */
const widestGrid = 64;
/** Half-points; larger letters than this are a title (Excel's own text is 11 points). */
const titleSize = 25;

/** A sheet's rows as blocks: its name, the lines above each table, and the tables, which end at empty rows. */
export function sheetBlocks(sheet: Sheet): Block[] {
  const place = { page: sheet.number, line: 1 };
  const named = sheet.rows.length > 0 && !genericName.test(sheet.name.trim());
  const blocks: Block[] = named
    ? [{ kind: 'heading', level: 1, text: sheet.name.trim(), marker: null, afterBreak: true, place }]
    : [];
  /** Lines that no table has followed yet. */
  let waiting: SheetRow[] = [];
  let last: { table: Table; left: number; right: number } | null = null;
  const flush = (lines: SheetRow[]) => {
    for (const row of lines) blocks.push(...asLines(row, sheet.number));
    waiting = [];
  };
  for (const rows of sections(sheet.rows)) {
    const first = rows.findIndex(isWide);
    if (first < 0) {
      // Several lines are a text of its own and end the table; a single one may be a group within it.
      if (rows.length > 1) last = null;
      for (const row of rows) waiting.push(row);
    } else if (last && goesOn(last, rows, first)) {
      for (const row of tableRows([...waiting, ...rows], sheet.number, last)) last.table.rows.push(row);
      waiting = [];
    } else {
      flush([...waiting, ...rows.slice(0, first)]);
      last = tableOf(rows.slice(first), sheet.number);
      blocks.push(last.table);
    }
  }
  flush(waiting);
  return [...blocks, ...sheet.boxes];
}

function goesOn(last: { left: number; right: number }, rows: SheetRow[], first: number): boolean {
  const { left, right } = extentOf(rows);
  return left >= last.left && right <= last.right && !looksLikeHeader(rows[first]);
}

function tableOf(rows: SheetRow[], page: number): { table: Table; left: number; right: number } {
  const extent = extentOf(rows);
  const place = { page, line: rows[0]?.number ?? 1 };
  const table: Table = { kind: 'table', rows: tableRows(rows, page, extent), uncertain: false, place };
  return { table, ...extent };
}

/** Rows between empty ones; a header row in the midst of them begins a section of its own. */
function sections(rows: SheetRow[]): SheetRow[][] {
  const out: SheetRow[][] = [];
  let before: SheetRow | null = null;
  /** Cells of the widest row of the section so far; 0 while it has none of several cells. */
  let widest = 0;
  let hasHeader = false;
  for (const row of rows) {
    if (!row.cells.some(hasContent)) continue;
    const current = out.at(-1);
    const goesOn = before !== null && row.number === before.number + 1;
    const width = filled(row).length;
    const isHeader = looksLikeHeader(row);
    // Facts such as "Datum | 2024-05-12" may stand right above a table's header.
    const begins = widest > 0 && (row.header || (isHeader && !hasHeader && width > Math.max(2, widest)));
    if (current && goesOn && !begins) current.push(row);
    else {
      out.push([row]);
      widest = 0;
      hasHeader = false;
    }
    if (width > 1) widest = Math.max(widest, width);
    hasHeader ||= isHeader;
    before = row;
  }
  return out;
}

function hasContent(cell: SheetCell): boolean {
  return cell.paragraphs.length > 0 || cell.marks.some(({ form }) => form !== 'shading');
}

/**
 * Cells that say something. Shading alone counts where no text of the row stands on it: then it is a status;
 * otherwise it is a band of colour behind a title or header.
 */
function filled(row: SheetRow): SheetCell[] {
  const band = new Set(row.cells.filter(hasContent).flatMap(shadesOf));
  return row.cells.filter((cell) => hasContent(cell) || shadesOf(cell).some((colour) => !band.has(colour)));
}

function shadesOf(cell: SheetCell): string[] {
  return cell.marks.filter(({ form }) => form === 'shading').flatMap(({ colours }) => colours);
}

function isWide(row: SheetRow): boolean {
  return filled(row).length > 1;
}

function looksLikeHeader(row: SheetRow | undefined): boolean {
  if (!row) return false;
  const texts = row.cells.flatMap((cell) => cell.paragraphs);
  return row.header || (isWide(row) && texts.length > 0 && texts.every(({ bold }) => bold));
}

function extentOf(rows: SheetRow[]): { left: number; right: number } {
  const cells = rows.flatMap(filled);
  return {
    left: cells.reduce((least, { column }) => Math.min(least, column), Number.MAX_SAFE_INTEGER),
    right: cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan - 1), 0),
  };
}

function tableRows(rows: SheetRow[], page: number, { left, right }: { left: number; right: number }): Row[] {
  return rows.map((row) => {
    const place = { page, line: row.number };
    const cells = row.cells
      .filter(({ column }) => column >= left && column <= right)
      .map((cell): Cell => {
        const { column, columnSpan, paragraphs, marks } = cell;
        return { column: column - left, columnSpan, paragraphs, marks, place };
      });
    return {
      cells: withEmptyCells(cells, right - left + 1, place),
      afterBreak: false,
      header: row.header,
      place,
    };
  });
}

function withEmptyCells(cells: Cell[], width: number, place: Cell['place']): Cell[] {
  if (width > widestGrid) return cells;
  const out: Cell[] = [];
  let column = 0;
  for (const cell of [...cells, null]) {
    for (; column < (cell?.column ?? width); column += 1)
      out.push({ column, columnSpan: 1, paragraphs: [], marks: [], place });
    if (cell) {
      out.push(cell);
      column = cell.column + cell.columnSpan;
    }
  }
  return out;
}

/** The lines of a row outside tables: a heading where it is set as one, else paragraphs. */
function asLines(row: SheetRow, page: number): (Heading | Paragraph)[] {
  return row.cells.flatMap((cell) =>
    cell.paragraphs.map((paragraph): Heading | Paragraph => {
      const isTitle = (cell.size ?? 0) >= titleSize || (paragraph.bold && paragraph.text.length < 100);
      if (!isTitle || cell.paragraphs.length > 1)
        return { ...paragraph, marks: [...paragraph.marks, ...symbolsOf(cell)] };
      const { text, marker } = paragraph;
      return { kind: 'heading', level: 2, text, marker, place: { page, line: row.number } };
    }),
  );
}

function symbolsOf(cell: SheetCell): Paragraph['marks'] {
  return cell.paragraphs.length === 1 ? cell.marks : [];
}
