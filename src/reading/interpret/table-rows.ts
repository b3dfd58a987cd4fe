import type { Cell, Row, Table } from '../blocks.model.ts';
import { isCutBetween } from '../join-lines.ts';
import { labelOf, type Role } from './labels.ts';
import { statusOfMark, statusOfWords } from './status.rules.ts';
import { cellAt, isHead, marksOf, type TableHead, textOf } from './table-head.ts';

/** A row as its author meant it: printed rows that a page cut are one again. */
export interface LogicalRow {
  group: string | null;
  cells: Cell[];
  place: Row['place'];
}

const countingMarker = /^(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,5}|[A-Z]\d{1,2})[.):]?$/u;

/** Joins the rows of a table into logical ones, and keeps the headings that stand between them apart. */
export function logicalRows(table: Table, head: TableHead, role: Role = 'recommendation'): LogicalRow[] {
  const main =
    columnOf(head, role) ??
    columnOf(head, 'recommendation') ??
    columnOf(head, 'question') ??
    columnOf(head, 'action') ??
    0;
  const status = columnOf(head, 'status');
  const number = columnOf(head, 'number');
  const body = table.rows.slice(head.rows).filter((row) => !isHead(row, head));
  const features = body.map((row) => {
    const cell = cellAt(row, main);
    const text = textOf(cell);
    return {
      row,
      text,
      isEmpty: row.cells.every((each) => textOf(each) === '' && marksOf(each).length === 0),
      others: row.cells.some(
        (each) =>
          each.column !== main &&
          (textOf(each) !== '' || marksOf(each).some((mark) => mark.form !== 'shading')),
      ),
      labelled:
        cell?.paragraphs.some((paragraph) => labelOf(paragraph.text)?.role === 'recommendation') ?? false,
      numbered:
        countingMarker.test(cell?.paragraphs[0]?.marker ?? '') ||
        (number !== undefined && textOf(cellAt(row, number)) !== ''),
      hasStatus: status !== undefined && isStatusCell(cellAt(row, status)),
    };
  });
  const named = features.filter(({ text }) => text !== '');
  const share = (key: 'labelled' | 'numbered' | 'hasStatus'): number =>
    named.filter((feature) => feature[key]).length / Math.max(1, named.length);
  const withOthers = named.filter(({ others }) => others);
  const usesLabels = share('labelled') >= 0.4;
  const usesNumbers =
    withOthers.filter(({ numbered }) => numbered).length / Math.max(1, withOthers.length) >= 0.5;
  const usesStatus = share('hasStatus') >= 0.4;

  const rows: LogicalRow[] = [];
  let group: string | null = null;
  for (const feature of features) {
    if (
      feature.isEmpty ||
      /^(?:summa|totalt?|antal)\b.{0,20}$/iu.test(
        textOf(feature.row.cells.find((cell) => textOf(cell) !== '')),
      )
    )
      continue;
    const last = rows.at(-1);
    const before = last ? textOf(last.cells.find((cell) => cell.column === main)) : '';
    const cut = last !== undefined && feature.text !== '' && isCutBetween(before, feature.text);
    const starts =
      feature.text !== '' &&
      (usesLabels
        ? feature.labelled
        : usesNumbers
          ? feature.numbered || (!feature.row.afterBreak && feature.hasStatus)
          : usesStatus
            ? feature.hasStatus || (!feature.row.afterBreak && feature.others && !cut)
            : feature.others && !(cut && feature.row.afterBreak));
    if (starts) {
      rows.push({
        group,
        cells: feature.row.cells.map((cell) => ({
          ...cell,
          paragraphs: [...cell.paragraphs],
          marks: [...cell.marks],
        })),
        place: feature.row.place,
      });
    } else if (isGroup(feature, cut, usesLabels)) {
      group = feature.text.replace(/:$/u, '');
    } else if (last) {
      extend(last, feature.row);
    } else if (feature.text !== '' && feature.others) {
      rows.push({ group, cells: feature.row.cells, place: feature.row.place });
    }
  }
  return rows;
}

export function columnOf(head: TableHead, role: Role): number | undefined {
  return [...head.roles].find(([, each]) => each === role)?.[0];
}

/** A heading inside the table: one short cell that no other belongs to, and that ends no sentence. */
function isGroup(
  feature: { row: Row; text: string; others: boolean; numbered: boolean },
  cut: boolean,
  usesLabels: boolean,
): boolean {
  const filled = feature.row.cells.filter((cell) => textOf(cell) !== '');
  const text = filled.length === 1 && filled[0] ? textOf(filled[0]) : feature.text;
  if (filled.length !== 1 || cut || text.length > 120 || text.includes('\n')) return false;
  if (feature.row.afterBreak && (usesLabels || /^\p{Ll}/u.test(text))) return false;
  feature.text = text;
  return !/[.,;]$/u.test(text) && /^[\p{Lu}\d]/u.test(text);
}

function isStatusCell(cell: Cell | undefined): boolean {
  if (!cell) return false;
  return (
    statusOfWords(textOf(cell)) !== null ||
    marksOf(cell).some((mark) => mark.form !== 'shading' && statusOfMark(mark) !== null)
  );
}

function extend(row: LogicalRow, by: Row): void {
  for (const cell of by.cells) {
    const own = row.cells.find((each) => each.column === cell.column);
    if (own) {
      own.paragraphs.push(...cell.paragraphs);
      own.marks.push(...cell.marks);
    } else row.cells.push({ ...cell, paragraphs: [...cell.paragraphs], marks: [...cell.marks] });
  }
}
