import type { Matrix } from './geometry.ts';

/** pdfjs gives the arguments of its operators untyped: these turn them into what they are, or into nothing. */
export function isList(args: unknown): args is readonly unknown[] {
  return Array.isArray(args) || ArrayBuffer.isView(args);
}

export function numbers(value: unknown): number[] {
  return Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : [];
}

export function isMatrix(value: unknown): value is ArrayLike<number> {
  return numbers(value).length === 6;
}

export function toMatrix(value: ArrayLike<number>): Matrix {
  return [value[0] ?? 1, value[1] ?? 0, value[2] ?? 0, value[3] ?? 1, value[4] ?? 0, value[5] ?? 0];
}

export function hex(colour: unknown): string | null {
  return typeof colour === 'string' && /^#[0-9a-f]{6}/i.test(colour)
    ? colour.slice(0, 7).toLowerCase()
    : null;
}
