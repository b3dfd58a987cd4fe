import { hex, relight, type Theme, themeColour } from '../office/colours.ts';
import type { XmlElement } from '../office/xml.ts';

/** The order in which a workbook counts the theme's colours. */
// biome-ignore format: a table is read in rows
const themeOrder = [
  'lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink',
  'folHlink',
];

/** Colours 8–63 of the old fixed palette (0–7 repeat 8–15), from ECMA-376 part 1, 18.8.27. */
const indexed = [
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080',
  'c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff',
  '800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc',
  '99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333',
].flatMap((row) => row.split(' '));

/** Colour of a `color`, `fgColor` element: written out, from the theme with its tint, or from the palette. */
export function cellColour(element: XmlElement | null, theme: Theme): string | null {
  if (element === null) return null;
  const { rgb, theme: index, indexed: old, tint } = element.attributes;
  const colour =
    hex(rgb) ??
    (index === undefined ? null : themeColour(theme, themeOrder[Number.parseInt(index, 10)] ?? '')) ??
    (old === undefined ? null : oldColour(Number.parseInt(old, 10)));
  const change = Number.parseFloat(tint ?? '0');
  if (colour === null || !change) return colour;
  return change < 0 ? relight(colour, 1 + change, 0) : relight(colour, 1 - change, change);
}

function oldColour(index: number): string | null {
  return hex(indexed[index < 8 ? index : index - 8]);
}
