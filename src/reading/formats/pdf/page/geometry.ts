import type { Box } from '../../../../shared/place.ts';

/** An affine matrix as PDF writes it: [a b c d e f]. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A rectangle in points from the page's upper left corner, x to the right and y downwards. */
export interface Rect {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The matrix that first applies `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  return [
    outer[0] * inner[0] + outer[2] * inner[1],
    outer[1] * inner[0] + outer[3] * inner[1],
    outer[0] * inner[2] + outer[2] * inner[3],
    outer[1] * inner[2] + outer[3] * inner[3],
    outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
    outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
  ];
}

export function apply(matrix: Matrix, x: number, y: number): [number, number] {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]];
}

/** The upright rectangle around four corners after `matrix`. */
export function applyToRect(matrix: Matrix, x0: number, y0: number, x1: number, y1: number): Rect {
  return around([apply(matrix, x0, y0), apply(matrix, x1, y0), apply(matrix, x0, y1), apply(matrix, x1, y1)]);
}

export function around(points: readonly (readonly [number, number])[]): Rect {
  const rect = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const [x, y] of points) {
    rect.x0 = Math.min(rect.x0, x);
    rect.y0 = Math.min(rect.y0, y);
    rect.x1 = Math.max(rect.x1, x);
    rect.y1 = Math.max(rect.y1, y);
  }
  return rect;
}

export const width = (rect: Rect): number => rect.x1 - rect.x0;
export const height = (rect: Rect): number => rect.y1 - rect.y0;
export const area = (rect: Rect): number => Math.max(0, width(rect)) * Math.max(0, height(rect));
export const middleX = (rect: Rect): number => (rect.x0 + rect.x1) / 2;
export const middleY = (rect: Rect): number => (rect.y0 + rect.y1) / 2;

export function union(a: Rect, b: Rect): Rect {
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

export function intersect(a: Rect, b: Rect): Rect {
  return {
    x0: Math.max(a.x0, b.x0),
    y0: Math.max(a.y0, b.y0),
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
  };
}

export function contains(rect: Rect, x: number, y: number): boolean {
  return x >= rect.x0 && x <= rect.x1 && y >= rect.y0 && y <= rect.y1;
}

/** A rectangle as the fractions of the page that a `Place` carries, rounded to a ten-thousandth. */
export function toBox(rect: Rect, page: { width: number; height: number }): Box {
  const fraction = (value: number, whole: number) =>
    Math.round(Math.min(1, Math.max(0, value / whole)) * 10000) / 10000;
  return {
    x: fraction(rect.x0, page.width),
    y: fraction(rect.y0, page.height),
    width: fraction(width(rect), page.width),
    height: fraction(height(rect), page.height),
  };
}
