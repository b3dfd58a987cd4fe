import type { Place } from '../../../shared/place.ts';
import type { Paragraph } from '../../blocks.model.ts';
import { splitMarker } from '../../split-marker.ts';
import { saturated, type Theme } from '../office/colours.ts';
import type { Inline } from '../office/inline.ts';
import { linesOf } from '../office/lines.ts';
import { signsToMarks } from '../office/signs.ts';
import { asShown } from '../office/symbols.ts';
import { childAt, textOf, type XmlElement } from '../office/xml.ts';
import { showNumber } from './number-format.ts';
import type { SheetCell } from './sheet.model.ts';
import { type RichText, readRichText, unescaped } from './strings.ts';
import { type CellStyle, plainCell } from './styles.ts';

/** What the cells of one workbook share. */
export interface Workbook {
  strings: RichText[][];
  styles: CellStyle[];
  theme: Theme;
  /** True where dates count from 1904, as on older Macs. */
  from1904: boolean;
}

/** A `c` element as it shows on the sheet; null where it shows nothing. */
export function readCell(
  element: XmlElement,
  column: number,
  place: Place,
  workbook: Workbook,
): SheetCell | null {
  const style = workbook.styles[Number(element.attributes.s ?? 0)] ?? plainCell;
  const runs = textRuns(element, style, workbook);
  const inlines = signsToMarks(
    runs.flatMap((run) => inlinesOf(run, style)),
    place,
  );
  const lines = linesOf(inlines, false);
  const marks = lines.filter(({ text }) => text === '').flatMap((line) => line.marks);
  const fill = saturated(style.fill);
  if (fill.length > 0) marks.push({ form: 'shading', colours: fill, lamps: null, text: null, place });
  const paragraphs = lines
    .filter(({ text }) => text !== '')
    .map((line): Paragraph => {
      const { bold, italic, marks: own } = line;
      return { kind: 'paragraph', ...splitMarker(line.text), bold, italic, marks: own, place };
    });
  if (paragraphs.length === 0 && marks.length === 0) return null;
  const sizes = lines.flatMap(({ size }) => (size === null ? [] : [size]));
  return { column, columnSpan: 1, paragraphs, marks, size: sizes.length > 0 ? Math.max(...sizes) : null };
}

/** The text that a `c` element shows, in pieces of one look each; a formula gives the value saved with it. */
export function textRuns(element: XmlElement, style: CellStyle, workbook: Workbook): RichText[] {
  const raw = textOf(childAt(element, 'v'));
  const plain = (text: string): RichText[] => [{ text, look: {} }];
  switch (element.attributes.t) {
    case 's':
      return workbook.strings[Number.parseInt(raw, 10)] ?? [];
    case 'inlineStr': {
      const inline = childAt(element, 'is');
      return inline ? readRichText(inline, workbook.theme) : [];
    }
    case 'str':
      return plain(unescaped(raw));
    case 'b':
      return plain(raw === '1' ? 'SANT' : 'FALSKT');
    case 'e':
      return plain(raw);
    case 'd':
      return plain(raw.replace(/T00:00:00(?:\.0+)?Z?$/u, '').replace('T', ' '));
    default: {
      const value = Number(raw);
      return raw.trim() === '' || Number.isNaN(value)
        ? []
        : plain(showNumber(value, style.format, workbook.from1904));
    }
  }
}

/** A line feed in a cell begins a new line, as a line break does in Word. */
function inlinesOf(run: RichText, style: CellStyle): Inline[] {
  const look = { ...style.look, ...run.look };
  return run.text.split(/\r\n?|\n/u).flatMap((text, index): Inline[] => {
    const inline: Inline = { kind: 'text', text: asShown(text, look.font), look };
    return index === 0 ? [inline] : [{ kind: 'break' }, inline];
  });
}
