import { findMarks } from '../marks/find-marks.ts';
import type { RawMark } from '../marks/raw-mark.model.ts';
import { contains, type Rect } from '../page/geometry.ts';
import type { Chunk, PageContent } from '../page/page-content.model.ts';
import type { PageTags } from '../page/read-tags.ts';
import { findPositionTables } from '../tables/position-tables.ts';
import { findRuledTables } from '../tables/ruled-tables.ts';
import { toWalls, type Wall } from '../tables/rules.ts';
import type { PageTable } from '../tables/table.model.ts';
import { findTaggedTables, preferTables } from '../tables/tagged-tables.ts';
import { type ColumnHints, isTabulated, type ParagraphDraft, toParagraphs } from '../text/paragraph-draft.ts';
import { type TextLine, toLines } from '../text/text-line.ts';
import { buildTable } from './build-table.ts';
import { toItemParagraph } from './item-paragraph.ts';
import { giveLooseMarks } from './loose-marks.ts';
import type { PageContext } from './page-context.model.ts';
import type { PageItem, TextItem } from './page-item.model.ts';
import { placesOn } from './page-places.ts';
import { toColumns } from './text-columns.ts';

/** The tables of a page that are drawn or tagged. Apart from the rest, since running headers inside them are kept. */
export function tablesOf(content: PageContent, tags: PageTags | null): PageTable[] {
  const ruled = findRuledTables(content);
  return tags ? preferTables(ruled, findTaggedTables(tags.tables, content.chunks)) : ruled;
}

export const isInTable = (tables: readonly Rect[], chunk: Chunk): boolean =>
  tables.some((table) => contains(table, (chunk.x0 + chunk.x1) / 2, chunk.y - 0.25 * chunk.size));

/** Turns one page into paragraphs and tables in reading order; `furniture` is left out. `right` is how far lines reach. */
export function toPageItems(
  content: PageContent,
  tags: PageTags | null,
  tables: readonly PageTable[],
  furniture: ReadonlySet<Chunk>,
  right: number,
): PageItem[] {
  const page: PageContext = {
    marks: marksOn(content, tags, furniture),
    fills: content.fills,
    blocks: tags?.blocks,
    placeOf: placesOn(content),
  };
  const parts = readParts(content, page, tables, furniture, right);
  const items = new Map<ParagraphDraft, TextItem>();
  const done = parts.map((part): PageItem => {
    if (!('lines' in part)) return buildTable(part, page);
    const item: TextItem = {
      ...toItemParagraph(part, page.placeOf),
      kind: 'text',
      heading: headingOf(part, tags),
      tabulated: part.lines.some(isTabulated),
    };
    items.set(part, item);
    return item;
  });
  return insertByPlace(done, giveLooseMarks(items, page, content));
}

function marksOn(content: PageContent, tags: PageTags | null, furniture: ReadonlySet<Chunk>): Set<RawMark> {
  const printed = { ...content, chunks: content.chunks.filter((chunk) => !furniture.has(chunk)) };
  const marks = findMarks(printed);
  for (const mark of marks) if (mark.tag !== null) mark.text ??= tags?.alternatives.get(mark.tag) ?? null;
  return new Set(marks);
}

type Part = PageTable | ParagraphDraft;

/** The page's tables with the running text above, between and below them. */
function readParts(
  content: PageContent,
  page: PageContext,
  tables: readonly PageTable[],
  furniture: ReadonlySet<Chunk>,
  right: number,
): Part[] {
  const cells = tables.flatMap((table) => table.rows.flatMap((row) => row.cells));
  const inTables = new Set(cells.flatMap((cell) => cell.chunks));
  const walls = toWalls(content.rules).horizontal;
  let lines = toLines(content.chunks.filter((chunk) => !furniture.has(chunk) && !inTables.has(chunk)));
  const hints: ColumnHints = { right, blocks: page.blocks };
  const parts: Part[] = [];
  for (const table of tables.toSorted((a, b) => a.y0 - b.y0)) {
    const isAbove = (line: TextLine) => line.y < table.y0 + 2;
    parts.push(...readFlow(lines.filter(isAbove), walls, hints), table);
    lines = lines.filter((line) => !isAbove(line));
  }
  return [...parts, ...readFlow(lines, walls, hints)];
}

/** Paragraphs, and tables that only positions show, of lines with nothing else between them. */
function readFlow(lines: TextLine[], walls: readonly Wall[], page: ColumnHints): Part[] {
  return toColumns(lines, walls).flatMap((group) => {
    const hints = group.column ? { blocks: page.blocks } : page;
    return findPositionTables(group.lines, walls).flatMap((part): Part[] =>
      Array.isArray(part) ? toParagraphs(part, hints) : [part],
    );
  });
}

function headingOf(draft: ParagraphDraft, tags: PageTags | null): TextItem['heading'] {
  const chunks = draft.lines.flatMap((line) => line.chunks);
  const headings = chunks.map((chunk) => tags?.headings.get(chunk.tag ?? -1) ?? null);
  return headings.every((heading) => heading !== null) ? (headings[0] ?? null) : null;
}

function insertByPlace(items: PageItem[], alone: TextItem[]): PageItem[] {
  const top = (item: PageItem) => item.place.box?.y ?? 0;
  const all = [...items];
  for (const item of alone) {
    const before = all.findIndex((other) => top(other) > top(item));
    all.splice(before === -1 ? all.length : before, 0, item);
  }
  return all;
}
