/** A row of a table file: its cells as text, '' for empty ones. */
export interface FileRow {
  /** 1-based: the line of a text file (where the row begins), the row of a sheet. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Why a file gives no rows. */
export const rowsRefusals = [
  'empty-file',
  'unsupported-format',
  /** A Word file, a PDF or the like. */
  'not-a-table',
  'old-office',
  'office-password',
  'xlsx-damaged',
  'zip-bomb',
  'hostile-xml',
  /** A quotation mark is opened on the line `found` and never closed. */
  'quote-not-closed',
  /** More rows than were asked for. */
  'too-many-rows',
  'time-limit',
  'memory-limit',
  'crashed',
] as const;
export type RowsRefusal = (typeof rowsRefusals)[number];

export type RowsRead =
  | { readonly ok: true; readonly rows: readonly FileRow[] }
  | { readonly ok: false; readonly refusal: RowsRefusal; readonly found: string | null };

/** What the process that reads is told. */
export interface RowsTask {
  readonly path: string;
  readonly mostRows: number;
}
