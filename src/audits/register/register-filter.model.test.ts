import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choicesOf,
  directions,
  parseRegisterFilter,
  registerQuery,
  registerSorts,
  statusChoices,
  wholeRegister,
  wrongChoices,
} from './register-filter.model.ts';

const body = '3f2f2a52-6cb7-4a7e-9d3a-0d4b3a1c9f10';

test.each<[string, Record<string, string>, object]>([
  ['nothing', {}, {}],
  ['a body', { body }, { body }],
  ['what is no id', { body: "x' or 1=1", audit: '1' }, {}],
  ['years', { from: '2020', to: ' 2024 ' }, { from: 2020, to: 2024 }],
  ['what is no year', { from: '20.5', to: 'nu' }, {}],
  ['the year 0 of an empty field', { from: '', to: '' }, {}],
  ['a status', { status: 'open' }, { status: 'open' }],
  ['what is no status', { status: 'blue', state: 'toString', unknown: '__proto__' }, {}],
  ['a search with spaces round and in it', { q: '  konton\t och \n lås ' }, { q: 'konton och lås' }],
  ['what PostgreSQL cannot hold', { q: 'a\0b\uD800' }, { q: 'a b\uFFFD' }],
  ['an order of its own direction', { sort: 'body' }, { sort: 'body', direction: 'asc' }],
  ['the other direction', { sort: 'body', direction: 'desc' }, { sort: 'body', direction: 'desc' }],
  ['a page', { page: '7', size: '100' }, { page: 7, size: 100 }],
  ['pages that cannot be', { page: '-1', size: '5000' }, {}],
  ['what nobody knows', { utm_source: 'x', constructor: 'y' }, {}],
])('an address asks for %s', (_name, query, expected) => {
  expect(parseRegisterFilter(query)).toEqual({ ...wholeRegister, ...expected });
});

test.each<[string, Record<string, string>, object]>([
  ['nothing', {}, { ignored: [], yearsEndFirst: false }],
  ['an empty field', { status: '', from: '' }, { ignored: [], yearsEndFirst: false }],
  ['a status of no list', { status: 'lila' }, { ignored: ['status'], yearsEndFirst: false }],
  ['a year of letters', { from: 'abc', to: '2020' }, { ignored: ['from'], yearsEndFirst: false }],
  ['one year', { from: '2020', to: '2020' }, { ignored: [], yearsEndFirst: false }],
  ['years that end first', { from: '2030', to: '2020' }, { ignored: [], yearsEndFirst: true }],
])('of an address with %s it is told what cannot be', (_name, query, expected) => {
  expect(wrongChoices(query)).toEqual(expected);
});

test('a search is cut where it is far too long', () => {
  expect(parseRegisterFilter({ q: 'å'.repeat(5_000) }).q).toHaveLength(200);
});

/** Names of ours with values that may be right or wrong, and names of nobody's. */
const query = fc.dictionary(
  fc.oneof(fc.constantFrom(...Object.keys(wholeRegister)), fc.string()),
  fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...statusChoices, ...registerSorts, ...directions, body, '2024', '50'),
    fc.integer().map(String),
  ),
);

test('any address is read as a filter', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const filter = parseRegisterFilter(asked);
      expect(Object.keys(filter).toSorted()).toEqual(Object.keys(wholeRegister).toSorted());
      expect(registerSorts).toContain(filter.sort);
      expect(filter.page).toBeGreaterThanOrEqual(1);
      expect(filter.size).toBeLessThanOrEqual(200);
    }),
  );
});

test('a filter is the same when it has been an address', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const filter = { ...parseRegisterFilter(asked), page: 1 };
      const again = parseRegisterFilter(Object.fromEntries(new URLSearchParams(registerQuery(filter))));
      expect(again).toEqual(filter);
    }),
  );
});

test('an address says nothing of what is as usual', () => {
  expect(registerQuery(wholeRegister)).toBe('');
  expect(choicesOf(wholeRegister)).toEqual([]);
  expect(choicesOf(parseRegisterFilter({ q: 'lås', status: 'red', sort: 'body' }))).toEqual(['status', 'q']);
});
