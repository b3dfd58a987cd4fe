import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  cleanedLine,
  neededLine,
  optionalDay,
  optionalLine,
  optionalParagraph,
  parseEntry,
} from './entry.ts';
import { folded } from './folded.ts';

const schema = z.strictObject({ name: neededLine(10), title: optionalLine(10), day: optionalDay });

test.each<[unknown, string[]]>([
  [{ name: ' Asta ', title: '', day: '' }, []],
  [{ title: null, day: null }, ['name missing']],
  [{ name: '\u202E\0', title: null, day: null }, ['name missing']],
  [
    { name: 'x'.repeat(11), title: 7, day: '2026-02-30' },
    ['name tooLong', 'title malformed', 'day notADate'],
  ],
  ['nothing of the kind', [' malformed']],
  [null, [' malformed']],
])('%j has %j to put right', (sent, expected) => {
  const result = parseEntry(schema, sent, []);
  const fields = result.ok ? [] : result.fields;
  expect(fields.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

test('what was left empty is null', () => {
  expect(parseEntry(schema, { name: 'Asta', title: ' ', day: '' }, [])).toEqual({
    ok: true,
    value: { name: 'Asta', title: null, day: null },
  });
});

test('a cleaned line holds nothing invisible, is the same when cleaned again, and folds alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanedLine(text);
      expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(cleanedLine(clean)).toBe(clean);
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

test.each([
  ['Socialnämnden', 'SOCIALNÄMNDEN'],
  ['A\u030Aldern', 'åldern'],
  ['  Två   ord ', 'två ord'],
])('%s is compared as %s', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test.each([
  ['140', '§ 140'],
  [' 7 ', '§ 7'],
  ['§ 140', '§ 140'],
  ['§140', '§140'],
  ['140 a', '140 a'],
  ['', null],
  [null, null],
])('a paragraph written as %j is kept as %j', (written, kept) => {
  expect(optionalParagraph.parse(written)).toBe(kept);
});
