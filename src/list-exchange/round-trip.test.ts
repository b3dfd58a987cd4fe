import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfFile } from '../reading/rows/rows-of-file.ts';
import { texts } from '../texts/index.ts';
import type { SavedRow } from './exchange.model.ts';
import { exchangeCsv, exchangeSheet } from './exchange-file.ts';
import { planExchange } from './plan-exchange.rules.ts';
import { tableOf } from './table.rules.ts';

const dividers = fc.constantFrom(
  'a',
  '\n',
  '\r\n',
  ';',
  ',',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '＝',
  'sep=,',
);
const unheld = fc.constantFrom('_x0041_', '_x000D_', '\u000b', '\u001b[31m', '\uFFFE', '\ud800');
const others = fc.constantFrom('Å', ' ', '<b>', '&amp;', '\u202E', '📋', '\u00a0');
const pieces = fc.oneof(dividers, unheld, others);
const text = fc.array(pieces, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));
const rows = fc
  .array(fc.record({ title: text, description: text, ownerRole: text }), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.map(
      (values): SavedRow => ({
        id: crypto.randomUUID(),
        version: 1,
        values: { ...values, title: `x${values.title}`, state: 'planned', body: 'Socialnämnden' },
      }),
    ),
  );

test.each([
  ['CSV', (all: SavedRow[]) => Buffer.from(exchangeCsv('actions', all, texts.sv))],
  ['Excel', (all: SavedRow[]) => exchangeSheet('actions', all, texts.sv)],
])(
  'a list that comes back as it was taken out changes nothing, whatever its texts are: %s',
  async (kind, write) => {
    await fc.assert(
      fc.asyncProperty(rows, async (all) => {
        const read = rowsOfFile(await write(all), 100);
        const table = read.ok ? tableOf('actions', read.rows, kind === 'CSV') : null;
        const saved = new Map(all.map((row) => [row.id, row]));
        const plan = planExchange('actions', table?.lines ?? [], saved);
        expect(plan.problems).toEqual([]);
        expect(plan.rows.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
        expect(plan.rows.flatMap(({ changes, conflicts }) => [...changes, ...conflicts])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  },
);
