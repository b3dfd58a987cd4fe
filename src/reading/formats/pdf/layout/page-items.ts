import { findMarks } from '../marks/find-marks.ts';
import { joinLamps } from '../marks/lamps.ts';
import type { RawMark } from '../marks/raw-mark.model.ts';
import { area, contains, height, intersect, middleY, type Rect, width } from '../page/geometry.ts';
import type { Chunk, PageContent } from '../page/page-content.model.ts';
import type { PageTags } from '../page/read-tags.ts';
import { findPositionTables } from '../tables/position-tables.ts';
import { findRuledTables } from '../tables/ruled-tables.ts';
import { toWalls, type Wall } from '../tables/rules.ts';
import type { PageTable } from '../tables/table.model.ts';
import { findTaggedTables, preferTables } from '../tables/tagged-tables.ts';
import { draftBox, type ParagraphDraft, toParagraphs } from '../text/paragraph-draft.ts';
import { type TextLine, toLines } from '../text/text-line.ts';
import { buildTable, toMark } from './build-table.ts';
import { toItemParagraph } from './item-paragraph.ts';
import type { PageItem, TextItem } from './page-item.model.ts';
import { placesOn } from './page-places.ts';
import { toColumns } from './text-columns.ts';

/** The tables of a page that are drawn or tagged. Apart from the rest, since running headers inside them are kept. */
export function tablesOf(content: PageContent, tags: PageTags | null): PageTable[] {
  const ruled = findRuledTables(content);
  return tags ? preferTables(ruled, findTaggedTables(tags.tables, content.chunks)) : ruled;
}

/** Turns one page into paragraphs and tables in reading order; `furniture` is left out. */
export function toPageItems(
  content: PageContent,
  tags: PageTags | null,
  tables: readonly PageTable[],
  furniture: ReadonlySet<Chunk>,
): PageItem[] {
  const placeOf = placesOn(content);
  const marks = new Set(findMarks(content).filter((mark) => !isFurniture(mark, furniture)));
  for (const mark of marks) if (mark.tag !== null) mark.text ??= tags?.alternatives.get(mark.tag) ?? null;
  const inTables = new Set(
    tables.flatMap((table) => table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.chunks))),
  );
  const free = content.chunks.filter((chunk) => !furniture.has(chunk) && !inTables.has(chunk));
  const walls = toWalls(content.rules).horizontal;
  const parts: (PageTable | ParagraphDraft)[] = [];
  const sorted = tables.toSorted((a, b) => a.y0 - b.y0);
  let left = toLines(free);
  const right = Math.max(...left.map((line) => line.x1), ...tables.map((table) => table.x1));
  for (const table of sorted) {
    const isAbove = (line: TextLine) => line.y < Math.max(table.y0 + 2, middleY(table) - height(table) / 2);
    parts.push(...readFlow(left.filter(isAbove), walls, right), table);
    left = left.filter((line) => !isAbove(line));
  }
  parts.push(...readFlow(left, walls, right));

  const drafts = parts.filter((part): part is ParagraphDraft => 'lines' in part);
  const items = new Map<ParagraphDraft, TextItem>();
  for (const draft of drafts) items.set(draft, toTextItem(draft, tags, toItemParagraph(draft, placeOf)));
  const done = parts.map((part) =>
    'lines' in part ? (items.get(part) ?? null) : buildTable(part, marks, content.fills, placeOf),
  );
  const loose: TextItem[] = [];
  for (const mark of joinLamps([...marks])) {
    if (mark.colours.length === 0) continue;
    const owner = paragraphBeside(mark, drafts);
    const item = owner && items.get(owner);
    if (item) item.marks.push(toMark(mark, placeOf));
    else if (isStatusSized(mark, content)) loose.push(loneMark(mark, placeOf));
  }
  return insertByPlace(
    done.filter((item) => item !== null),
    loose,
  );
}

/** Paragraphs, and tables that only positions show, of lines with nothing else between them. */
function readFlow(
  lines: TextLine[],
  walls: readonly Wall[],
  pageRight: number,
): (PageTable | ParagraphDraft)[] {
  return toColumns(lines).flatMap((group) => {
    const { tables, rest } = findPositionTables(group.lines, walls);
    const right = group.column ? -Infinity : pageRight;
    const parts: (PageTable | ParagraphDraft)[] = [];
    let left = rest;
    for (const table of tables) {
      parts.push(
        ...toParagraphs(
          left.filter((line) => line.y < table.y0),
          right,
        ),
        table,
      );
      left = left.filter((line) => line.y >= table.y0);
    }
    return [...parts, ...toParagraphs(left, right)];
  });
}

function toTextItem(
  draft: ParagraphDraft,
  tags: PageTags | null,
  paragraph: TextItem | ReturnType<typeof toItemParagraph>,
): TextItem {
  const levels = draft.lines.flatMap((line) =>
    line.chunks.map((chunk) => tags?.headings.get(chunk.tag ?? -1) ?? null),
  );
  const heading = levels.every((level) => level !== null) ? (levels[0] ?? null) : null;
  return { ...paragraph, kind: 'text', heading };
}

function isFurniture(mark: RawMark, furniture: ReadonlySet<Chunk>): boolean {
  if (mark.form !== 'glyph') return false;
  return [...furniture].some((chunk) => chunk.x0 === mark.x0 && Math.abs(chunk.y - mark.y1) < chunk.size);
}

/** The paragraph whose lines stand at the mark's height, the nearest one if several do. */
function paragraphBeside(mark: RawMark, drafts: readonly ParagraphDraft[]): ParagraphDraft | null {
  const beside = drafts.filter((draft) => {
    const box = draftBox(draft);
    return middleY(mark) >= box.y0 - 2 && middleY(mark) <= box.y1 + 2;
  });
  const distance = (draft: ParagraphDraft) => {
    const box = draftBox(draft);
    if (contains({ ...box, y0: -Infinity, y1: Infinity }, (mark.x0 + mark.x1) / 2, 0)) return 0;
    return Math.min(Math.abs(box.x0 - mark.x1), Math.abs(mark.x0 - box.x1));
  };
  return beside.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Logotypes and ornaments at the edges of the page are no statuses. */
function isStatusSized(mark: RawMark, page: PageContent): boolean {
  const side = Math.max(width(mark), height(mark));
  return (
    side >= 6 &&
    side <= 60 &&
    mark.y0 > 0.1 * page.height &&
    mark.y1 < 0.9 * page.height &&
    area(intersect(mark, mark)) > 0
  );
}

function loneMark(mark: RawMark, placeOf: ReturnType<typeof placesOn>): TextItem {
  const place = placeOf(mark, middleY(mark));
  const marks = [toMark(mark, placeOf)];
  return {
    kind: 'text',
    lines: [],
    marker: null,
    bold: false,
    italic: false,
    size: 0,
    marks,
    place,
    heading: null,
  };
}

function insertByPlace(items: PageItem[], loose: TextItem[]): PageItem[] {
  const top = (item: PageItem) => item.place.box?.y ?? 0;
  for (const item of loose) {
    const before = items.findIndex((other) => top(other) > top(item));
    items.splice(before === -1 ? items.length : before, 0, item);
  }
  return items;
}

export const isInTable = (tables: readonly Rect[], chunk: Chunk): boolean =>
  tables.some((table) => contains(table, (chunk.x0 + chunk.x1) / 2, chunk.y - 0.25 * chunk.size));
