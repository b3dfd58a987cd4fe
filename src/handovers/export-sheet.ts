import writeExcelFile from 'write-excel-file/node';
import type { Texts } from '../texts/index.ts';

/** Rows of each kind that the workbook holds; the JSON files hold them all. */
export const mostSheetRows = 20_000;
/** What a cell can hold. */
const longestCell = 32_767;

const sheetNames = ['recommendations', 'assessments', 'requests', 'handovers', 'yearlyReports'] as const;
export type SheetName = (typeof sheetNames)[number];

type ColumnName = keyof Texts['handovers']['export']['columns'];
type Row = Readonly<Record<string, unknown>>;
type Line = Partial<Record<ColumnName, unknown>>;

const day = (at: unknown) =>
  at === null || at === undefined ? null : new Date(String(at)).toISOString().slice(0, 10);

/** The columns of each sheet, and the lines that a row becomes. */
const sheets: Record<
  SheetName,
  { columns: readonly ColumnName[]; linesOf: (row: Row, texts: Texts) => Line[] }
> = {
  recommendations: {
    columns: ['audit', 'year', 'number', 'recommendation', 'body', 'status'],
    linesOf: (row) =>
      ((row['addressees'] ?? []) as Row[]).map((addressee) => ({
        audit: row['auditTitle'],
        year: row['auditYear'],
        number: row['number'],
        recommendation: row['text'],
        body: addressee['bodyName'],
        status: addressee['assessed'],
      })),
  },
  assessments: {
    columns: [
      'round',
      'dated',
      'audit',
      'year',
      'number',
      'recommendation',
      'body',
      'status',
      'done',
      'remaining',
    ],
    linesOf: (row) => [
      {
        round: row['roundTitle'],
        dated: row['dated'],
        audit: row['auditTitle'],
        year: row['year'],
        number: row['number'],
        recommendation: row['text'],
        body: row['bodyName'],
        status: row['status'],
        done: row['done'],
        remaining: row['remaining'],
      },
    ],
  },
  requests: {
    columns: ['asked', 'body', 'text', 'wantedBy', 'answer'],
    linesOf: (row) => [
      {
        asked: day(row['askedAt']),
        body: row['bodyName'],
        text: row['text'],
        wantedBy: row['wantedBy'],
        answer: row['answer'],
      },
    ],
  },
  handovers: {
    columns: ['handed', 'body', 'what', 'version', 'file', 'sha256'],
    linesOf: (row) =>
      ((row['items'] ?? []) as Row[]).map((item) => {
        const content = (item['content'] ?? {}) as Row;
        return {
          handed: day(row['handedAt']),
          body: row['bodyName'],
          what: content['title'],
          version: item['number'],
          file: content['fileName'] ?? content['url'],
          sha256: content['sha256'],
        };
      }),
  },
  yearlyReports: {
    columns: ['year', 'body', 'advice', 'remark', 'decision', 'decidedOn'],
    linesOf: (row, { yearlyReports: words }) =>
      ((row['bodies'] ?? []) as Row[]).map((body) => ({
        year: row['year'],
        body: body['bodyName'],
        advice: body['advice'] ? words.advice[body['advice'] as 'grant'] : null,
        remark: body['remark'],
        decision: body['decision'] ? words.decision[body['decision'] as 'granted'] : null,
        decidedOn: body['decidedOn'],
      })),
  },
};

/** The workbook of the history, gathered while its files are written. */
export class ExportSheet {
  readonly #texts: Texts;
  readonly #lines: Record<SheetName, Line[]> = {
    recommendations: [],
    assessments: [],
    requests: [],
    handovers: [],
    yearlyReports: [],
  };

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  note(name: SheetName, row: Row): void {
    const lines = this.#lines[name];
    if (lines.length < mostSheetRows) lines.push(...sheets[name].linesOf(row, this.#texts));
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
        const rows = this.#lines[name]
          .slice(0, mostSheetRows)
          .map((line) => columns.map((column) => cellOf(line[column])));
        return {
          data: [header, ...rows],
          sheet: words.sheets[name],
          columns: columns.map((column) => ({ width: wide.includes(column) ? 45 : 16 })),
          stickyRowsCount: 1,
        };
      }),
    ).toBuffer();
  }
}

const wide: readonly ColumnName[] = [
  'recommendation',
  'text',
  'answer',
  'remark',
  'what',
  'audit',
  'done',
  'remaining',
];

function cellOf(value: unknown) {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: String(value).slice(0, longestCell), type: String, wrap: true };
}
