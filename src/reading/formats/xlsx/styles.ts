import type { Theme } from '../office/colours.ts';
import { plainLook, type TextLook } from '../office/inline.ts';
import { childAt, childElements, childrenNamed, type XmlElement } from '../office/xml.ts';
import { cellColour } from './palette.ts';

export interface CellStyle {
  look: TextLook;
  /** Colour behind the cell, null without one. */
  fill: string | null;
  /** Number format code, "General" for none. */
  format: string;
}

export const plainCell: CellStyle = { look: plainLook, fill: null, format: 'General' };

/** The formats that are known by number only (ECMA-376 part 1, 18.8.30), as a Swedish Excel shows them. */
// biome-ignore format: a table is read in rows
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 14: 'yyyy-mm-dd', 15:
  'yyyy-mm-dd', 16: 'yyyy-mm-dd', 17: 'yyyy-mm', 18: 'hh:mm', 19: 'hh:mm:ss', 20: 'hh:mm', 21:
  'hh:mm:ss', 22: 'yyyy-mm-dd hh:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45:
  'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss', 49: '@',
};

/** Reads styles.xml into the styles that cells point to by number (`s`). */
export function readCellStyles(xml: XmlElement | null, theme: Theme): CellStyle[] {
  const formats = new Map(
    childrenNamed(childAt(xml, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes.numFmtId ?? '',
      attributes.formatCode ?? 'General',
    ]),
  );
  const looks = childrenNamed(childAt(xml, 'fonts'), 'font').map((font) => ({
    ...plainLook,
    ...readFont(font, theme),
  }));
  const fills = childrenNamed(childAt(xml, 'fills'), 'fill').map((fill) => readFill(fill, theme));
  return childrenNamed(childAt(xml, 'cellXfs'), 'xf').map(({ attributes }) => ({
    look: looks[Number(attributes.fontId ?? 0)] ?? plainLook,
    fill: fills[Number(attributes.fillId ?? 0)] ?? null,
    format: formats.get(attributes.numFmtId ?? '') ?? builtIn[Number(attributes.numFmtId)] ?? 'General',
  }));
}

/** A `font` of the workbook or the `rPr` of a run; what it does not mention is left out. */
export function readFont(font: XmlElement | null, theme: Theme): Partial<TextLook> {
  const look: Partial<TextLook> = {};
  for (const child of childElements(font)) {
    const value = child.attributes.val;
    if (child.name === 'b') look.bold = value !== '0' && value !== 'false';
    else if (child.name === 'i') look.italic = value !== '0' && value !== 'false';
    else if (child.name === 'color') look.colour = cellColour(child, theme);
    else if (child.name === 'sz') look.size = Number.parseFloat(value ?? '') * 2 || null;
    else if ((child.name === 'name' || child.name === 'rFont') && value !== undefined) look.font = value;
  }
  return look;
}

function readFill(fill: XmlElement, theme: Theme): string | null {
  const pattern = childAt(fill, 'patternFill');
  if (pattern?.attributes.patternType === 'solid') return cellColour(childAt(pattern, 'fgColor'), theme);
  return cellColour(childAt(fill, 'gradientFill', 'stop', 'color'), theme);
}
