import { normalise, normaliseName } from './normalise.ts';
import type { Expected } from './truth.model.ts';

/** The values that are right, the usual one first. */
export function alternatives<T>(expected: Expected<T>): T[] {
  return typeof expected === 'object' && expected !== null && 'anyOf' in expected
    ? expected.anyOf
    : [expected as T];
}

/** Whether a printed text was read word by word; null is right only where null is expected. */
export function sameText(expected: Expected<string | null>, found: string | null | undefined): boolean {
  return alternatives(expected).some((right) =>
    right === null || found == null ? right === null && found == null : normalise(right) === normalise(found),
  );
}

/** As `sameText`, without regard to case: names and titles. */
export function sameName(expected: Expected<string | null>, found: string | null | undefined): boolean {
  return alternatives(expected).some((right) =>
    right === null || found == null
      ? right === null && found == null
      : normaliseName(right) === normaliseName(found),
  );
}

/** Whether the same names stand in both lists, in any order. */
export function sameNames(expected: Expected<string>[], found: string[]): boolean {
  return (
    expected.length === found.length && expected.every((name) => found.some((other) => sameName(name, other)))
  );
}

/** Whether a value is one of those that are right. */
export function sameValue<T>(expected: Expected<T>, found: T | undefined): boolean {
  return alternatives(expected).some((right) => right === found);
}

/** For the list of what was read wrong. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 140 ? `${text.slice(0, 140)}…` : text;
}
