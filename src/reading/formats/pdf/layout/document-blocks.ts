import type { Block, Paragraph, Row, Table } from '../../../blocks.model.ts';
import { joinLines, type Vocabulary } from '../text/hyphens.ts';
import { headingLevels } from './headings.ts';
import type { ItemParagraph, PageItem, TableItem, TextItem } from './page-item.model.ts';

/** Sets the pages' items together to the document's blocks: headings, paragraphs and tables that run over pages. */
export function toBlocks(pages: readonly PageItem[][], words: Vocabulary): Block[] {
  const items = joinText(joinTables(pages));
  const levels = headingLevels(items);
  return items.flatMap((item): Block[] => {
    if (item.kind === 'table') return [toTable(item, words)];
    const level = levels.get(item);
    const paragraph = { ...toParagraph(item, words), ...(item.opensPage && { afterBreak: true }) };
    if (level === undefined) return [paragraph];
    const { bold: _bold, italic: _italic, marks: _marks, ...rest } = paragraph;
    const heading: Block = { ...rest, kind: 'heading', level };
    // A heading has no room for marks: a symbol beside it follows as a paragraph of its own.
    return paragraph.marks.length === 0 ? [heading] : [heading, { ...paragraph, text: '', marker: null }];
  });
}

function toParagraph(item: ItemParagraph, words: Vocabulary): Paragraph {
  const { marker, bold, italic, marks, place } = item;
  return { kind: 'paragraph', text: joinLines(item.lines, words), marker, italic, bold, marks, place };
}

function toTable(item: TableItem, words: Vocabulary): Table {
  return {
    kind: 'table',
    uncertain: item.uncertain,
    place: item.place,
    rows: item.rows.map(
      (row): Row => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          paragraphs: cell.paragraphs.map((paragraph) => toParagraph(paragraph, words)),
        })),
      }),
    ),
  };
}

/** Column edges that moved less than this (points) from one page to the next are the same. */
const SAME_EDGE = 5;

/** A table that opens a page goes on from one that ended the page before, if both have the same columns. */
function joinTables(pages: readonly PageItem[][]): PageItem[] {
  const items: PageItem[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    if (first?.kind === 'text') first.opensPage = true;
    const last = items.at(-1);
    if (first?.kind === 'table' && last?.kind === 'table' && haveSameColumns(first, last)) {
      continueTable(last, first);
      items.push(...rest);
    } else items.push(...page);
  }
  return items;
}

function haveSameColumns(a: TableItem, b: TableItem): boolean {
  const slack = a.uncertain || b.uncertain ? 6 * SAME_EDGE : SAME_EDGE;
  const near = (x: number, y: number) => Math.abs(x - y) <= slack;
  if (!near(a.edges[0] ?? 0, b.edges[0] ?? 0) || !near(a.edges.at(-1) ?? 0, b.edges.at(-1) ?? 0))
    return false;
  const [fewer, more] = a.edges.length <= b.edges.length ? [a.edges, b.edges] : [b.edges, a.edges];
  return fewer.every((edge) => more.some((other) => near(edge, other)));
}

function continueTable(table: TableItem, fragment: TableItem): void {
  const edges = fragment.edges.length > table.edges.length ? fragment.edges : table.edges;
  renumber(table, edges);
  renumber(fragment, edges);
  table.edges = edges;
  const repeated = fragment.rows.findIndex((row, at) => !isRepeat(row, table.rows[at]));
  const headers = repeated === -1 ? 0 : repeated;
  for (const rows of [table.rows, fragment.rows]) for (const row of rows.slice(0, headers)) row.header = true;
  const opening = fragment.rows[headers];
  if (opening) opening.afterBreak = true;
  table.rows.push(...fragment.rows);
  table.uncertain ||= fragment.uncertain;
}

/** Gives cells their columns in a grid with more edges, where a page lacked some of them. */
function renumber(table: TableItem, edges: number[]): void {
  if (edges.length === table.edges.length) return;
  const columnOf = (edge: number) => {
    const distances = edges.map((other) => Math.abs(other - edge));
    return distances.indexOf(Math.min(...distances));
  };
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const start = columnOf(table.edges[cell.column] ?? 0);
    const end = columnOf(table.edges[cell.column + cell.columnSpan] ?? 0);
    cell.column = start;
    cell.columnSpan = Math.max(1, end - start);
  }
}

function isRepeat(row: TableItem['rows'][number], header: TableItem['rows'][number] | undefined): boolean {
  if (!header) return false;
  const text = (of: TableItem['rows'][number]) =>
    of.cells.map((cell) => cell.paragraphs.flatMap((paragraph) => paragraph.lines).join(' ')).join('|');
  return text(row) === text(header) && /\p{L}/u.test(text(row));
}

/** A paragraph broken by the end of a page or column goes on where the next page begins in the middle of a sentence. */
function joinText(items: PageItem[]): PageItem[] {
  const joined: PageItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (item.kind === 'text' && last?.kind === 'text' && goesOn(last, item)) {
      last.lines.push(...item.lines);
      last.marks.push(...item.marks);
    } else joined.push(item);
  }
  return joined;
}

function goesOn(last: TextItem, item: TextItem): boolean {
  const opensColumn = (item.place.box?.y ?? 0) < (last.place.box?.y ?? 0);
  if (
    (last.place.page === item.place.page && !opensColumn) ||
    item.marker !== null ||
    last.heading ||
    item.heading
  )
    return false;
  if (Math.abs(last.size - item.size) > 0.6 || last.bold !== item.bold || last.italic !== item.italic)
    return false;
  return !/[.:;?!]["”)]?$/.test(last.lines.at(-1) ?? '.') && /^\p{Ll}/u.test(item.lines[0] ?? '');
}
