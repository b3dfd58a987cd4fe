import { expect, test } from 'vitest';
import { bodyKinds } from '../../organisation/body.model.ts';
import { texts } from '../../texts/index.ts';
import { roleNames } from '../role.model.ts';
import { importColumns, importKinds } from './import.model.ts';
import { bodiesByName, columnNamed, dayNamed, kindNamed, namesIn, roleNamed } from './words.rules.ts';

const languages = Object.values(texts);

test.each(importKinds)(
  'every heading of %s names its column in both languages, and no word means two',
  (kind) => {
    for (const column of importColumns[kind]) {
      for (const { importWords } of languages) {
        const words = importWords.headings[kind][column] ?? [];
        expect(words.length).toBeGreaterThan(0);
        expect(words.map((word) => [word, columnNamed(kind, word)])).toEqual(
          words.map((word) => [word, column]),
        );
      }
    }
  },
);

test.each(roleNames)('%s is known by every word for it, in both languages', (role) => {
  const words = languages.flatMap(({ roles, importWords }) => [roles[role], ...importWords.roles[role]]);
  expect(words.map((word) => [word, roleNamed(word)])).toEqual(words.map((word) => [word, role]));
});

test.each(bodyKinds)('%s is known by every word for it, in both languages', (kind) => {
  const words = languages.flatMap(({ organisation, importWords }) => [
    organisation.kinds[kind],
    ...importWords.kinds[kind],
  ]);
  expect(words.map((word) => [word, kindNamed(word)])).toEqual(words.map((word) => [word, kind]));
});

test.each([
  ['E-POST', 'email'],
  ['e post', 'email'],
  ['Fr. o. m.', 'from'],
  ['Telefon', null],
  ['', null],
])('the heading %j is %s', (heading, column) => {
  expect(columnNamed('people', heading)).toBe(column);
});

test.each([
  ['2026-01-31', '2026-01-31'],
  ['20260131', '2026-01-31'],
  ['2026/01/31', '2026-01-31'],
  ['2026-01-31 00:00', '2026-01-31'],
  ['2026-02-30', null],
  ['31/1 2026', null],
  ['46053', '2026-01-31'],
  ['36526', '2000-01-01'],
  ['73050', '2099-12-31'],
  ['36525', null],
  ['73051', null],
  ['46053,5', null],
  ['2026-01/31', null],
])('the day %s is %s', (text, day) => {
  expect(dayNamed(text)).toBe(day);
});

test('a name goes before an other name, and an other name of two bodies stands for both', () => {
  const bodies = [
    { name: 'Socialnämnden', aliases: ['SN', 'Nämnden'] },
    { name: 'Skolnämnden', aliases: ['Nämnden', 'socialnämnden'] },
  ];
  const named = (text: string) => bodiesByName(bodies)(text).map(({ name }) => name);
  expect(named('SOCIALNÄMNDEN')).toEqual(['Socialnämnden']);
  expect(named(' sn ')).toEqual(['Socialnämnden']);
  expect(named('nämnden')).toEqual(['Socialnämnden', 'Skolnämnden']);
  expect(named('Valnämnden')).toEqual([]);
});

test('names in one cell are divided by semicolons, bars and lines, not by the commas inside them', () => {
  expect(namesIn('Kultur-, fritids- och ungdomsnämnden; KFN |\nKultur ;;')).toEqual([
    'Kultur-, fritids- och ungdomsnämnden',
    'KFN',
    'Kultur',
  ]);
});
