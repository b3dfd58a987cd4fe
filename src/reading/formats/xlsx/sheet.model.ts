import type { Mark, Paragraph } from '../../blocks.model.ts';

/** A cell with something in it. Rows and columns count from 1 and 0, as in places and tables. */
export interface SheetCell {
  column: number;
  columnSpan: number;
  paragraphs: Paragraph[];
  marks: Mark[];
  /** Largest letters in it, in half-points. */
  size: number | null;
}

export interface SheetRow {
  number: number;
  cells: SheetCell[];
  /** True where a filter, a table or frozen panes make it a header. */
  header: boolean;
}

export interface Sheet {
  /** 1-based; the `page` of places on it. */
  number: number;
  name: string;
  rows: SheetRow[];
  /** Texts of drawn boxes, which stand beside the cells. */
  boxes: Paragraph[];
}
