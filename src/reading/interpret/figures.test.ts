import { expect, it } from 'vitest';
import { figuresIn } from './figures.ts';

const place = { page: 1, line: 1 };

it.each([
  ['Revisorerna fann 251 sårbarheter.', [[251, 'sårbarheter']]],
  [
    '35 procent av kontona är inaktiva, mot 7,4 % året före.',
    [
      [35, '%'],
      [7.4, '%'],
    ],
  ],
  ['Felet kostade 1 200 000 kronor.', [[1200000, 'kronor']]],
  ['Beslutet fattades 2024-05-06, § 35, i ärende 2023/12.', []],
])('"%s"', (text, figures) => {
  const found = figuresIn([
    { kind: 'paragraph', text, marker: null, italic: false, bold: false, marks: [], place },
  ]);
  expect(found.map(({ value, unit }) => [value, unit])).toEqual(figures);
}); // prettier-ignore
