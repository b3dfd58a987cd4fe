/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

export function toHex([r, g, b]: Rgb): string {
  const whole = (part: number) => Math.max(0, Math.min(255, Math.round(part)));
  return `#${[r, g, b].map((part) => whole(part).toString(16).padStart(2, '0')).join('')}`;
}

export function fromHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour as it looks on white paper when it is drawn with `alpha` 0–1. */
export function onWhite(hex: string, alpha: number): string {
  if (alpha >= 1) return hex;
  const [r, g, b] = fromHex(hex);
  const blend = (part: number) => part * alpha + 255 * (1 - alpha);
  return toHex([blend(r), blend(g), blend(b)]);
}

/**
 * True for what a reader would name as a colour. Both measures are needed: the HSL saturation of a near-black or
 * near-white is high for the smallest tint, and the spread alone lets dull greys through.
 * The palest tints of office themes (#e2efda) count, since they are used as cell shading.
 */
export function isSaturated([r, g, b]: Rgb): boolean {
  const highest = Math.max(r, g, b) / 255;
  const lowest = Math.min(r, g, b) / 255;
  const spread = highest - lowest;
  if (spread < 0.075) return false;
  const saturation = spread / (1 - Math.abs(highest + lowest - 1) || 1);
  return saturation >= 0.2;
}

export function isSaturatedHex(hex: string | null): hex is string {
  return hex !== null && isSaturated(fromHex(hex));
}
