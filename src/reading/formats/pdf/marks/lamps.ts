import { litLamps } from '../../colour/lit-lamps.ts';
import { height, middleX, middleY, union, width } from '../page/geometry.ts';
import type { RawMark } from './raw-mark.model.ts';

/** Joins three alike figures side by side, as in traffic lights, to one mark; the other marks stay as they are. */
export function joinLamps(marks: readonly RawMark[]): RawMark[] {
  for (const direction of ['x0', 'y0'] as const) {
    const sorted = marks.toSorted((a, b) => a[direction] - b[direction]);
    for (let at = 0; at + 2 < sorted.length; at += 1) {
      const [first, second, third] = sorted.slice(at, at + 3);
      if (first && second && third && areLamps(first, second, third, direction)) {
        const lights = [first, second, third];
        return [...joinLamps(marks.filter((mark) => !lights.includes(mark))), toLamps(lights)];
      }
    }
  }
  return [...marks];
}

function toLamps(lights: RawMark[]): RawMark {
  const lamps = litLamps(lights.map((light) => light.lit));
  const shown = lamps.filter((lamp) => lamp !== null);
  const box = lights.reduce<RawMark>(
    (whole, light) => ({ ...whole, ...union(whole, light) }),
    lights[0] as RawMark,
  );
  return { ...box, colours: shown, lamps, lit: shown[0] ?? null };
}

function areLamps(a: RawMark, b: RawMark, c: RawMark, direction: 'x0' | 'y0'): boolean {
  if ([a, b, c].some((mark) => mark.form === 'shading' || mark.form === 'image' || mark.lamps)) return false;
  if (!isAlike(a, b) || !isAlike(b, c)) return false;
  const across = direction === 'x0' ? middleY : middleX;
  const along = direction === 'x0' ? middleX : middleY;
  const size = direction === 'x0' ? width(b) : height(b);
  const slack = 0.2 * size;
  if (Math.abs(across(a) - across(b)) > slack || Math.abs(across(b) - across(c)) > slack) return false;
  const [first, second] = [along(b) - along(a), along(c) - along(b)];
  if (Math.abs(first - second) > slack || first < 0.8 * size || first > 1.9 * size) return false;
  const lamps = litLamps([a.lit, b.lit, c.lit]);
  // Three statuses above each other are all lit; of lamps at least one is out.
  return lamps.includes(null) && lamps.some((lamp) => lamp !== null);
}

function isAlike(a: RawMark, b: RawMark): boolean {
  const alike = (one: number, other: number) => Math.abs(one - other) <= 0.2 * Math.max(one, other) + 0.5;
  return alike(width(a), width(b)) && alike(height(a), height(b));
}
