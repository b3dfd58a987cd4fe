import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import type { Block } from '../../blocks.model.ts';
import { textRow, workbookFile } from '../office/samples/workbook-file.ts';
import { readXlsx } from './index.ts';

async function blocksOf(bytes: Uint8Array): Promise<Block[]> {
  const { blocks, problems } = await readXlsx(bytes);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return blocks;
}

/** Tables as rows of texts, other blocks in one line. */
function outline(blocks: Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.kind === 'heading') return `#${block.level} ${block.text}`;
    if (block.kind === 'paragraph') return block.text;
    return block.rows.map(({ cells }) =>
      cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' / ')),
    );
  });
}

describe('a workbook written by another library', () => {
  it('gives its values, dates and coloured cells', async () => {
    const bold = { fontWeight: 'bold' } as const;
    const file = await writeExcelFile(
      [
        [{ value: 'Uppföljning av granskningar', ...bold }],
        [],
        [
          { value: 'Nr', ...bold },
          { value: 'Rekommendation', ...bold },
          { value: 'Klart', ...bold },
          { value: 'Status', ...bold },
        ],
        [
          { value: 1 },
          { value: 'Ta fram en plan' },
          { value: new Date('2024-05-12T00:00:00Z'), format: 'yyyy-mm-dd' },
          { value: 'Åtgärdad', backgroundColor: '#C6EFCE' },
        ],
        [
          { value: 2 },
          { value: 'Öva planen\nvarje år' },
          null,
          { value: 'Ej åtgärdad', backgroundColor: '#FFC7CE' },
        ],
      ],
      { sheet: 'Granskning 2021' },
    ).toBuffer();
    const blocks = await blocksOf(file);
    expect(outline(blocks)).toEqual([
      '#1 Granskning 2021',
      '#2 Uppföljning av granskningar',
      [
        ['Nr', 'Rekommendation', 'Klart', 'Status'],
        ['1', 'Ta fram en plan', '2024-05-12', 'Åtgärdad'],
        ['2', 'Öva planen varje år', '', 'Ej åtgärdad'],
      ],
    ]);
    const table = blocks.at(-1);
    const fills =
      table?.kind === 'table'
        ? table.rows.map(({ cells }) => cells[3]?.marks.map(({ colours }) => colours[0]))
        : [];
    expect(fills).toEqual([[], ['#c6efce'], ['#ffc7ce']]);
    expect(table?.place).toEqual({ page: 1, line: 3 });
  });
});

