import { expect, test } from 'vitest';
import { texts } from '../texts/index.ts';
import { registerFigures } from './register-figures.view.ts';
import { parseRegisterFilter } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';

const totals: RegisterTotals = {
  recommendations: 40,
  assessed: { green: 13, yellow: 11, red: 10, unknown: 3, notAssessed: 3 },
  interpreted: { green: 2, yellow: 0, red: 0 },
  undecided: 1,
  leftUnknown: 0,
  overdue: 4,
};

const shown = (query: string, changes: Partial<RegisterTotals> = {}) =>
  registerFigures({
    totals: { ...totals, ...changes },
    filter: parseRegisterFilter(Object.fromEntries(new URLSearchParams(query))),
    address: `/recommendations?${query}`,
    words: texts.sv.register.figures,
    number: String,
    percent: (fraction) => `${Math.round(fraction * 100)} %`,
  });

test('interpreted colours stand in none of the auditors’ numbers', () => {
  expect(shown('').map(({ value }) => value)).toEqual(['40', '13', '11', '10', '3', '3', '65 %', '4']);
});

test('a figure leads to its rows and keeps the rest of the choice', () => {
  const [all, green] = shown('body=x&status=red&page=3&lang=sv');
  expect(all?.to).toBe('/recommendations?body=x');
  expect(green?.to).toBe('/recommendations?body=x&status=green');
});

test('the figure that is chosen is the current one', () => {
  const current = (query: string) => shown(query).flatMap(({ label, current }) => (current ? [label] : []));
  expect(current('')).toEqual(['alla']);
  expect(current('status=red')).toEqual(['inte åtgärdade']);
  expect(current('unknown=undecided')).toEqual([]);
});

test('a share is of what has been followed up, and is left out where nothing has', () => {
  const none = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 40 };
  expect(shown('', { assessed: none, overdue: 0 })).toHaveLength(6);
});
