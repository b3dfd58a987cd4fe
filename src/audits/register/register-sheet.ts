import writeExcelFile, { type Feature } from 'write-excel-file/node';
import { cellText } from '../../shared/cells.ts';
import type { Texts } from '../../texts/index.ts';
import { linesOf, type RegisterColumn } from './register-lines.view.ts';
import type { RegisterRow } from './register-list.model.ts';

/** Excel itself takes a million rows, and this machine's memory fewer. */
export const mostSheetRows = 20_000;

const widths: Partial<Record<RegisterColumn['name'], number>> = {
  audit: 28,
  recommendation: 55,
  group: 18,
  body: 20,
  number: 6,
  year: 7,
};

const widthOf = (name: RegisterColumn['name']): number => widths[name] ?? 13;

/** Points that the longest wrapped text of a line needs: not every program finds it out by itself. */
function heightOf(cells: readonly { column: RegisterColumn; value: string | number | null }[]): number {
  const lines = cells.map(({ column: { kind, name }, value }) =>
    kind === 'text' ? Math.ceil((String(value ?? '').length * 1.15) / widthOf(name)) : 1,
  );
  return Math.min(400, 15 * Math.max(1, ...lines));
}

/**
 * The rows as an Excel file: one line for each recommendation and body, real dates and numbers, the header in sight with a
 * filter on every column. Printed it lies down, is as wide as one page, and has its header on each: of all the columns
 * those that say what it is and where it stands, since all of them on one page cannot be read.
 * Every text is a text, whatever it begins with.
 */
export async function registerSheet(
  rows: readonly RegisterRow[],
  columns: readonly RegisterColumn[],
  { register }: Texts,
): Promise<Buffer> {
  const header = columns.map(({ name }) => ({
    value: register.columns[name],
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    height: 30,
    alignVertical: 'top' as const,
  }));
  const lines = rows
    .flatMap(linesOf)
    .map((line) => columns.map((column) => ({ column, value: column.value(line) })))
    .map((cells) => {
      const height = heightOf(cells);
      return cells.map(({ column, value }) => {
        const cell = cellOf(column, value);
        return cell && { ...cell, height };
      });
    });
  return writeExcelFile(
    [header, ...lines],
    {
      sheet: register.downloads.sheet,
      columns: columns.map(({ name }) => ({ width: widthOf(name) })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
    {
      features: [
        filterOf(columns.length, lines.length + 1, register.downloads.sheet),
        onePageWide(register.downloads.sheet, printedColumns(columns), lines.length + 1),
      ],
    },
  ).toBuffer();
}

/**
 * A filter on each column of the first row: after the rows, where the format wants it, and with the name for its range,
 * without which LibreOffice shows none.
 */
function filterOf<Content>(columns: number, rows: number, sheetName: string): Feature<Content> {
  const last = letters(columns);
  const name = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'${sheetName}'!$A$1:$${last}$${rows}</definedName>`;
  const filter = `<autoFilter ref="A1:${last}${rows}"/>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) => sheet.replace('</sheetData>', () => `</sheetData>${filter}`),
        },
        'xl/workbook.xml': {
          transform: (workbook) =>
            workbook.replace('<definedNames/>', () => `<definedNames>${name}</definedNames>`),
        },
      },
    },
  };
}

/** The columns to be printed: up to the auditors' word. The dates of the letter's way are printed from the matters' list. */
function printedColumns(columns: readonly RegisterColumn[]): number {
  const last = columns.findIndex(({ name }) => name === 'assessed');
  return last === -1 ? columns.length : last + 1;
}

/** Printed as wide as one page and as long as it needs, with the header on every page. */
function onePageWide<Content>(sheetName: string, columns: number, rows: number): Feature<Content> {
  const area = `<definedName name="_xlnm.Print_Area" localSheetId="0">'${sheetName}'!$A$1:$${letters(columns)}$${rows}</definedName>`;
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${sheetName}'!$1:$1</definedName>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (sheet) =>
            sheet
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace(
                /<pageMargins[^>]*>/,
                '<pageMargins left="0.3" right="0.3" top="0.5" bottom="0.5" header="0.2" footer="0.2"/>',
              )
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': {
          transform: (workbook) =>
            workbook.replace('</definedNames>', () => `${area}${titles}</definedNames>`),
        },
      },
    },
  };
}

/** The name of a column by its place from 1: A to Z, then AA. */
function letters(place: number): string {
  const last = String.fromCodePoint(65 + ((place - 1) % 26));
  return place > 26 ? letters(Math.floor((place - 1) / 26)) + last : last;
}

function cellOf({ kind }: RegisterColumn, value: string | number | null) {
  if (value === null) return null;
  const look = { alignVertical: 'top' as const, wrap: kind === 'text' };
  if (kind === 'day')
    return { ...look, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  if (kind === 'number') return { ...look, type: Number, value: Number(value) };
  return { ...look, type: String, value: cellText(String(value)) };
}
