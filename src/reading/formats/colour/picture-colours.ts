import { isSaturated, type Rgb, toHex } from './colour.ts';
import { litLamps } from './lit-lamps.ts';

export interface Pixels {
  width: number;
  height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  rgba: Uint8ClampedArray;
}

/** Colours in less than this share of the coloured pixels are edges and shadows. */
const SMALLEST_SHARE = 0.12;

/** What a small picture shows: its saturated colours, and its lamps if it is a picture of three. */
export interface PictureColours {
  colours: string[];
  lamps: (string | null)[] | null;
}

export function readPicture(pixels: Pixels): PictureColours {
  const box = inkBox(pixels);
  if (!box) return { colours: [], lamps: null };
  const lamps = readLamps(pixels, box);
  if (lamps) return { colours: lamps.filter((lamp) => lamp !== null), lamps };
  return { colours: coloursIn(pixels, box), lamps: null };
}

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The part of the picture that is neither transparent nor white. */
function inkBox(pixels: Pixels): Area | null {
  const box: Area = { left: pixels.width, top: pixels.height, right: -1, bottom: -1 };
  for (let y = 0; y < pixels.height; y += 1) {
    for (let x = 0; x < pixels.width; x += 1) {
      const at = (y * pixels.width + x) * 4;
      const [r = 255, g = 255, b = 255, alpha = 0] = pixels.rgba.subarray(at, at + 4);
      if (alpha < 100 || Math.min(r, g, b) > 240) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  return box.right < 0 ? null : box;
}

/** Saturated colours of an area, one for each hue, the most frequent first; of a hue's shades the most frequent. */
function coloursIn(pixels: Pixels, area: Area): string[] {
  const groups = new Map<number, { count: number; shades: Map<string, number> }>();
  let coloured = 0;
  for (let y = area.top; y <= area.bottom; y += 1) {
    for (let x = area.left; x <= area.right; x += 1) {
      const at = (y * pixels.width + x) * 4;
      const [r = 0, g = 0, b = 0, alpha = 0] = pixels.rgba.subarray(at, at + 4);
      const rgb: Rgb = [r, g, b];
      if (alpha < 100 || !isSaturated(rgb)) continue;
      coloured += 1;
      const key = hueKey(rgb);
      const group = groups.get(key) ?? { count: 0, shades: new Map<string, number>() };
      group.count += 1;
      const shade = toHex(rgb);
      group.shades.set(shade, (group.shades.get(shade) ?? 0) + 1);
      groups.set(key, group);
    }
  }
  const pixelsInArea = (area.right - area.left + 1) * (area.bottom - area.top + 1);
  if (coloured < 0.04 * pixelsInArea) return [];
  return [...groups.values()]
    .filter((group) => group.count >= SMALLEST_SHARE * coloured)
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ shades }) => [...shades].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? []);
}

/** Shades of one hue count together, so that a shaded ball has one colour: twelve steps round the colour circle. */
function hueKey([r, g, b]: Rgb): number {
  const highest = Math.max(r, g, b);
  const spread = highest - Math.min(r, g, b);
  const sixth =
    highest === r ? (g - b) / spread : highest === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return Math.round(((sixth + 6) % 6) * 2) % 12;
}

/** A picture about three times as long as wide, with colour that differs between its thirds, is three lamps. */
function readLamps(pixels: Pixels, box: Area): (string | null)[] | null {
  const wide = box.right - box.left + 1;
  const high = box.bottom - box.top + 1;
  const ratio = Math.max(wide, high) / Math.min(wide, high);
  if (ratio < 1.9 || ratio > 4.2) return null;
  const colours = [0, 1, 2].map((part) => coloursIn(pixels, third(box, part, wide > high))[0] ?? null);
  const lamps = litLamps(colours);
  return new Set(lamps).size > 1 && lamps.some((lamp) => lamp !== null) ? lamps : null;
}

/** The middle of one third: the frame around the lamps would hide which of them is out. */
function third(box: Area, part: number, lying: boolean): Area {
  const cut = (from: number, to: number): [number, number] => {
    const length = to - from + 1;
    return [
      from + Math.round((length * (part + 0.2)) / 3),
      from + Math.round((length * (part + 0.8)) / 3) - 1,
    ];
  };
  const inner = (from: number, to: number): [number, number] => {
    const margin = Math.round(0.25 * (to - from));
    return [from + margin, to - margin];
  };
  const [left, right] = lying ? cut(box.left, box.right) : inner(box.left, box.right);
  const [top, bottom] = lying ? inner(box.top, box.bottom) : cut(box.top, box.bottom);
  return { left, right, top, bottom };
}
