import { addressWith } from '../web/address.ts';
import type { WheelFilter, WheelItem } from './wheel.model.ts';

/** Sizes of the drawing, in its own units: it is a square, and its middle is 0, 0. */
export const wheel = { size: 680, rim: 330, ring: 286, outer: 264, inner: 90, apart: 27 } as const;

const full = 2 * Math.PI;
/** Never minus nought. */
const rounded = (number: number) => Math.round(number * 10) / 10 + 0;

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A place so far from the middle; the year begins at the top and goes with the clock. @param turn 0–1 */
export const placeAt = (turn: number, radius: number): Point => ({
  x: rounded(Math.sin(turn * full) * radius),
  y: rounded(-Math.cos(turn * full) * radius),
});

const dayMs = 24 * 60 * 60 * 1000;
/** How far into its year a day is, 0–1. @param day YYYY-MM-DD */
export function turnOf(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return (Date.parse(day) - start + dayMs / 2) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The outline of a month's part of the ring. @param month 1–12 */
export function monthPath(year: number, month: number, from: number, to: number): string {
  const [start, end] = monthTurns(year, month);
  const [a, b, c, d] = [placeAt(start, to), placeAt(end, to), placeAt(end, from), placeAt(start, from)];
  return `M${a.x} ${a.y}A${to} ${to} 0 0 1 ${b.x} ${b.y}L${c.x} ${c.y}A${from} ${from} 0 0 0 ${d.x} ${d.y}Z`;
}

const monthTurns = (year: number, month: number): readonly [number, number] => {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  return [(Date.UTC(year, month - 1, 1) - start) / length, (Date.UTC(year, month, 1) - start) / length];
};

/** The middle of a month's part, so far from the middle of the wheel. */
export function monthMiddle(year: number, month: number, radius: number): Point {
  const [start, end] = monthTurns(year, month);
  return placeAt((start + end) / 2, radius);
}

export interface Placed<Item> extends Point {
  readonly item: Item;
}

/**
 * Puts each thing on the spoke of its day, as far out as there is room: no two are nearer to each other than `apart`, so
 * that each can be pressed. What finds no room is left to the list. @param items by day
 */
export function placeOnWheel<Item extends Pick<WheelItem, 'day'>>(items: readonly Item[]): Placed<Item>[] {
  const placed: Placed<Item>[] = [];
  for (const item of items) {
    const turn = turnOf(item.day);
    for (let radius: number = wheel.outer; radius >= wheel.inner; radius -= wheel.apart) {
      const at = placeAt(turn, radius);
      if (placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) >= wheel.apart)) {
        placed.push({ ...at, item });
        break;
      }
    }
  }
  return placed;
}

/** How heavy a month is beside the heaviest: 0 for nothing, then 1–4. */
export const loadOf = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / Math.max(1, most)));

/** The address of the wheel with these choices. */
export function wheelAddress(filter: WheelFilter, changes: Partial<WheelFilter> = {}): string {
  const chosen: WheelFilter = { ...filter, ...changes };
  const given = Object.entries(chosen).map(([name, value]) => [name, value === null ? null : String(value)]);
  return addressWith('/year-wheel', Object.fromEntries(given));
}
