import type { Block, Paragraph, Row, Table } from '../blocks.model.ts';
import { type Role, roleOf } from './labels.ts';
import { proseOf } from './prose.ts';
import { statusOfWords } from './status.rules.ts';

/** Shapes that say the same as others are brought to one: the interpreter then needs to know only that one. */
export function normalise(blocks: Block[]): Block[] {
  return flattenedTables(
    blocks.flatMap((block) => (block.kind === 'table' ? standingTable(block) : [block])),
  );
}

/** A table whose left column is labels ("Rekommendation 1 | …", "Nämndens svar | …") is labelled running text. */
function standingTable(table: Table): Block[] {
  const isPair = (row: Row): boolean =>
    row.cells.length === 2 && row.cells[0] !== undefined && labelIn(row.cells[0].paragraphs) !== null;
  const labelled = table.rows.filter(isPair);
  const first = table.rows[0];
  const hasRecommendation = labelled.some(
    (row) => labelIn(row.cells[0]?.paragraphs ?? []) === 'recommendation',
  );
  if (!hasRecommendation || labelled.length < 2 || labelled.length < table.rows.length * 0.6) return [table];
  // Two labels side by side are the head of an ordinary table.
  if (first && first.cells.length === 2 && labelIn(first.cells[1]?.paragraphs ?? []) !== null) return [table];
  return table.rows.flatMap((row): Block[] => {
    const [left, ...right] = row.cells;
    const label = left ? proseOf(left.paragraphs).replace(/\n/gu, ' ').replace(/:$/u, '') : '';
    const [begin, ...rest] = right.flatMap((cell) => cell.paragraphs);
    const marks = right.flatMap((cell) => cell.marks);
    if (!begin && marks.length === 0) return label === '' ? [] : [plain(label, row)];
    const opening: Paragraph = { ...(begin ?? plain('', row)), marker: null };
    return [
      {
        ...opening,
        text: label === '' ? opening.text : `${label}: ${opening.text}`,
        marks: [...opening.marks, ...marks],
      },
      ...rest,
    ];
  });
}

function labelIn(paragraphs: Paragraph[]): Role | null {
  return roleOf(proseOf(paragraphs).replace(/\n/gu, ' '))?.role ?? null;
}

function plain(text: string, row: Row): Paragraph {
  return { kind: 'paragraph', text, marker: null, italic: false, bold: false, marks: [], place: row.place };
}

const heads = new Set<Role>([
  'number',
  'recommendation',
  'status',
  'comment',
  'response',
  'done',
  'remaining',
  'body',
]);

/**
 * A table that a converter left with one cell on each line: its heads stand as lines of their own,
 * and every so many lines one of the cells is a status.
 */
function flattenedTables(blocks: Block[]): Block[] {
  const out: Block[] = [];
  let index = 0;
  while (index < blocks.length) {
    const found = flattenedAt(blocks, index);
    if (found) {
      out.push(found.table);
      index = found.next;
    } else {
      const block = blocks[index];
      if (block) out.push(block);
      index += 1;
    }
  }
  return out;
}

function flattenedAt(blocks: Block[], start: number): { table: Table; next: number } | null {
  const roles: Role[] = [];
  for (let at = start; at < blocks.length; at += 1) {
    const block = blocks[at];
    const role =
      block && block.kind !== 'table' && block.text.length < 60 ? (roleOf(block.text)?.role ?? null) : null;
    if (role === null || !heads.has(role)) break;
    roles.push(role);
  }
  const width = roles.length;
  const status = roles.indexOf('status');
  if (width < 2 || status === -1 || !roles.includes('recommendation') || new Set(roles).size < width)
    return null;
  const rows: Block[][] = [];
  let at = start + width;
  for (;;) {
    const cells = blocks.slice(at, at + width);
    const cell = cells[status];
    if (
      cells.length < width ||
      cells.some((each) => each.kind === 'table') ||
      !cell ||
      cell.kind === 'table' ||
      statusOfWords(cell.text) === null
    )
      break;
    rows.push(cells);
    at += width;
  }
  const first = blocks[start];
  if (rows.length < 2 || !first) return null;
  const toRow = (cells: Block[], header: boolean): Row => ({
    cells: cells.flatMap((cell, column) =>
      cell.kind === 'table'
        ? []
        : [{ column, columnSpan: 1, paragraphs: [asParagraph(cell)], marks: [], place: cell.place }],
    ),
    afterBreak: false,
    header,
    place: cells[0]?.place ?? first.place,
  });
  return {
    table: {
      kind: 'table',
      rows: [toRow(blocks.slice(start, start + width), true), ...rows.map((cells) => toRow(cells, false))],
      uncertain: true,
      place: first.place,
    },
    next: at,
  };
}

function asParagraph(block: Exclude<Block, Table>): Paragraph {
  return block.kind === 'paragraph'
    ? block
    : {
        kind: 'paragraph',
        text: block.text,
        marker: block.marker,
        italic: false,
        bold: true,
        marks: [],
        place: block.place,
      };
}
