import type { Rect } from '../page/geometry.ts';
import type { Chunk } from '../page/page-content.model.ts';

/** A table on one page, whichever way it was found, with what is printed in each cell. */
export interface PageTable extends Rect {
  /** Column edges from left to right, in points. */
  edges: number[];
  rows: PageRow[];
  uncertain: boolean;
}

export interface PageRow extends Rect {
  header: boolean;
  cells: PageCell[];
}

export interface PageCell extends Rect {
  column: number;
  columnSpan: number;
  chunks: Chunk[];
  /** Marked content ids that a tagged file puts in the cell. */
  tags: ReadonlySet<number>;
}
