import { describe, expect, test } from 'vitest';
import { type ShareOf, shareInWords } from '../../shared/share.ts';
import { texts } from '../../texts/index.ts';
import { assessmentChoices, registerFigures } from './register-figures.view.ts';
import { parseRegisterFilter } from './register-filter.model.ts';
import type { RegisterTotals } from './register-list.model.ts';

const totals: RegisterTotals = {
  recommendations: 40,
  assessed: { green: 13, yellow: 11, red: 10, unknown: 3, notAssessed: 3 },
  interpreted: { green: 2, yellow: 0, red: 0 },
  undecided: 1,
  undecidedElsewhere: 0,
  notAssessable: 0,
  leftUnknown: 0,
  overdue: 4,
};

const given = (query: string, changes: Partial<RegisterTotals> = {}) => ({
  totals: { ...totals, ...changes },
  beside: totals,
  filter: parseRegisterFilter(Object.fromEntries(new URLSearchParams(query))),
  address: `/recommendations?${query}`,
  words: texts.sv.register.figures,
  number: String,
  share: (of: ShareOf) => shareInWords(of, texts.sv.share),
});
const shown = (...choice: Parameters<typeof given>) => registerFigures(given(...choice));

test('interpreted colours stand in none of the auditors’ numbers', () => {
  expect(shown('').map(({ value }) => value)).toEqual([
    '40',
    '13',
    '11',
    '10',
    '3',
    '3',
    'minst 65\u00a0%',
    '4',
  ]);
});

test('a figure leads to its rows and keeps the rest of the choice', () => {
  const [all, green] = shown('body=x&page=3&lang=sv');
  expect(all?.to).toBe('/recommendations?body=x');
  expect(green?.to).toBe('/recommendations?body=x&status=green');
});

describe('where a status is chosen', () => {
  const red = {
    recommendations: 10,
    assessed: { green: 0, yellow: 0, red: 10, unknown: 0, notAssessed: 0 },
    overdue: 2,
  };
  const told = (figures: { value: string; label: string }[]) =>
    figures.map(({ value, label }) => `${value} ${label}`);

  test('the figures are of the rows that are shown, without a share of them', () => {
    expect(told(shown('status=red', red))).toEqual(['10 inte åtgärdade', '2 med försenat svar']);
    const open = { ...red, recommendations: 21, assessed: { ...red.assessed, yellow: 11 } };
    expect(told(shown('status=open', open))).toEqual([
      '21 i urvalet',
      '11 delvis åtgärdade',
      '10 inte åtgärdade',
      '2 med försenat svar',
    ]);
  });

  test('the others can be chosen instead, with the numbers that they then have', () => {
    const choices = assessmentChoices(given('body=x&status=red', red));
    expect(told(choices)).toContain('13 åtgärdade');
    expect(choices[0]).toMatchObject({ value: '40', to: '/recommendations?body=x' });
    expect(choices.flatMap(({ label, current }) => (current ? [label] : []))).toEqual(['inte åtgärdade']);
  });
});

test('a share is of what has been followed up, and is left out where nothing has', () => {
  const none = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 40 };
  expect(shown('', { assessed: none, overdue: 0 })).toHaveLength(6);
});
