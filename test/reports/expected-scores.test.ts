import { expect, it } from 'vitest';
import { neverLower, worsened } from './expected-scores.ts';
import type { Score } from './tally.ts';

const half: Score = new Map([['status', { right: 2, of: 4, wrong: ['a', 'b'] }]]);

it('a field that was read in full and now is not, is told', () => {
  expect(worsened(half, {})).toEqual(['status: a', 'status: b']);
});

it('a field that is read as well as is known passes', () => {
  expect(worsened(half, { status: 2 })).toEqual([]);
});

it('an expectation is raised but never lowered', () => {
  expect(neverLower({ status: 3, text: 1, title: 0 }, { status: 2, text: 4 })).toEqual({
    status: 3,
    text: 4,
  });
});

it('a new sample is taken as it is read', () => {
  expect(neverLower({ status: 1 }, undefined)).toEqual({ status: 1 });
});
