import writeExcelFile from 'write-excel-file/node';
import { cellText } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import { type Line, type Row, type SheetName, sheetNames, sheets, wide } from './export-sheet.model.ts';

/** Rows of each kind that the workbook holds; the JSON files hold them all. */
export const mostSheetRows = 20_000;

/** The workbook of the history, gathered while its files are written. */
export class ExportSheet {
  readonly #texts: Texts;
  readonly #lines = new Map<SheetName, Line[]>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  note(name: SheetName, row: Row): void {
    const lines = this.#lines.get(name) ?? [];
    if (lines.length < mostSheetRows) lines.push(...sheets[name].linesOf(row, this.#texts));
    this.#lines.set(name, lines);
  }

  /** Every text is a text, whatever it begins with. */
  async write(): Promise<Buffer> {
    const words = this.#texts.handovers.export;
    return writeExcelFile(
      sheetNames.map((name) => {
        const { columns } = sheets[name];
        const header = columns.map((column) => ({
          value: words.columns[column],
          type: String,
          fontWeight: 'bold' as const,
        }));
        const rows = (this.#lines.get(name) ?? [])
          .slice(0, mostSheetRows)
          .map((line) => columns.map((column) => cellOf(line[column])));
        return {
          data: [header, ...rows],
          sheet: words.parts[name],
          columns: columns.map((column) => ({ width: wide.includes(column) ? 45 : 16 })),
          stickyRowsCount: 1,
        };
      }),
    ).toBuffer();
  }
}

function cellOf(value: unknown) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: cellText(String(value)), type: String, wrap: true };
}
