import { expect, test } from 'vitest';
import type { Paragraph, Row } from '../blocks.model.ts';
import { linesOfBlocks } from './lines-of-blocks.ts';

const at = (line: number | null, page: number | null = null) => ({ page, line });
const paragraph = (text: string, line: number | null, marker: string | null = null): Paragraph => ({
  kind: 'paragraph',
  text,
  marker,
  italic: false,
  bold: false,
  marks: [],
  place: at(line),
});
const row = (paragraphs: Paragraph[][]): Row => ({
  afterBreak: false,
  header: false,
  place: at(null),
  cells: paragraphs.map((inCell, column) => ({
    column,
    columnSpan: 1,
    paragraphs: inCell,
    marks: [],
    place: at(null),
  })),
});
const table = (rows: Row[]) => ({ kind: 'table', rows, uncertain: false, place: at(null) }) as const;

test('each paragraph is a line with its marker, also in the cells of a document', () => {
  const lines = linesOfBlocks({
    blocks: [
      paragraph('Inledning', 1),
      paragraph('Att pröva', 2, '1.'),
      table([row([[paragraph('a', 3)], [paragraph('b', 4), paragraph('c', 5)]])]),
    ],
  });
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    [1, 'Inledning'],
    [2, '1. Att pröva'],
    [3, 'a'],
    [4, 'b'],
    [5, 'c'],
  ]);
});

test("the cells of a sheet's row stand on one line", () => {
  const lines = linesOfBlocks({
    blocks: [table([row([[paragraph('1', 7)], [paragraph('Grön', 7)]]), row([[paragraph('2', 8)]])])],
  });
  expect(lines.map(({ line, text }) => [line, text])).toEqual([
    [7, '1\tGrön'],
    [8, '2'],
  ]);
});

test('what has no line of its own follows the one before', () => {
  expect(
    linesOfBlocks({ blocks: [paragraph('a', 4), paragraph('b', null)] }).map(({ line }) => line),
  ).toEqual([4, 5]);
});