describe('a sheet', () => {
  const header = textRow(1, ['Rekommendation', 'Svar', 'Status']);

  it('is parted by empty rows only where a new table begins', async () => {
    const rows = [
      header,
      textRow(2, ['Kommunstyrelsen']),
      textRow(3, ['Ta fram en plan', 'Klart', 'Grön']),
      textRow(5, ['Socialnämnden']),
      textRow(6, ['Öva planen', 'Påbörjat', 'Gul']),
      textRow(9, ['Förklaring av färgerna']),
      textRow(10, ['Grön är klart']),
    ].join('');
    expect(outline(await blocksOf(workbookFile([{ name: 'Blad1', rows }])))).toEqual([
      [
        ['Rekommendation', 'Svar', 'Status'],
        ['Kommunstyrelsen', '', ''],
        ['Ta fram en plan', 'Klart', 'Grön'],
        ['Socialnämnden', '', ''],
        ['Öva planen', 'Påbörjat', 'Gul'],
      ],
      'Förklaring av färgerna',
      'Grön är klart',
    ]);
  });

  it('shows a merged area once, over its columns', async () => {
    const rows =
      textRow(1, ['A', 'B', 'C']) +
      textRow(2, ['Kommunstyrelsen', 'dold', 'x']) +
      textRow(3, ['dold', 'y', 'z']);
    const [table] = await blocksOf(
      workbookFile([
        {
          name: 'Blad1',
          rows,
          after: '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="A3:A3"/></mergeCells>',
        },
      ]),
    );
    expect(
      table?.kind === 'table' &&
        table.rows[1]?.cells.map(({ column, columnSpan, paragraphs }) => [
          column,
          columnSpan,
          paragraphs[0]?.text,
        ]),
    ).toEqual([
      [0, 2, 'Kommunstyrelsen'],
      [2, 1, 'x'],
    ]);
  });

  it('knows its header by filter or frozen rows', async () => {
    const rows = header + textRow(2, ['Ta fram en plan', 'Klart', 'Grön']);
    const headers = async (sheet: { after?: string; before?: string }) => {
      const [table] = await blocksOf(workbookFile([{ name: 'Blad1', rows, ...sheet }]));
      return table?.kind === 'table' ? table.rows.map((row) => row.header) : [];
    };
    expect(await headers({ after: '<autoFilter ref="A1:C2"/>' })).toEqual([true, false]);
    expect(
      await headers({
        before: '<sheetViews><sheetView><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
      }),
    ).toEqual([true, false]);
    expect(await headers({})).toEqual([false, false]);
  });

  it('is read though it is hidden, and said to be', async () => {
    const rows = textRow(1, ['A', 'B']);
    const hiddenRow = textRow(1, ['C', 'D'], ' hidden="1"');
    const { blocks, problems, pages } = await readXlsx(
      workbookFile([
        { name: 'Plan', rows, state: 'hidden' },
        { name: 'Blad2', rows: hiddenRow },
      ]),
    );
    expect(outline(blocks)).toEqual(['#1 Plan', [['A', 'B']], [['C', 'D']]]);
    expect(problems).toMatchObject([
      { code: 'hidden-content', severity: 'note', place: { page: 1 }, found: 'Plan' },
      { code: 'hidden-content', severity: 'note', place: { page: 2 } },
    ]);
    expect(pages).toBe(2);
  });

  it('says that colours by rule are not read', async () => {
    const after = '<conditionalFormatting sqref="C2"><cfRule type="iconSet"/></conditionalFormatting>';
    const { problems } = await readXlsx(workbookFile([{ name: 'Blad1', rows: header, after }]));
    expect(problems).toMatchObject([{ code: 'conditional-colours', severity: 'note' }]);
  });
});

