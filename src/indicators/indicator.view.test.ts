import { expect, test } from 'vitest';
import { measurementIn } from './indicator.view.ts';

const sent = (numerator: string, denominator: string) =>
  measurementIn(new URLSearchParams({ numerator, denominator }));

test('counts are taken as the pages write them, with spaces between thousands', () => {
  expect(sent('1 120', '2\u00A0951')).toMatchObject({ numerator: 1120, denominator: 2951 });
  expect(sent(' 12', '30 ')).toMatchObject({ numerator: 12, denominator: 30 });
});

test('an empty count is none, and what is no number is passed on for the use case to refuse', () => {
  expect(sent('', 'många')).toMatchObject({ numerator: null, denominator: 'många' });
});
