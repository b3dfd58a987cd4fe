import { toHex } from './colours.ts';
import { litColour } from './lamp.ts';

/** What a picture shows as far as a status goes: see `Mark.colours` and `Mark.lamps`. */
export interface Look {
  colours: string[];
  lamps: (string | null)[] | null;
}

export interface Pixels {
  /** Red, green, blue, alpha for each pixel, row by row. */
  data: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Colours weaker than this share of the picture's coloured pixels are edges or noise. */
const leastShare = 0.12;
const hueSteps = 24;

interface Sum {
  red: number;
  green: number;
  blue: number;
  count: number;
}

/** Looks at the pixels of a symbol: its saturated colours, the largest first, and three lamps where it has them. */
export function lookAt(pixels: Pixels): Look {
  const all = coloursIn(pixels, () => true);
  return { colours: all.map(({ colour }) => colour), lamps: lampsIn(pixels) };
}

/** Averages by hue; neighbours on the colour wheel are one colour. */
function coloursIn(
  { data, width, height }: Pixels,
  isInside: (x: number, y: number) => boolean,
): { colour: string; count: number }[] {
  const sums: Sum[] = Array.from({ length: hueSteps }, () => ({ red: 0, green: 0, blue: 0, count: 0 }));
  let total = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [red, green, blue, alpha] = [
        data[at] ?? 0,
        data[at + 1] ?? 0,
        data[at + 2] ?? 0,
        data[at + 3] ?? 0,
      ];
      const spread = Math.max(red, green, blue) - Math.min(red, green, blue);
      if (alpha < 128 || spread < 60 || !isInside(x, y)) continue;
      const sum = sums[Math.floor((hueOf(red, green, blue) / 360) * hueSteps) % hueSteps] as Sum;
      sum.red += red;
      sum.green += green;
      sum.blue += blue;
      sum.count += 1;
      total += 1;
    }
  return joined(sums)
    .filter(({ count }) => count >= total * leastShare && count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ red, green, blue, count }) => ({
      colour: toHex(red / count, green / count, blue / count),
      count,
    }));
}

/** Adds each hue to the larger one right beside it, so that a shaded disc counts as one colour. */
function joined(sums: Sum[]): Sum[] {
  const out = sums.map((sum) => ({ ...sum }));
  const bySize = sums
    .map((_sum, index) => index)
    .sort((one, other) => (sums[other]?.count ?? 0) - (sums[one]?.count ?? 0));
  const taken = new Set<number>();
  for (const index of bySize) {
    if (taken.has(index)) continue;
    taken.add(index);
    for (const beside of [(index + 1) % hueSteps, (index + hueSteps - 1) % hueSteps]) {
      if (taken.has(beside)) continue;
      taken.add(beside);
      const [into, from] = [out[index] as Sum, out[beside] as Sum];
      into.red += from.red;
      into.green += from.green;
      into.blue += from.blue;
      into.count += from.count;
      from.count = 0;
    }
  }
  return out;
}

/** Degrees on the colour wheel, 0 red, 120 green, 240 blue. */
function hueOf(red: number, green: number, blue: number): number {
  const highest = Math.max(red, green, blue);
  const spread = highest - Math.min(red, green, blue);
  if (spread === 0) return 0;
  const sixth =
    highest === red
      ? (green - blue) / spread
      : highest === green
        ? 2 + (blue - red) / spread
        : 4 + (red - green) / spread;
  return (sixth * 60 + 360) % 360;
}

/**
 * A picture about three times as long as it is wide, with something drawn in each third, is a traffic light.
 * Three thirds of one and the same colour are a bar, not lamps.
 */
function lampsIn(pixels: Pixels): (string | null)[] | null {
  const { width, height } = pixels;
  const isTall = height > width;
  const [long, short] = isTall ? [height, width] : [width, height];
  if (short === 0 || long / short < 1.7 || long / short > 4.5) return null;
  const thirds = [0, 1, 2].map((third) => {
    const isInside = (x: number, y: number) => Math.floor(((isTall ? y : x) * 3) / long) === third;
    return isDrawn(pixels, isInside) ? (coloursIn(pixels, isInside)[0] ?? null) : undefined;
  });
  if (thirds.includes(undefined)) return null;
  const most = Math.max(...thirds.map((third) => third?.count ?? 0));
  const lamps = thirds.map((third) => (third && third.count >= most * 0.4 ? litColour(third.colour) : null));
  const lit = lamps.filter((lamp) => lamp !== null);
  return lit.length === 0 || (lit.length === 3 && new Set(lit).size === 1) ? null : lamps;
}

/** True where a fair part is neither transparent nor white. */
function isDrawn({ data, width, height }: Pixels, isInside: (x: number, y: number) => boolean): boolean {
  let drawn = 0;
  let inside = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (!isInside(x, y)) continue;
      inside += 1;
      const at = (y * width + x) * 4;
      const lowest = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
      if ((data[at + 3] ?? 0) >= 128 && lowest < 240) drawn += 1;
    }
  return drawn > inside * 0.15;
}
