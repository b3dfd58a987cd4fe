import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Row, Table } from '../../blocks.model.ts';
import { readPdf } from './index.ts';

const cases = new URL('../../../../../shared/cases/', import.meta.url);
const truthFile = new URL('follow-up-expected.json', cases);

interface ExpectedRow {
  no: number;
  rec: string;
  ans: string;
  done: string;
  left: string;
  status: 'green' | 'yellow' | 'red';
}

const COLOURS = { '#c00000': 'red', '#ffc000': 'yellow', '#00b050': 'green' };

/** Which of the report's three colours it is; pictures may be off by a shade. */
function statusOf(colour: string | undefined): string | null {
  const parts = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const isNear = (known: string) =>
    parts(known).every((part, at) => Math.abs(part - (parts(colour ?? '')[at] ?? 999)) < 4);
  return Object.entries(COLOURS).find(([known]) => isNear(known))?.[1] ?? null;
}

/** The rows of one recommendation: its own, and where a page parted it the one that goes on after the break. */
function rowsOf(table: Table, number: number): Row[] {
  const body = table.rows.filter((row) => !row.header);
  const start = body.findIndex((row) => cellTexts(row, 0)[0] === `Rekommendation ${number}`);
  const next = body[start + 1];
  const goesOn = next?.afterBreak && !cellTexts(next, 0)[0]?.startsWith('Rekommendation');
  return body.slice(start, goesOn ? start + 2 : start + 1);
}

function cellTexts(row: Row, column: number): string[] {
  const cell = row.cells.find((other) => other.column === column);
  return cell?.paragraphs.map((paragraph) => paragraph.text) ?? [];
}

/** The words of a column over all its rows, without the seams that page breaks leave. */
function words(rows: Row[], column: number): string {
  return squeeze(rows.flatMap((row) => cellTexts(row, column)).join(' '));
}

const squeeze = (text: string) => text.replace(/-? /g, '');

describe.skipIf(!existsSync(truthFile))('the follow-ups in ../shared/cases', () => {
  const expected = existsSync(truthFile)
    ? (JSON.parse(readFileSync(truthFile, 'utf8')) as { rows: ExpectedRow[] }).rows
    : [];

  it.each(['follow-up-3-columns-tagged.pdf', 'follow-up-3-columns-untagged-images.pdf'])(
    'are read with every text and colour: %s',
    async (name) => {
      const document = await readPdf(readFileSync(new URL(name, cases)), {});
      const tables = document.blocks.filter((block) => block.kind === 'table');
      expect(document.problems).toEqual([]);
      expect(document.pages).toBe(8);
      expect(tables).toHaveLength(1);
      for (const truth of expected) {
        const rows = rowsOf(tables[0] as Table, truth.no);
        expect.soft(words(rows, 0), `recommendation ${truth.no}`).toContain(squeeze(truth.rec));
        expect.soft(words(rows, 0), `answer ${truth.no}`).toContain(squeeze(truth.ans));
        expect.soft(words(rows, 1), `done ${truth.no}`).toContain(squeeze(truth.done));
        expect.soft(words(rows, 1), `left ${truth.no}`).toContain(squeeze(truth.left));
        const marks = rows.flatMap((row) => row.cells.find((cell) => cell.column === 2)?.marks ?? []);
        expect
          .soft(
            marks.map((mark) => statusOf(mark.colours[0])),
            `colour ${truth.no}`,
          )
          .toEqual([truth.status]);
      }
    },
  );
});