describe('a cell', () => {
  const styles = `
    <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="#,##0.0&quot; tkr&quot;"/><numFmt numFmtId="166" formatCode="[Red]0;[Blue]-0"/></numFmts>
    <fonts><font/><font><color rgb="FFFF0000"/></font><font><name val="Wingdings"/><color theme="9"/></font></fonts>
    <fills><fill/><fill><patternFill patternType="gray125"/></fill>
      <fill><patternFill patternType="solid"><fgColor theme="9" tint="0.3999755851924192"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill></fills>
    <cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="22"/><xf numFmtId="166"/>
      <xf fillId="2"/><xf fillId="3"/><xf fillId="4"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`;
  const strings =
    '<si><t>Delvis</t></si><si><r><rPr><color rgb="FFFFC000"/></rPr><t>●</t></r><r><t xml:space="preserve"> Pågår</t></r></si>';
  const shown = async (cell: string, sample = {}) => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c>${cell}</row>`;
    const [table] = await blocksOf(workbookFile([{ name: 'Blad1', rows }], { styles, strings, ...sample }));
    const found = table?.kind === 'table' ? table.rows[0]?.cells[1] : undefined;
    const marks = [
      ...(found?.marks ?? []),
      ...(found?.paragraphs.flatMap((paragraph) => paragraph.marks) ?? []),
    ];
    return [
      found?.paragraphs.map(({ text }) => text).join(' / '),
      ...marks.map(({ form, colours }) => `${form} ${colours}`),
    ];
  };

  it.each([
    ['a shared text', '<c r="B1" t="s"><v>0</v></c>', ['Delvis']],
    ['a text of a formula', '<c r="B1" t="str"><f>A1</f><v>Klart</v></c>', ['Klart']],
    ['a whole number', '<c r="B1"><v>13</v></c>', ['13']],
    ['a decimal without noise', '<c r="B1"><v>0.30000000000000004</v></c>', ['0,3']],
    ['a built-in date', '<c r="B1" s="1"><v>45424</v></c>', ['2024-05-12']],
    ['a date by its own format', '<c r="B1" s="2"><v>45424</v></c>', ['2024-05-12']],
    ['a date with time', '<c r="B1" s="5"><v>45424.604166666664</v></c>', ['2024-05-12 14:30']],
    ['a percentage', '<c r="B1" s="3"><v>0.65</v></c>', ['65 %']],
    ['thousands with a unit', '<c r="B1" s="4"><v>1234567.89</v></c>', ['1 234 567,9 tkr']],
    ['a negative by its section', '<c r="B1" s="6"><v>-5</v></c>', ['-5']],
    ['a truth value', '<c r="B1" t="b"><v>1</v></c>', ['SANT']],
    [
      'lines of its own',
      '<c r="B1" t="inlineStr"><is><t>Åtgärdat:&#10;Planen.&#10;- Övning</t></is></c>',
      ['Åtgärdat: / Planen. / Övning'],
    ],
    [
      'escaped characters',
      '<c r="B1" t="inlineStr"><is><t>Rad ett._x000D_&#10;Rad två.</t></is></c>',
      ['Rad ett. / Rad två.'],
    ],
    ['theme fill with tint', '<c r="B1" s="7"/>', ['', 'shading #a9d18e']],
    ['fill of the old palette', '<c r="B1" s="8" t="s"><v>0</v></c>', ['Delvis', 'shading #ff0000']],
    ['no mark for white', '<c r="B1" s="9" t="s"><v>0</v></c>', ['Delvis']],
    ['a coloured sign', '<c r="B1" s="10" t="inlineStr"><is><t>●</t></is></c>', ['', 'glyph #ff0000']],
    ['a Wingdings letter', '<c r="B1" s="11" t="inlineStr"><is><t>l</t></is></c>', ['', 'glyph #70ad47']],
    ['a sign beside words', '<c r="B1" t="s"><v>1</v></c>', ['Pågår', 'glyph #ffc000']],
  ])('shows %s', async (_what, cell, expected) => {
    expect(await shown(cell)).toEqual(expected);
  });

  it('says a status by its fill alone, also in a column without a header', async () => {
    const rows = [1, 2].map(
      (number) =>
        `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>Plan ${number}</t></is></c><c r="B${number}" s="${6 + number}"/></row>`,
    );
    const [table] = await blocksOf(workbookFile([{ name: 'Blad1', rows: rows.join('') }], { styles }));
    expect(table?.kind === 'table' && table.rows.map(({ cells }) => cells[1]?.marks[0]?.colours)).toEqual([
      ['#a9d18e'],
      ['#ff0000'],
    ]);
  });

  it('counts dates from 1904 where the workbook does', async () => {
    expect(await shown('<c r="B1" s="1"><v>43962</v></c>', { date1904: true })).toEqual(['2024-05-12']);
  });

  it('takes the symbol drawn over it', async () => {
    const anchor = (row: number, colour: string) =>
      `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>${row}</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:colOff>9000</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>9000</xdr:rowOff></xdr:to>
       <xdr:sp><xdr:spPr><a:xfrm><a:ext cx="9000" cy="9000"/></a:xfrm><a:prstGeom prst="ellipse"/><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></xdr:spPr></xdr:sp></xdr:twoCellAnchor>`;
    const rows =
      textRow(1, ['Rekommendation', 'Status']) + textRow(2, ['Ta fram en plan']) + textRow(3, ['Öva planen']);
    const [table] = await blocksOf(
      workbookFile([{ name: 'Blad1', rows, drawing: anchor(1, '00B050') + anchor(2, 'FF0000') }]),
    );
    expect(
      table?.kind === 'table' &&
        table.rows.map(({ cells }) => cells[1]?.marks.map(({ form, colours }) => `${form} ${colours}`)),
    ).toEqual([[], ['vector #00b050'], ['vector #ff0000']]);
  });
});
