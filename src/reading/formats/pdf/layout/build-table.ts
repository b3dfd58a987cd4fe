import type { RawMark } from '../marks/raw-mark.model.ts';
import { contains, middleX, middleY, type Rect } from '../page/geometry.ts';
import type { PageCell, PageTable } from '../tables/table.model.ts';
import { buildCell, firstBaseline } from './build-cell.ts';
import type { PageContext } from './page-context.model.ts';
import type { TableItem } from './page-item.model.ts';

/** A symbol may stand this far (points) right of the last column where the column's edge was guessed from text. */
const GUESSED_EDGE = 40;

/** Builds the table's rows; the marks that stand in its cells are taken out of the page's. */
export function buildTable(table: PageTable, page: PageContext): TableItem {
  return {
    kind: 'table',
    edges: table.edges,
    uncertain: table.uncertain,
    place: page.placeOf(table, table.y0 + 10),
    rows: table.rows.map((row) => ({
      header: row.header,
      afterBreak: false,
      place: page.placeOf(row, firstBaseline(row.cells)),
      cells: row.cells.map((cell) => buildCell(cell, takeMarks(cell, table, page.marks), page)),
    })),
  };
}

function takeMarks(cell: PageCell, table: PageTable, marks: Set<RawMark>): RawMark[] {
  const guessed = table.uncertain || cell.tags.size > 0;
  const isLast = cell.x1 >= table.x1 - 0.1;
  const reach: Rect = isLast ? { ...cell, x1: cell.x1 + (guessed ? GUESSED_EDGE : 2) } : cell;
  const found = [...marks].filter((mark) => {
    if (mark.tag !== null && cell.tags.has(mark.tag)) return true;
    return contains(reach, middleX(mark), middleY(mark));
  });
  for (const mark of found) marks.delete(mark);
  return found;
}
