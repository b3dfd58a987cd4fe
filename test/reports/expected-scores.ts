import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fields, type Score } from './tally.ts';

/**
 * What is known not to be read right: sample → field → how many values are right today.
 * A field that does not stand here is read right in full. It is to be raised, never lowered.
 */
export type ExpectedScores = Record<string, Partial<Record<string, number>>>;

export const expectedScoresFile = join(import.meta.dirname, 'expected-scores.json');

export function readExpectedScores(): ExpectedScores {
  if (!existsSync(expectedScoresFile)) return {};
  return JSON.parse(readFileSync(expectedScoresFile, 'utf8')) as ExpectedScores;
}

/** The fields of a sample that are not read right in full, with how many values are. */
export function shortcomings(score: Score): Partial<Record<string, number>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const tally = score.get(field);
      return tally && tally.right < tally.of ? [[field, tally.right]] : [];
    }),
  );
}

/** Today's shortcomings, but no lower than what was expected of a sample that is known. */
export function neverLower(
  today: Partial<Record<string, number>>,
  known: Partial<Record<string, number>> | undefined,
): Partial<Record<string, number>> {
  if (!known) return today;
  return Object.fromEntries(
    Object.entries(today).flatMap(([field, right]) => {
      const expected = known[field];
      return expected === undefined ? [] : [[field, Math.max(expected, right ?? 0)]];
    }),
  );
}

/** What is read worse than expected, one line each. */
export function worsened(score: Score, expected: Partial<Record<string, number>> | undefined): string[] {
  return fields.flatMap((field) => {
    const tally = score.get(field);
    if (!tally || tally.right >= (expected?.[field] ?? tally.of)) return [];
    return tally.wrong.map((line) => `${field}: ${line}`);
  });
}
