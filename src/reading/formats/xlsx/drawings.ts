import type { Mark } from '../../blocks.model.ts';
import { splitMarker } from '../../split-marker.ts';
import type { Theme } from '../office/colours.ts';
import { tidy } from '../office/lines.ts';
import type { OfficePackage } from '../office/package.ts';
import type { AwaitedPicture } from '../office/pictures.ts';
import { shapeMarks } from '../office/shape-marks.ts';
import { drawnShapes, drawnTexts } from '../office/shapes.ts';
import { childAt, childElements, descendants, textOf, type XmlElement } from '../office/xml.ts';
import type { Sheet, SheetRow } from './sheet.model.ts';

/** A drawing over more rows and columns than this is an illustration. */
const mostCellsAcross = 4;

/** Puts what is drawn on a sheet into the cells that it stands over: symbols as marks, texts after the sheet's own. */
export function addDrawings(
  sheet: Sheet,
  { file, part, pictures }: { file: OfficePackage; part: string; pictures: AwaitedPicture[] },
  theme: Theme,
): void {
  const drawing = file.related(part, 'drawing');
  const xml = drawing === null ? null : file.xml(drawing, { drop: new Set(['Fallback']) });
  if (drawing === null || xml === null) return;
  const relations = file.relations(drawing);
  const rows = new Map(sheet.rows.map((row) => [row.number, row]));
  for (const anchor of childElements(xml)) {
    const middle = middleOf(anchor);
    if (!middle) continue;
    const place = { page: sheet.number, line: middle.row };
    const marks = shapeMarks(middle.isLarge ? [] : drawnShapes(anchor, theme), {
      text: alternativeText(anchor),
      place,
      pictures,
      pictureOf: (id) => relations.get(id)?.target ?? null,
    });
    const row = rows.get(middle.row);
    if (row && marks.length > 0) addMarks(row, middle.column, marks);
    for (const text of drawnTexts(anchor))
      sheet.boxes.push({
        kind: 'paragraph',
        ...splitMarker(tidy(text)),
        italic: false,
        bold: false,
        marks: [],
        place,
      });
  }
}

/** Row (from 1) and column (from 0) under the middle of a drawing. */
function middleOf(anchor: XmlElement): { row: number; column: number; isLarge: boolean } | null {
  const from = childAt(anchor, 'from');
  if (!from) return null;
  const to = childAt(anchor, 'to');
  const step = (end: XmlElement | null, name: string) => Number.parseInt(textOf(childAt(end, name)), 10) || 0;
  const [top, left] = [step(from, 'row'), step(from, 'col')];
  const [bottom, right] = to ? [endOf(to, 'row'), endOf(to, 'col')] : [top, left];
  return {
    row: Math.floor((top + Math.max(top, bottom)) / 2) + 1,
    column: Math.floor((left + Math.max(left, right)) / 2),
    isLarge: bottom - top > mostCellsAcross || right - left > mostCellsAcross,
  };
}

/** A drawing that ends on the line between two cells does not reach into the second. */
function endOf(to: XmlElement, name: 'row' | 'col'): number {
  const cell = Number.parseInt(textOf(childAt(to, name)), 10) || 0;
  const offset = Number.parseInt(textOf(childAt(to, `${name}Off`)), 10) || 0;
  return offset > 0 ? cell : cell - 1;
}

function alternativeText(anchor: XmlElement): string | null {
  const about = descendants(anchor, 'cNvPr')[0]?.attributes;
  return (about?.descr ?? about?.title ?? '').trim() || null;
}

function addMarks(row: SheetRow, at: number, marks: Mark[]): void {
  const cell = row.cells.find(({ column, columnSpan }) => at >= column && at < column + columnSpan);
  if (cell) cell.marks.push(...marks);
  else row.cells.push({ column: at, columnSpan: 1, paragraphs: [], marks, size: null });
  row.cells.sort((one, other) => one.column - other.column);
}
