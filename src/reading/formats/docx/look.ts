import { hex, relight, type Theme, themeColour } from '../office/colours.ts';
import type { TextLook } from '../office/inline.ts';
import { childAt, childElements, type XmlElement } from '../office/xml.ts';

/** What a `w:rPr` itself says; everything it does not mention is left out, so that looks can be laid on each other. */
export function readLook(properties: XmlElement | null, theme: Theme): Partial<TextLook> {
  const look: Partial<TextLook> = {};
  for (const { name, attributes } of childElements(properties)) {
    if (name === 'b') look.bold = isOn(attributes.val);
    else if (name === 'i') look.italic = isOn(attributes.val);
    else if (name === 'strike' || name === 'dstrike') look.struck = isOn(attributes.val);
    else if (name === 'vanish') look.hidden = isOn(attributes.val);
    else if (name === 'sz') look.size = Number.parseInt(attributes.val ?? '', 10) || null;
    else if (name === 'color') look.colour = themed(attributes, 'theme', theme) ?? hex(attributes.val);
    else if (name === 'highlight') look.behind = highlightColour(attributes.val);
    else if (name === 'shd') look.behind ??= readShading(attributes, theme);
    else if (name === 'rFonts') {
      const font = attributes.ascii ?? attributes.hAnsi;
      if (font !== undefined) look.font = font;
    }
  }
  return look;
}

export function isOn(value: string | undefined): boolean {
  return !/^(?:0|false|off|none)$/u.test(value ?? '');
}

function highlightColour(value: string | undefined): string | null {
  return hex(value?.toLowerCase());
}

/** Colour of a `w:shd`: the fill, or the pattern's own colour where the pattern covers at least half. */
export function readShading(attributes: Record<string, string>, theme: Theme): string | null {
  const pattern = attributes.val ?? 'clear';
  if (pattern === 'nil') return null;
  const covered = pattern === 'solid' ? 100 : Number.parseInt(/^pct(\d+)$/u.exec(pattern)?.[1] ?? '0', 10);
  if (covered >= 50) return themed(attributes, 'theme', theme) ?? hex(attributes.color);
  return themed(attributes, 'themeFill', theme) ?? hex(attributes.fill);
}

/** The shading of a paragraph's or cell's properties. */
export function shadingOf(properties: XmlElement | null, theme: Theme): string | null {
  const shading = childAt(properties, 'shd');
  return shading ? readShading(shading.attributes, theme) : null;
}

/** A theme colour with its tint or shade: `themeFill`, `themeFillTint`, or `themeColor`, `themeTint`. */
function themed(
  attributes: Record<string, string>,
  kind: 'theme' | 'themeFill',
  theme: Theme,
): string | null {
  const name = kind === 'theme' ? attributes.themeColor : attributes.themeFill;
  const colour = name === undefined ? null : themeColour(theme, name);
  if (colour === null) return null;
  const tint = share(attributes[`${kind}Tint`]);
  const shade = share(attributes[`${kind}Shade`]);
  if (tint !== null) return relight(colour, tint, 1 - tint);
  return shade === null ? colour : relight(colour, shade, 0);
}

function share(value: string | undefined): number | null {
  const number = Number.parseInt(value ?? '', 16);
  return Number.isNaN(number) ? null : number / 255;
}
