import { fromHex, isSaturatedHex, toHex } from '../colour/colour.ts';
import { childAt, childElements, type XmlElement } from './xml.ts';

/** Theme colours of a document by their names in the theme part ("dk1", "accent6"), as "#rrggbb". */
export type Theme = ReadonlyMap<string, string>;

/** Other words for the theme's own names, in Word ("text1", "background1") and in drawings ("tx1", "bg1"). */
const aliases: Record<string, string> = {
  dark1: 'dk1',
  text1: 'dk1',
  tx1: 'dk1',
  light1: 'lt1',
  background1: 'lt1',
  bg1: 'lt1',
  dark2: 'dk2',
  text2: 'dk2',
  tx2: 'dk2',
  light2: 'lt2',
  background2: 'lt2',
  bg2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** The named colours that office files use: highlights, drawing presets and VML's web names. */
const named: Record<string, string> = {
  black: '#000000',
  white: '#ffffff',
  red: '#ff0000',
  green: '#00ff00',
  lime: '#00ff00',
  yellow: '#ffff00',
  blue: '#0000ff',
  cyan: '#00ffff',
  aqua: '#00ffff',
  magenta: '#ff00ff',
  fuchsia: '#ff00ff',
  orange: '#ffa500',
  gold: '#ffd700',
  darkred: '#8b0000',
  maroon: '#800000',
  darkgreen: '#006400',
  forestgreen: '#228b22',
  limegreen: '#32cd32',
  lightgreen: '#90ee90',
  darkyellow: '#808000',
  olive: '#808000',
  darkblue: '#00008b',
  navy: '#000080',
  darkcyan: '#008b8b',
  teal: '#008080',
  darkmagenta: '#8b008b',
  purple: '#800080',
};

export function readTheme(xml: XmlElement | null): Theme {
  const scheme = childAt(xml, 'themeElements', 'clrScheme');
  const theme = new Map<string, string>();
  for (const entry of childElements(scheme)) {
    const value = childElements(entry)[0]?.attributes;
    const colour = hex(value?.lastClr) ?? hex(value?.val);
    if (colour) theme.set(entry.name, colour);
  }
  return theme;
}

export function themeColour(theme: Theme, name: string): string | null {
  return theme.get(Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name) ?? null;
}

/** "C00000", "#c00000", "FFC00000" (with alpha first) or a name becomes "#rrggbb"; "auto" and the rest null. */
export function hex(value: string | undefined): string | null {
  const text = value?.trim().toLowerCase() ?? '';
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/u.exec(text)?.[1];
  if (digits) return `#${digits}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/u.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return Object.hasOwn(named, text) ? (named[text] ?? null) : null;
}

/** The colour itself where it has a hue, else nothing: the form that a mark takes. */
export function saturated(colour: string | null): string[] {
  return isSaturatedHex(colour) ? [colour] : [];
}

/** Changes the lightness (0–1) to `lightness × factor + offset`, keeping hue and saturation (HSL). */
export function relight(colour: string, factor: number, offset: number): string {
  const [red, green, blue] = fromHex(colour).map((channel) => channel / 255) as [number, number, number];
  const highest = Math.max(red, green, blue);
  const lowest = Math.min(red, green, blue);
  const before = (highest + lowest) / 2;
  const after = Math.max(0, Math.min(1, before * factor + offset));
  const spread = 1 - Math.abs(2 * before - 1);
  const scale = spread === 0 ? 0 : (1 - Math.abs(2 * after - 1)) / spread;
  const moved = (channel: number) => ((channel - before) * scale + after) * 255;
  return toHex([moved(red), moved(green), moved(blue)]);
}

/** The colour element of a drawing (`srgbClr`, `schemeClr`, `prstClr`, `sysClr`) with its light modifiers. */
export function drawingColour(holder: XmlElement | null, theme: Theme): string | null {
  const element = childElements(holder).find((child) => child.name.endsWith('Clr'));
  if (!element) return null;
  const value = element.attributes.val;
  const base =
    element.name === 'schemeClr'
      ? themeColour(theme, value ?? '')
      : element.name === 'sysClr'
        ? hex(element.attributes.lastClr)
        : hex(presetName(value));
  if (base === null) return null;
  const share = (name: string) => {
    const found = childAt(element, name)?.attributes.val;
    return found === undefined ? null : Number.parseInt(found, 10) / 100_000;
  };
  const factor = (share('lumMod') ?? 1) * (share('shade') ?? 1) * (share('tint') ?? 1);
  const offset = (share('lumOff') ?? 0) + (1 - (share('tint') ?? 1));
  return factor === 1 && offset === 0 ? base : relight(base, factor, offset);
}

/** Drawing presets shorten "dark" and "light": "dkGreen", "ltGreen". */
function presetName(value: string | undefined): string | undefined {
  return value?.replace(/^dk/u, 'dark').replace(/^lt/u, 'light');
}
