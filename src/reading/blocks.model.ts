import type { Place } from '../shared/place.ts';

/**
 * What every format reader gives and the interpreter takes: the document as a flat list of blocks in reading order,
 * with page furniture (running headers, footers, page numbers) already taken away.
 * Nothing here knows the format, and nothing here knows audits.
 */
export type Block = Heading | Paragraph | Table;

export interface Heading {
  kind: 'heading';
  /** 1 is the highest; readers that only see sizes count them from the largest. */
  level: number;
  /** The text without its own number ("3.2"), which stands in `marker`. */
  text: string;
  marker: string | null;
  /** True where a new page begins before it, or a wide gap in text without pages. */
  afterBreak?: boolean;
  place: Place;
}

export interface Paragraph {
  kind: 'paragraph';
  text: string;
  /** The bullet or number printed before it ("•", "-", "1)", "a."), null for running text. */
  marker: string | null;
  italic: boolean;
  bold: boolean;
  marks: Mark[];
  /** As for a heading. */
  afterBreak?: boolean;
  place: Place;
}

export interface Table {
  kind: 'table';
  rows: Row[];
  /** True where the columns were guessed from positions, so that rows may be wrong. */
  uncertain: boolean;
  place: Place;
}

export interface Row {
  cells: Cell[];
  /** True on the first row of a page (or after a break in text), where a row may go on from the page before. */
  afterBreak: boolean;
  /** True where the format itself says that the row is a header. */
  header: boolean;
  place: Place;
}

export interface Cell {
  /** 0-based column in the table's own grid. */
  column: number;
  columnSpan: number;
  paragraphs: Paragraph[];
  /** Symbols and shading that belong to the cell and to none of its paragraphs. */
  marks: Mark[];
  place: Place;
}

/** Something drawn that may carry a status by its colour. The interpreter decides what, if anything, it means. */
export interface Mark {
  form: 'vector' | 'image' | 'glyph' | 'shading';
  /** Saturated colours in it as "#rrggbb", the one that dominates first. Black, white and greys are left out. */
  colours: string[];
  /** For a picture or group of three lamps: colour of each in order, null where the lamp is out. */
  lamps: (string | null)[] | null;
  /** Alternative text of a picture, where the file has one. */
  text: string | null;
  place: Place;
}

export type SourceFormat = 'pdf' | 'docx' | 'xlsx' | 'text';

/** A document turned into blocks. */
export interface BlockDocument {
  format: SourceFormat;
  /** Number of pages, null where the format has none. */
  pages: number | null;
  blocks: Block[];
  problems: ReadingProblem[];
}

/** Something a format reader could not read. Data, not an exception; the words live in the message catalogues. */
export interface ReadingProblem {
  code: string;
  severity: 'error' | 'warning' | 'note';
  place: Place | null;
  expected: string | null;
  found: string | null;
}
