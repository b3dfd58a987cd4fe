import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { workbookFile } from '../formats/office/samples/workbook-file.ts';
import { readRows } from './read-rows.ts';
import { rowsOfFile } from './rows-of-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const windows1252 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const plain = (bytes: Uint8Array) => {
  const read = rowsOfFile(bytes, 100);
  return read.ok ? read.rows.map(({ line, cells }) => `${line}: ${cells.join('|')}`) : read;
};

test.each([
  ['semicolons in UTF-8', utf8('namn;titel\nÅsa;Chef\n')],
  ['semicolons in UTF-8 with a mark, as Excel saves it', utf8('\uFEFFnamn;titel\r\nÅsa;Chef\r\n')],
  ['semicolons in Windows-1252, as older Excel saves it', windows1252('namn;titel\r\nÅsa;Chef\r\n')],
  ['semicolons in Windows-1252 after a quoted heading', windows1252('"namn";titel\nÅsa;Chef')],
  ['commas', utf8('namn,titel\nÅsa,Chef')],
  ['tabs in UTF-16, as Excel saves Unicode text', utf16('namn\ttitel\r\nÅsa\tChef\r\n')],
  ['lines that end as on an old Mac', utf8('namn;titel\rÅsa;Chef')],
  ['quoted cells', utf8('"namn";"titel"\n"Åsa";Chef')],
])('%s', (_case, bytes) => {
  expect(plain(bytes)).toEqual(['1: namn|titel', '2: Åsa|Chef']);
});

test.each<[string, string, unknown]>([
  ['a line that says what divides cells', 'sep=,\nnamn,titel\nÅsa,a;b;c', ['2: namn|titel', '3: Åsa|a;b;c']],
  ['a divider inside a quoted heading', '"a;b;c",d\n1,2', ['1: a;b;c|d', '2: 1|2']],
  [
    'a cell of two lines: the row has the line where it begins',
    'a;b\n"x\ny";1\n\nz;2',
    ['1: a|b', '2: x\ny|1', '5: z|2'],
  ],
  [
    'a title without dividers above commas',
    'Personer i Lindviken\nnamn,titel\nÅsa,Chef',
    ['1: Personer i Lindviken', '2: namn|titel', '3: Åsa|Chef'],
  ],
  [
    'a title with a comma above semicolons',
    'Personer, 2026\nnamn;titel\nÅsa;Chef',
    ['1: Personer, 2026', '2: namn|titel', '3: Åsa|Chef'],
  ],
  [
    'names with many commas between tabs',
    'slag\tnamn\nNämnd\tKultur-, fritids-, natur- och byggnämnden\nNämnd\tBygg-, trafik-, miljö- och valnämnden',
    [
      '1: slag|namn',
      '2: Nämnd|Kultur-, fritids-, natur- och byggnämnden',
      '3: Nämnd|Bygg-, trafik-, miljö- och valnämnden',
    ],
  ],
  [
    'quoted cells over several lines, full of other dividers',
    'a,b\n"x;y;z\nx;y;z\nx;y;z",1\n"5"" skärm;",2',
    ['1: a|b', '2: x;y;z\nx;y;z\nx;y;z|1', '5: 5" skärm;|2'],
  ],
  ['rows of different length', 'a;b\n1\n1;2;3', ['1: a|b', '2: 1', '3: 1|2|3']],
  ['a quotation mark inside a word', 'a;b\n5" skärm;2', ['1: a|b', '2: 5" skärm|2']],
  ['what looks like a formula is text', 'a;b\n=1+1;@SUM(A1)', ['1: a|b', '2: =1+1|@SUM(A1)']],
  [
    'a quotation mark that is never closed',
    'a;b\n1;2\n"x;3\n4;5',
    { ok: false, refusal: 'quote-not-closed', found: '3' },
  ],
  ['nothing', '', { ok: false, refusal: 'empty-file', found: null }],
  ['a PDF', '%PDF-1.7\n', { ok: false, refusal: 'not-a-table', found: null }],
  ['a row after hundreds of empty lines', `a${'\n'.repeat(300)}b`, ['1: a', '301: b']],
  ['101 rows', 'a\n'.repeat(101), { ok: false, refusal: 'too-many-rows', found: null }],
])('%s', (_case, text, expected) => {
  expect(plain(utf8(text))).toEqual(expected);
});

test('of a workbook the first sheet is read: texts, dates as days, numbers as they show', async () => {
  const people = [
    [{ value: 'namn' }, { value: 'från' }, { value: 'nr' }],
    [],
    [
      { value: '=Åsa' },
      { value: new Date('2026-01-31T00:00:00Z'), type: Date, format: 'dd/mm/yyyy' },
      { value: 7, type: Number },
    ],
  ];
  const buffer = await writeExcelFile([
    { sheet: 'Personer', data: people as never },
    { sheet: 'Hjälp', data: [[{ value: 'annat' }]] },
  ]).toBuffer();
  expect(plain(Uint8Array.from(buffer))).toEqual(['1: namn|från|nr', '3: =Åsa|2026-01-31|7']);
});

test('a file on the disk is read in a process of its own; one that is not there is a refusal', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stadga-rows-'));
  const path = join(folder, 'people');
  await writeFile(path, 'a;b\n1;2');
  expect(await readRows(path, 10)).toMatchObject({
    ok: true,
    rows: [{ line: 1 }, { line: 2, cells: ['1', '2'] }],
  });
  expect(await readRows(join(folder, 'none'), 10)).toMatchObject({ ok: false, refusal: 'crashed' });
  await rm(folder, { recursive: true });
}, 30_000);

test('a file of some kilobytes whose cells all show one long text is refused before it fills our memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stadga-rows-'));
  const rows = Array.from({ length: 900 }, (_, at) => `<row><c r="A${at + 1}" t="s"><v>0</v></c></row>`);
  const strings = `<si><t>${'å'.repeat(100_000)}</t></si>`;
  const bytes = workbookFile([{ name: 'A', rows: rows.join('') }], { strings });
  expect(bytes.length).toBeLessThan(20_000);
  await writeFile(join(folder, 'bomb'), bytes);
  expect(await readRows(join(folder, 'bomb'), 1_000)).toMatchObject({ ok: false, refusal: 'memory-limit' });
  await rm(folder, { recursive: true });
}, 30_000);

const messy = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom('a', '"', ';', ',', '\t', '\n', '\r', 'å', ' ', '=', '\0', 'sep='), {
      maxLength: 200,
    })
    .map((parts) => parts.join('')),
);

test('no text makes the reader throw, rows come in order, and no row is empty', () => {
  fc.assert(
    fc.property(messy, (text) => {
      const read = rowsOfFile(utf8(text), 50);
      const rows = read.ok ? read.rows : [];
      return (
        rows.every(({ cells }) => cells.some((cell) => cell.trim() !== '')) &&
        rows.every(({ line }, index) => index === 0 || line > (rows[index - 1]?.line ?? 0))
      );
    }),
    { numRuns: 2_000 },
  );
});

test('no bytes make the reader throw', async () => {
  const whole = Uint8Array.from(
    await writeExcelFile([{ sheet: 'A', data: [[{ value: 'namn' }]] }]).toBuffer(),
  );
  const broken = fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length));
  fc.assert(
    fc.property(broken, ([at, byte, length]) => {
      const bytes = whole.slice(0, Math.max(length, whole.length / 2));
      bytes[at] = byte;
      return typeof rowsOfFile(bytes, 10).ok === 'boolean';
    }),
    { numRuns: 500 },
  );
});
