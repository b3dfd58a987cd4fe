import { expect, test } from 'vitest';
import type { Strip } from './strip.model.ts';
import { yearsOfStrips } from './strip.view.ts';

const strip = (...years: number[]): Strip => ({
  recommendationId: 'r',
  bodyId: 'b',
  bodyName: 'Socialnämnden',
  isWorkSeen: true,
  marks: years.map((year) => ({ track: 'auditors', year, value: 'red' })),
});

test('a year in which nothing happened stands between those in which something did', () => {
  expect(yearsOfStrips([strip(2022), strip(2025, 2023)])).toEqual([2022, 2023, 2024, 2025]);
  expect(yearsOfStrips([strip()])).toEqual([]);
});

test('a year that was misread makes no table of a thousand columns', () => {
  expect(yearsOfStrips([strip(2022, 202)])).toEqual([202, 2022]);
});
