import type { Block, Cell, Row } from '../../blocks.model.ts';
import { saturated } from '../office/colours.ts';
import { childAt, descendants, type XmlElement } from '../office/xml.ts';
import { type DocxContext, placeOf } from './context.ts';
import { asParagraphs } from './flatten.ts';
import { isOn, shadingOf } from './look.ts';
import { within } from './wrappers.ts';

const rowNames: ReadonlySet<string> = new Set(['tr']);
const cellNames: ReadonlySet<string> = new Set(['tc']);
/** Columns that a cell may span; Word's own limit. */
const mostColumns = 63;

/** Reads what stands in a cell, which may be tables again. */
export type ContentReader = (container: XmlElement, context: DocxContext) => Block[];

/**
 * A `w:tbl` as one table block. A single cell around other tables is only a frame: its contents are given as they are.
 */
export function readTable(element: XmlElement, context: DocxContext, readContent: ContentReader): Block[] {
  const cells = [...within(element, rowNames)].flatMap((row) => [...within(row, cellNames)]);
  const [only] = cells;
  if (cells.length === 1 && only && descendants(only, 'tbl').length > 0) return readContent(only, context);
  const place = { page: null, line: context.line + 1 };
  const rows = [...within(element, rowNames)].flatMap((row) => readRow(row, context, readContent) ?? []);
  context.pageBreak = false;
  return rows.length === 0 ? [] : [{ kind: 'table', rows, uncertain: false, place }];
}

/** Null for a row that a tracked change takes away. */
function readRow(element: XmlElement, context: DocxContext, readContent: ContentReader): Row | null {
  const properties = childAt(element, 'trPr');
  if (childAt(properties, 'del') || isHidden(properties)) return null;
  const place = { page: null, line: context.line + 1 };
  const cells: Cell[] = [];
  let column = spanOf(childAt(properties, 'gridBefore'), 0);
  for (const cell of within(element, cellNames)) {
    const span = spanOf(childAt(cell, 'tcPr', 'gridSpan'), 1);
    const last = cells.at(-1);
    if (isMergedInto(cell, 'hMerge') && last) last.columnSpan += span;
    else cells.push(readCell(cell, { column, columnSpan: span }, context, readContent));
    column += span;
  }
  const header = childAt(properties, 'tblHeader');
  return { cells, afterBreak: false, header: header !== null && isOn(header.attributes.val), place };
}

function isHidden(properties: XmlElement | null): boolean {
  const hidden = childAt(properties, 'hidden');
  return hidden !== null && isOn(hidden.attributes.val);
}

function spanOf(element: XmlElement | null, otherwise: number): number {
  const span = Number.parseInt(element?.attributes.val ?? '', 10);
  return Number.isNaN(span) ? otherwise : Math.min(mostColumns, Math.max(otherwise, span));
}

/** True for the second cell and on of cells merged down (`vMerge`) or across (`hMerge`). */
function isMergedInto(cell: XmlElement, merge: 'vMerge' | 'hMerge'): boolean {
  const found = childAt(cell, 'tcPr', merge);
  return found !== null && found.attributes.val !== 'restart';
}

/** A cell merged into the one above stays empty here: what it shows stands in the first of them. */
function readCell(
  element: XmlElement,
  at: Pick<Cell, 'column' | 'columnSpan'>,
  context: DocxContext,
  readContent: ContentReader,
): Cell {
  const before = context.line;
  const paragraphs = asParagraphs(readContent(element, context));
  const place = { page: null, line: Math.min(before + 1, placeOf(context).line ?? before + 1) };
  if (isMergedInto(element, 'vMerge')) return { ...at, paragraphs: [], marks: [], place };
  const shading = saturated(shadingOf(childAt(element, 'tcPr'), context.theme));
  const marks = paragraphs.filter(({ text }) => text === '').flatMap((paragraph) => paragraph.marks);
  if (shading.length > 0) marks.push({ form: 'shading', colours: shading, lamps: null, text: null, place });
  return { ...at, paragraphs: paragraphs.filter(({ text }) => text !== ''), marks, place };
}
