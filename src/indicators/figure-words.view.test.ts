import { describe, expect, test } from 'vitest';
import { parseActionFilter } from '../actions/action-list.model.ts';
import { parseHoldingFilter } from '../assets/holding-list.model.ts';
import { parseDocumentFilter } from '../documents/document-list.model.ts';
import { parseExceptionFilter } from '../exceptions/exception-list.model.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import { texts } from '../texts/index.ts';
import {
  shareInWords,
  targetInWords,
  trendInWords,
  valueInWords,
  whereTheRowsAre,
} from './figure-words.view.ts';

const sv = { texts: texts.sv, language: 'sv' } as const;
const en = { texts: texts.en, language: 'en' } as const;
const plain = (text: string | null) => text?.replaceAll(/[\u00A0\u202F]/g, ' ') ?? null;
const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ onDay: `2026-0${index + 1}-01`, value }));
const percent = { unit: 'percent' } as const;

describe('a trend in words', () => {
  test.each([
    [points(), null],
    [points(50), null],
    [points(50, null), null],
    [points(50, null, 60), 'Från 50 % till 60 % på 2 mätningar'],
    [points(50, 50), '50 % vid 2 mätningar'],
    [points(100, 75, 100), 'Från 100 % till 100 % på 3 mätningar'],
  ])('of %j is %s', (given, expected) => {
    expect(plain(trendInWords(given, percent, sv))).toBe(expected);
  });
});

test('a value and a target have their unit, in the language of the page', () => {
  expect(plain(valueInWords(1234.5, { unit: 'kronor' }, sv))).toBe('1 234,5 kr');
  expect(plain(valueInWords(87.5, percent, en))).toBe('87.5%');
  expect(plain(targetInWords({ unit: 'days', target: 3, direction: 'lower' }, sv))).toBe('högst 3 dagar');
  expect(targetInWords({ unit: 'days', target: null, direction: 'lower' }, en)).toBe('No target set');
});

test('a share of nothing is not told', () => {
  expect(shareInWords({ numerator: 0, denominator: 0 }, sv)).toBe('');
  expect(shareInWords({ numerator: null, denominator: null }, sv)).toBe('');
  expect(shareInWords({ numerator: 0, denominator: 4 }, sv)).toBe('0 av 4');
});

test.each([
  [1, 'Varje månad'],
  [2, 'Varannan månad'],
  [3, 'Var 3:e månad'],
  [11, 'Var 11:e månad'],
  [12, 'Varje år'],
  [21, 'Var 21:a månad'],
  [24, 'Vartannat år'],
  [36, 'Vart 3:e år'],
])('a rhythm of %i months is told as "%s"', (months, expected) => {
  expect(texts.sv.indicators.rhythm(months)).toBe(expected);
});

describe('a figure that the system counts leads to a list that understands what is asked of it', () => {
  const body = '5a1c1b5e-51f0-4c5c-9d0f-6f0b7a1d2c31';
  const asked = (address: string) =>
    Object.fromEntries(new URL(address, 'http://stadga.example').searchParams);
  test.each([
    ['assetsOwned', parseHoldingFilter, { gap: 'noOwner', body }],
    ['assetsClassified', parseHoldingFilter, { gap: 'noClass', body }],
    ['risksReviewed', parseRiskFilter, { review: 'due', body }],
    ['documentsInTime', parseDocumentFilter, { overdue: true, body, view: 'list' }],
    ['exceptionsPassed', parseExceptionFilter, { view: 'expired', body }],
    ['actionsOverdue', parseActionFilter, { overdue: true, body }],
  ] as const)('%s', (source, parse, expected) => {
    expect(parse(asked(whereTheRowsAre(source, body)))).toMatchObject(expected);
    expect(parse(asked(whereTheRowsAre(source, null)))).toMatchObject({ ...expected, body: null });
  });
});
