import { expect, test } from 'vitest';
import { isOtherList, tableOf } from './table.rules.ts';

const rows = (...lines: string[]) =>
  lines.map((line, index) => ({ line: index + 1, cells: line.split('|') }));

test('columns stand in any order, in either language, below what stands above them', () => {
  const table = tableOf(
    'people',
    rows('Personer i Lindviken', '|2026', 'Telefon|E-mail|NAMN|Telefon', '1| a@b.example |Asta'),
  );
  expect(table).toEqual({
    lines: [{ line: 4, cells: { email: 'a@b.example', name: 'Asta' } }],
    ignored: ['Telefon', 'Telefon'],
  });
});

test('of two headings for one column the first counts, and the other is told of', () => {
  const table = tableOf('people', rows('Namn|E-post|Mejl', 'Asta|a@b.example|c@d.example', 'Bo'));
  expect(table).toEqual({
    lines: [
      { line: 2, cells: { name: 'Asta', email: 'a@b.example' } },
      { line: 3, cells: { name: 'Bo', email: '' } },
    ],
    ignored: ['Mejl'],
  });
});

test.each([
  ['nothing', rows()],
  ['no headings', rows('Asta|a@b.example')],
  ['an e-mail column alone', rows('E-post', 'a@b.example')],
  ['headings of bodies', rows('Slag|Namn', 'Nämnd|Socialnämnden')],
  ['headings after twenty rows', rows(...Array.from({ length: 20 }, () => 'x'), 'Namn|E-post')],
])('%s gives no list of people', (_case, given) => {
  expect(tableOf('people', given)).toBeNull();
});

test.each([
  ['people', 'Namn|E-post|Roll|Förvaltning', false],
  ['bodies', 'Namn|E-post|Roll|Förvaltning', true],
  ['bodies', 'Name|E-mail|Title', true],
  ['bodies', 'Slag|Namn|E-post', false],
  ['people', 'Slag|Namn|Andra namn', true],
  ['people', 'Namn|Titel', false],
  ['bodies', 'x|y', false],
] as const)('where %s are brought in, a list of %s is of the other kind: %s', (kind, headings, expected) => {
  expect(isOtherList(kind, rows(headings, 'a|b|c|d'))).toBe(expected);
});
