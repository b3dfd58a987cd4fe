import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { rowsOfFile } from '../../reading/rows/rows-of-file.ts';
import { texts } from '../../texts/index.ts';
import type { RegisterExport } from './export-recommendations.ts';
import { registerCsv } from './register-csv.ts';
import { registerColumns } from './register-lines.view.ts';
import type { ListedAddressee, RegisterRow } from './register-list.model.ts';
import { registerSheet } from './register-sheet.ts';

const today = '2026-11-22';
const columns = registerColumns(texts.sv, today);

const addressee = (changes: Partial<ListedAddressee> = {}): ListedAddressee & { isAskedFor: boolean } => ({
  bodyId: 'b1',
  bodyName: 'Socialnämnden',
  isAskedFor: true,
  state: 'confirmed',
  verification: 'confirmed',
  stateAt: null,
  minuteItem: null,
  assessed: 'unknown',
  isNotAssessable: false,
  assessmentId: null,
  interpretation: { colour: 'yellow', by: 'Asta Lundmark', at: new Date('2026-05-01') },
  matter: {
    id: 'm1',
    recipient: 'answer',
    registryNumber: '0042',
    letterDated: '2026-02-01',
    answerBy: '2026-06-01',
    extension: 'granted',
    extendedTo: '2026-09-01',
    boardMeeting: '2026-05-15',
    minuteItem: '§ 117',
    dispatchedOn: null,
    receivedOn: null,
    version: 1,
  },
  ...changes,
});

const row = (changes: Partial<RegisterRow> = {}): RegisterRow => ({
  id: 'r1',
  number: '1.10',
  position: 1,
  text: 'Att nämnden "namnger" åtgärder;\nen för varje år 📋',
  group: null,
  auditId: 'a1',
  auditTitle: '=HYPERLINK("http://example.org";"Granskning")',
  auditYear: 2025,
  isSecurity: false,
  assessed: 'unknown',
  addressees: [
    addressee(),
    addressee({
      bodyId: 'b2',
      bodyName: '@Tekniska nämnden',
      matter: null,
      isNotAssessable: false,
      interpretation: null,
      state: null,
      verification: null,
    }),
    { ...addressee({ bodyId: 'b3', bodyName: 'Inte utvald' }), isAskedFor: false },
  ],
  ...changes,
});
const rows = [
  row(),
  row({ id: 'r2', text: '-1+1', auditTitle: 'Granskning\u0001 av avtal', addressees: [] }),
];

/** A line by the names of its columns. */
const named = ([header = [], ...lines]: string[][]) =>
  lines.map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));

const expectedFirst = {
  År: '2025',
  Nr: '1.10',
  Rekommendation: 'Att nämnden "namnger" åtgärder;\nen för varje år 📋',
  'Nämnd eller bolag': 'Socialnämnden',
  'Nämndens arbete': 'Rapporterad klar',
  'Intern verifiering': 'Bekräftad',
  'Revisorernas bedömning': 'Okänd',
  'Tolkad som': 'Delvis åtgärdad',
  'Tolkad av': 'Asta Lundmark',
  Diarienummer: '0042',
  'Skrivelsens datum': '2026-02-01',
  'Gällande svarsdatum': '2026-09-01',
  Svaret: 'försenat 82 dagar',
  Paragraf: '§ 117',
  Expedierat: '',
};

describe('CSV', async () => {
  const pieces: string[] = [];
  const taken: RegisterExport = {
    total: 2,
    async *batches() {
      for (const each of rows) yield [each];
    },
  };
  for await (const piece of registerCsv(taken, columns, texts.sv)) pieces.push(piece);
  const content = pieces.join('');
  const lines = named(parse(content, { delimiter: ';', bom: true }) as string[][]);

  test('is read back as it was, a line for each body that is asked for', () => {
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(lines[0]).toMatchObject(expectedFirst);
    expect(lines.map((line) => line['Nämnd eller bolag'])).toEqual([
      'Socialnämnden',
      "'@Tekniska nämnden",
      '',
    ]);
  });

  test('starts no formula', () => {
    const cells = lines.flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(lines[2]).toMatchObject({ Rekommendation: "'-1+1" });
  });

  test('tells what has not been handed over as such', () => {
    expect(lines[1]).toMatchObject({
      'Nämndens arbete': 'Inte överlämnat',
      'Intern verifiering': 'Inte överlämnat',
    });
  });
});

const sheetOf = (file: Uint8Array) =>
  strFromU8(unzipSync(new Uint8Array(file))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());

describe('XLSX', async () => {
  const content = await registerSheet(rows, columns, texts.sv);

  test('is read back as it was', () => {
    const read = rowsOfFile(new Uint8Array(content), 100);
    if (!read.ok) throw new Error(read.refusal);
    const lines = named(read.rows.map(({ cells }) => [...cells]));
    expect(lines[0]).toMatchObject(expectedFirst);
    expect(lines[0]).toMatchObject({ Granskning: '=HYPERLINK("http://example.org";"Granskning")' });
    expect(lines[2]).toMatchObject({ Granskning: 'Granskning av avtal', Rekommendation: '-1+1' });
  });

  test('holds days and years as values that can be reckoned with, and keeps its header in sight', () => {
    const sheet = sheetOf(content);
    const firstOfFebruary2026 = 46_054;
    expect(sheet).toContain(`<v>${firstOfFebruary2026}</v>`);
    expect(sheet).toContain('<v>2025</v>');
    expect(sheet).toMatch(/<pane[^>]+ySplit="1"/);
    expect(sheet).not.toContain('<f>');
  });

  test('is printed lying down, as wide as one page, with its header on each, up to the auditors’ assessment', () => {
    const sheet = sheetOf(content);
    expect(sheet).toMatch(/<worksheet[^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(sheet).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" [^>]*orientation="landscape"/);
    const workbook = strFromU8(unzipSync(new Uint8Array(content))['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Rekommendationer'!$1:$1<`,
    );
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Rekommendationer'!$A$1:$I$4<`,
    );
    expect(workbook).toContain('_xlnm._FilterDatabase');
  });

  test('can be filtered by every column', () => {
    expect(sheetOf(content)).toContain('</sheetData><autoFilter ref="A1:X4"/>');
    expect(columns).toHaveLength(24);
  });

  const office = spawnSync('soffice', ['--version']).status === 0;
  test.skipIf(!office)('opens in another program', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stadga-xlsx-'));
    try {
      await writeFile(join(folder, 'register.xlsx'), content);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false';
      const { status, stderr } = spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'register.xlsx'),
      ]);
      expect([status, String(stderr)]).toEqual([0, expect.any(String)]);
      const [first] = named(
        parse(await readFile(join(folder, 'register.csv')), { delimiter: ';', bom: true }) as string[][],
      );
      expect(first).toMatchObject({
        År: '2025',
        Nr: '1.10',
        Diarienummer: '0042',
        Svaret: 'försenat 82 dagar',
      });
      expect(first).toMatchObject({ 'Skrivelsens datum': '2026-02-01', Expedierat: '' });

      const again = [
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        `${folder}/again`,
      ];
      spawnSync('soffice', [profile, ...again, join(folder, 'register.xlsx')]);
      const kept = sheetOf(await readFile(join(folder, 'again', 'register.xlsx')));
      expect(kept).toMatch(/<autoFilter[^>]* ref="A1:X4"/);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
