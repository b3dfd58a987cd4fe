import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blockersOf,
  compareVersions,
  differencesOf,
  faultOfInForce,
  knownAgain,
  merged,
  piecesOf,
} from './draft.rules.ts';
import type { RequirementRow } from './guideline-list.model.ts';

const row = (id: string, facts: Partial<RequirementRow> = {}): RequirementRow => ({
  id,
  guidelineId: 'g',
  number: 1,
  position: 1,
  ref: id,
  chapter: '1',
  chapterTitle: 'Ett',
  sectionTitle: null,
  kind: 'measure',
  level: 'administration',
  text: `Krav ${id}`,
  textEn: null,
  cadence: null,
  role: null,
  checkable: null,
  phase: null,
  fromClass: {},
  place: null,
  doubts: [],
  reviewedAt: null,
  version: 1,
  builtInKey: null,
  iso: [],
  act: [],
  ...facts,
});

const kinds = (before: RequirementRow[], after: RequirementRow[]) =>
  Object.fromEntries(compareVersions(before, after).map(({ id, kind }) => [id, kind]));

describe('two versions beside each other', () => {
  test.each([
    ['the same words', [row('a')], [row('a')], { a: 'same' }],
    ['other words', [row('a')], [row('a', { text: 'Annat' })], { a: 'changed' }],
    ['one more', [row('a')], [row('a'), row('b')], { a: 'same', b: 'added' }],
    ['one less', [row('a'), row('b')], [row('b')], { a: 'leftOut', b: 'same' }],
    [
      'one that has been moved to the end',
      [row('a'), row('b'), row('c')],
      [row('b'), row('c'), row('a')],
      { b: 'same', c: 'same', a: 'moved' },
    ],
  ] as const)('%s', (_what, before, after, expected) => {
    expect(kinds([...before], [...after])).toEqual(expected);
  });

  test('a class that is written in another order is the same', () => {
    const one = row('a', { fromClass: { confidentiality: 2, integrity: 3 } });
    expect(differencesOf(one, row('a', { fromClass: { integrity: 3, confidentiality: 2 } }))).toEqual([]);
    expect(differencesOf(one, row('a', { fromClass: { integrity: 3 } })).map(({ field }) => field)).toEqual([
      'fromClass',
    ]);
  });

  test('every requirement of either is there once, and what is unmoved and unchanged is the same', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const compared = compareVersions(
          before.map((id) => row(id)),
          after.map((id) => row(id)),
        );
        expect(compared.map(({ id }) => id).sort()).toEqual([...new Set([...before, ...after])].sort());
        // What stays in place is in the same order in both.
        const same = compared.filter(({ kind }) => kind === 'same').map(({ id }) => id);
        expect(before.filter((id) => same.includes(id))).toEqual(same);
      }),
    );
  });
});

const days = { day: '2026-11-22', today: '2026-11-22', previous: '2026-01-01' };
test.each([
  ['ready', [row('a')], null, days, null],
  ['a doubt that nobody has looked at', [row('a', { doubts: ['levelGuessed'] })], null, days, 'notReviewed'],
  [
    'a doubt that somebody has',
    [row('a', { doubts: ['levelGuessed'], reviewedAt: new Date() })],
    'read',
    days,
    null,
  ],
  ['nothing in it', [], 'read', days, 'nothingInDraft'],
  ['a file that is being read', [], 'reading', days, 'notRead'],
  ['a day to come', [row('a')], null, { ...days, day: '2026-11-23' }, 'inFuture'],
  ['a day before the version in force', [row('a')], null, { ...days, day: '2025-12-31' }, 'beforeInForce'],
  ['the first version, of any day', [row('a')], null, { ...days, day: '1999-01-01', previous: null }, null],
] as const)('a draft with %s', (_what, rows, reading, when, fault) => {
  expect(faultOfInForce(blockersOf(rows, reading), when)).toBe(fault);
});

test('a text is parted where a line is empty', () => {
  expect(piecesOf('Ett krav\r\nsom går vidare.\n \n\nEtt till.\n')).toEqual([
    'Ett krav\nsom går vidare.',
    'Ett till.',
  ]);
});

test('two as one keep the words of both, and English only where both have it', () => {
  const [first, second] = [
    row('a', { textEn: 'A', role: null }),
    row('b', { role: 'Chef', level: 'system' }),
  ];
  expect(merged(first, second)).toMatchObject({
    text: 'Krav a\nKrav b',
    textEn: null,
    role: 'Chef',
    level: 'administration',
  });
});

describe('requirements known again', () => {
  test.each([
    ['by id before all', [{ id: 'b', ref: 'a', text: 'Krav a' }], ['b']],
    ['by ref and words', [{ ref: 'a', text: 'Krav a' }], ['a']],
    ['by a ref that each has once', [{ ref: 'c', text: 'Andra ord' }], ['c']],
    ['not by an id of something else', [{ id: 'x', ref: 'x', text: 'x' }], [null]],
    [
      'not by a ref that two have',
      [
        { ref: 'c', text: 'Ett' },
        { ref: 'c', text: 'Två' },
      ],
      [null, null],
    ],
  ] as const)('%s', (_what, rows, expected) => {
    expect(knownAgain([row('a'), row('b'), row('c')], rows)).toEqual(expected);
  });

  test('each at most once', () => {
    const some = fc.array(
      fc.record({ ref: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom('Krav a', 'Krav b', 'x') }),
    );
    fc.assert(
      fc.property(some, (rows) => {
        const found = knownAgain([row('a'), row('b'), row('c')], rows).filter((id) => id !== null);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
