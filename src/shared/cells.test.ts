import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, csvForExcel } from './cells.ts';

const messy = fc
  .array(fc.constantFrom('a', 'å', '\n', '\r', '\r\n', ';', ',', '"', "'", '=', '+', '-', '@', '\t', '＝'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join('')}x`);

test('no text in a cell of CSV becomes another cell or another row, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(messy, messy), { minLength: 1, maxLength: 4 }), (rows) => {
      const csv = stringify([['ett', 'två'], ...rows], csvForExcel);
      const read = parse(csv, { delimiter: ';', record_delimiter: ['\r\n', '\n', '\r'] });
      expect(read).toEqual([['ett', 'två'], ...rows]);
    }),
    { numRuns: 500 },
  );
});

test.each(['=cmd|x', '+1', '-1', '@SUM', '\tx', '＝1'])('%j does not begin a cell', (text) => {
  expect(stringify([[text]], csvForExcel)).toBe(`'${text}\r\n`);
});

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['a_x000D_b', 'a_x005F_x000D_b'],
  ['_x00', '_x00'],
  ['lodrät\u000b tabb\u001b\ud800', 'lodrät tabb'],
])('%j is written %j in a workbook', (text, written) => {
  expect(cellText(text)).toBe(written);
});
