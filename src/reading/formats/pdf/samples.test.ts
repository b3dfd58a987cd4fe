import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Mark, Paragraph, Row, Table } from '../../blocks.model.ts';
import { readPdf } from './index.ts';
import { COLOURS, rows } from './samples/pages.ts';

async function blocksOf(name: string): Promise<Block[]> {
  const { blocks, problems } = await readPdf(
    readFileSync(new URL(`samples/${name}.pdf`, import.meta.url)),
    {},
  );
  expect(problems).toEqual([]);
  return blocks;
}

async function onlyTable(name: string): Promise<Table> {
  const tables = (await blocksOf(name)).filter((block) => block.kind === 'table');
  expect(tables).toHaveLength(1);
  return tables[0] as Table;
}

const textOf = (cell: Cell | undefined) =>
  cell?.paragraphs.map((paragraph) => paragraph.text).join(' ') ?? '';
const marksOf = (cell: Cell | undefined): Mark[] =>
  cell ? [...cell.marks, ...cell.paragraphs.flatMap((paragraph) => paragraph.marks)] : [];
const at = (row: Row, column: number) => row.cells.find((cell) => cell.column === column);
const body = (table: Table) => table.rows.filter((row, index) => index > 0 && !row.header);

/** Joins a row that goes on after a page break to its beginning. */
function wholeRows(table: Table): { texts: string[]; marks: Mark[] }[] {
  const whole: { texts: string[]; marks: Mark[] }[] = [];
  for (const row of body(table)) {
    if (row.cells.length < 3) continue;
    const texts = [0, 1].map((column) => textOf(at(row, column)));
    const before = whole.at(-1);
    const goesOn = row.afterBreak && !texts[0]?.startsWith('Rekommendation');
    if (goesOn && before) before.texts = before.texts.map((text, column) => `${text} ${texts[column]}`);
    else whole.push({ texts, marks: marksOf(at(row, 2)) });
  }
  return whole;
}

describe.each([
  ['bordered-vector', 'vector'],
  ['bordered-vector-tagged', 'vector'],
  ['bordered-pictures-tagged', 'image'],
  ['bordered-lamps', 'vector'],
  ['bordered-lamp-pictures', 'image'],
  ['bordered-glyphs', 'glyph'],
  ['bordered-shading', 'shading'],
  ['horizontal-rules', 'vector'],
])('the table of %s', (name, form) => {
  it('has every text, and every status as a mark of its kind and colour', async () => {
    const found = wholeRows(await onlyTable(name));
    expect(found).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      expect(found[index]?.texts[0]).toBe(
        `Rekommendation ${row.number} ${row.recommendation} Nämndens svar ${row.answer}`,
      );
      expect(found[index]?.texts[1]).toBe(
        `Vad har åtgärdats? ${row.done} Vad kvarstår att åtgärda? ${row.remaining}`,
      );
      const mark = found[index]?.marks[0];
      expect(mark).toMatchObject({ form, colours: [COLOURS[row.status]] });
    }
  });

  it('goes on over the page break with its header again', async () => {
    const table = await onlyTable(name);
    const second = table.rows.findIndex((row) => row.place.page === 2);
    expect(table.rows.filter((row) => row.header).map((row) => textOf(at(row, 0)))).toEqual([
      'Rekommendation och svar',
      'Rekommendation och svar',
    ]);
    expect(table.rows[second]?.header).toBe(true);
    expect(table.rows.filter((row) => row.afterBreak)).toEqual([table.rows[second + 1]]);
  });

  it('keeps its group row as one cell across all columns', async () => {
    const groups = (await onlyTable(name)).rows.filter((row) => row.cells.length === 1);
    expect(groups.map((row) => [textOf(row.cells[0]), row.cells[0]?.columnSpan])).toEqual([
      ['Socialnämnden', 3],
    ]);
  });
});

