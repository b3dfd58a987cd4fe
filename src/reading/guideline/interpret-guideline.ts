import type { BlockDocument } from '../blocks.model.ts';
import { proposed } from './collect.ts';
import { columnsOf } from './columns.rules.ts';
import type { GuidelineFound } from './guideline-reading.model.ts';
import type { Line } from './line.model.ts';
import { linesOf } from './lines.ts';
import { type Shape, shapeOf } from './shape.rules.ts';
import { TableWalk } from './table-walk.ts';
import { Walk } from './walk.ts';
import { hasShall } from './words.rules.ts';

/**
 * What a guideline says: chapters, sections and requirements with what their words propose. Every block is a heading,
 * a requirement or part of one, or left out with a reason. It knows no format, repairs nothing and never throws.
 */
export function interpretGuideline(document: BlockDocument): GuidelineFound {
  const lines = linesOf(document);
  const tables = [...Map.groupBy(lines, ({ table }) => table)].flatMap(([table, rows]) => {
    const columns = table === null ? null : columnsOf(rows);
    return columns ? [[table, columns] as const] : [];
  });
  const isSheet = document.format === 'xlsx' && tables.length > 0;
  const walk = new Walk(isSheet ? sheetShape(lines) : shapeOf(lines));
  const { into } = walk;
  const walks = new Map<number | null, { readonly header: Line; readonly walk: TableWalk; isOpen: boolean }>(
    tables.map(([table, columns]) => [
      table,
      { header: columns.header, walk: new TableWalk(into, columns), isOpen: false },
    ]),
  );
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const table = line.kind === 'row' ? walks.get(line.table) : undefined;
    if (!table) walk.take(line, next);
    else if (table.isOpen) table.walk.take(line, next);
    else {
      if (line === table.header) table.isOpen = true;
      into.leave('table', line.printed, line.place);
    }
  }
  const { items, title, chapters, sections, leftOut } = into;
  const inLists = items.filter(({ isItem }) => isItem);
  const demanding = inLists.filter(({ isDemanded, text }) => isDemanded || hasShall(text));
  const isUsual = demanding.length * 2 >= inLists.length;
  const requirements = items.map((item) => proposed(item, isUsual));
  const measures = requirements.filter(({ kind }) => kind === 'measure').length;
  return {
    title,
    chapters,
    sections,
    requirements,
    leftOut,
    found: {
      chapters: chapters.length,
      sections: sections.length,
      requirements: requirements.length,
      measures,
      principles: requirements.length - measures,
      doubtful: requirements.filter(({ doubts }) => doubts.length > 0).length,
      leftOut: leftOut.length,
    },
    issues: [
      ...document.problems,
      ...(requirements.length === 0 ? [issue('no-requirements', 'error')] : []),
      ...(requirements.length > 0 && !isUsual ? [issue('written-without-shall', 'note')] : []),
      ...(leftOut.some(({ reason }) => reason === 'tooMany')
        ? [issue('too-many-requirements', 'warning')]
        : []),
    ],
  };
}

const issue = (code: string, severity: 'error' | 'warning' | 'note') => ({
  code,
  severity,
  place: null,
  expected: null,
  found: null,
});

/** Above a sheet's table stand its name and a title. */
function sheetShape(lines: readonly Line[]): Shape {
  const headings = lines.filter(({ kind }) => kind === 'heading');
  const title = headings.find(({ level }) => (level ?? 1) > 1) ?? headings[0] ?? null;
  return { isNumbered: true, hasChapters: true, chapterLevel: 1, title };
}
