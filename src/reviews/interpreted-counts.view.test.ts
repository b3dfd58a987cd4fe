import { expect, test } from 'vitest';
import { interpretedCounts } from './interpreted-counts.view.ts';
import type { ReviewRow } from './review.model.ts';

const row = (changes: Partial<ReviewRow>) => ({
  status: 'unknown' as const,
  interpretation: 'open' as const,
  interpreted: null,
  proposed: { status: 'yellow' as const, reason: '', confidence: 0.9 },
  ...changes,
});
const green = row({ status: 'green', proposed: null });
const open = row({});
const byPerson = row({ interpretation: 'changed', interpreted: 'red' });
const left = row({ interpretation: 'leftUnknown' });
const nothing = row({ proposed: null });

test.each([
  ['nothing interpreted', [green, nothing, left], null],
  [
    'proposals that nobody has decided on',
    [green, open],
    { by: 'proposals', green: 1, yellow: 1, red: 0, unknown: 0 },
  ],
  [
    'what a person has decided, never as a proposal',
    [green, byPerson],
    { by: 'people', green: 1, yellow: 0, red: 1, unknown: 0 },
  ],
  ['both', [open, byPerson, left], { by: 'both', green: 0, yellow: 1, red: 1, unknown: 1 }],
])('what stands in the place of unknown colours: %s', (_, rows, expected) => {
  const found = interpretedCounts(rows);
  expect(found && { by: found.by, ...found.counts }).toEqual(expected);
});