describe('three lamps', () => {
  it.each(['bordered-lamps', 'bordered-lamp-pictures'])('tell which one is lit: %s', async (name) => {
    const found = wholeRows(await onlyTable(name));
    const order = ['red', 'yellow', 'green'];
    expect(found.map((row) => row.marks.map((mark) => mark.lamps))).toEqual(
      rows.map(({ status }) => [order.map((lamp) => (lamp === status ? COLOURS[status] : null))]),
    );
  });
});

describe.each(['borderless', 'borderless-tagged', 'zebra'])('a table without lines: %s', (name) => {
  it('has the rows and columns that a reader sees', async () => {
    const table = await onlyTable(name);
    const words = { green: 'Åtgärdad', yellow: 'Delvis åtgärdad', red: 'Inte åtgärdad' };
    expect(table.uncertain).toBe(name === 'borderless');
    expect(table.rows[0]?.cells.map(textOf)).toEqual(['Rekommendation', 'Bedömning', 'Kommentar']);
    expect(table.rows.slice(1).map((row) => row.cells.map(textOf))).toEqual(
      rows.map((row) => [row.recommendation, words[row.status], row.answer]),
    );
    expect(table.rows[1]?.cells[0]?.paragraphs[0]?.marker).toBe('1.');
  });
});

describe.each(['running-text', 'running-text-tagged'])('running text: %s', (name) => {
  it('has headings with level and number, and none from the table of contents', async () => {
    const headings = (await blocksOf(name)).filter((block) => block.kind === 'heading');
    expect(headings.map(({ level, marker, text }) => [level, marker, text])).toEqual([
      [1, null, 'Granskning av IT-säkerhet'],
      [2, null, 'Innehåll'],
      [2, '1.', 'Inledning'],
      [2, '2.', 'Iakttagelser'],
      [3, '2.1', 'Styrning'],
      [3, '2.2', 'Uppföljning'],
    ]);
  });

  it('joins words parted at line ends and keeps the hyphens that belong to words', async () => {
    const text = (await paragraphsOf(name)).map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain(
      'vård- och omsorgsnämnden behöver stärka informationssäkerhetsarbetet, samtidigt som',
    );
    expect(text).toContain('IT-säkerheten och e-tjänsterna');
  });

  it('has the items of lists with their markers, also where bullets are drawn', async () => {
    const items = (await paragraphsOf(name)).filter((paragraph) => paragraph.marker !== null);
    expect(items.map(({ marker, text }) => `${marker} ${text.slice(0, 24)}`)).toEqual([
      expect.stringMatching(/^1\. Inledning/),
      expect.stringMatching(/^2\. Iakttagelser/),
      '• att besluta om en handli',
      '• att följa upp planen två',
      '• i delårsrapporten,',
      '• i årsredovisningen.',
      '1. Första punkten i en numr',
      '2. Andra punkten, som är så',
      '● Kommunstyrelsen har geno',
    ]);
    expect(items.at(-1)?.marks).toMatchObject([{ form: 'glyph', colours: [COLOURS.green] }]);
  });

  it('reads two columns one after the other, with paragraphs that run over from the first to the second', async () => {
    const columns = (await paragraphsOf(name)).slice(-6).map((paragraph) => paragraph.text);
    expect(new Set(columns).size).toBe(2);
    expect(columns[0]).toMatch(/^Nämnden har under året .* ser positivt på detta\.$/);
    expect(columns[1]).toMatch(/^Av intervjuerna framgår .* mellan enheterna\.$/);
  });

  it('leaves running headers, footers and page numbers out', async () => {
    const text = JSON.stringify(await blocksOf(name));
    expect(text).not.toContain('Sida 1');
    expect(text).not.toContain('Lindvikens kommun · Uppföljande granskning');
  });
});

async function paragraphsOf(name: string): Promise<Paragraph[]> {
  return (await blocksOf(name)).filter((block) => block.kind === 'paragraph');
}
