import { type Rect, union } from '../page/geometry.ts';
import type { Chunk } from '../page/page-content.model.ts';
import type { TaggedTable } from '../page/read-tags.ts';
import { chunkBox } from '../text/text-line.ts';

/** A cell of a tagged table with the column it is counted to and what is printed in it. */
export interface TaggedRowCell {
  column: number;
  columnSpan: number;
  header: boolean;
  tags: ReadonlySet<number>;
  chunks: Chunk[];
  box: Rect | null;
}

export type TaggedRow = TaggedRowCell[];

/** Counts the columns of each row; a cell that spans rows keeps its columns taken in the rows below. */
export function placeRows(table: TaggedTable, byTag: ReadonlyMap<number, Chunk[]>): TaggedRow[] {
  /** How many more rows each column is taken. */
  const taken: number[] = [];
  return table.rows.map((row) => {
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const start = column;
      column += cell.columnSpan;
      for (let at = start; at < column; at += 1) taken[at] = cell.rowSpan;
      const chunks = [...cell.tags].flatMap((tag) => byTag.get(tag) ?? []);
      return {
        column: start,
        columnSpan: cell.columnSpan,
        header: cell.header,
        tags: cell.tags,
        chunks,
        box: boxOf(chunks),
      };
    });
    for (const [at, rows] of taken.entries()) taken[at] = Math.max(0, (rows ?? 0) - 1);
    return placed;
  });
}

function boxOf(chunks: readonly Chunk[]): Rect | null {
  const boxes = chunks.filter((chunk) => chunk.text !== ' ').map(chunkBox);
  return boxes.length > 0 ? boxes.reduce(union) : null;
}
