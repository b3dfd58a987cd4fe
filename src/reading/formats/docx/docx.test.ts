import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Table } from '../../blocks.model.ts';
import { cell, p, row, run, table, type WordSample, wordFile } from '../office/samples/word-file.ts';
import { readDocx } from './index.ts';

const cases = new URL('../../../../../shared/cases/', import.meta.url);

async function blocksOf(body: string, sample: WordSample = {}): Promise<Block[]> {
  const { blocks, problems } = await readDocx(wordFile(body, sample));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return blocks;
}

/** Each block in one line: "2 Heading", "- • Item", "Text". */
function outline(blocks: Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return 'table';
    const marker = block.marker === null ? '' : `${block.marker} `;
    return block.kind === 'heading' ? `#${block.level} ${marker}${block.text}` : `${marker}${block.text}`;
  });
}

function cellsOf(block: Block | undefined): string[][] {
  if (block?.kind !== 'table') throw new Error('no table');
  return block.rows.map((each) =>
    each.cells.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join(' / ')),
  );
}

describe('headings', () => {
  const styles = `
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
    <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="Rubrik1"/></w:style>
    <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="Rubrik 2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>
    <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>`;

  it('are told by outline level, by inheritance and by Swedish or English name', async () => {
    const blocks = await blocksOf(
      p('1. Sammanfattning', '<w:pStyle w:val="Rubrik1"/>') +
        p('Bakgrund', '<w:pStyle w:val="Kapitel"/>') +
        p('2.1 Iakttagelser', '<w:pStyle w:val="Rubrik2"/>') +
        p('Bedömning', '<w:outlineLvl w:val="2"/>') +
        p('Brödtext', '<w:pStyle w:val="Loop"/>'),
      { styles },
    );
    expect(outline(blocks)).toEqual([
      '#1 1. Sammanfattning',
      '#1 Bakgrund',
      '#2 2.1 Iakttagelser',
      '#3 Bedömning',
      'Brödtext',
    ]);
  });

  it('made by hand are told by larger bold letters', async () => {
    const large = '<w:b/><w:sz w:val="32"/>';
    const text = '<w:sz w:val="22"/>';
    const blocks = await blocksOf(
      p(run('3 Resultat', large)) +
        p(run('Nämnden har under året arbetat vidare med det som revisorerna lyfte fram.', text)) +
        p(run('Fet mening i vanlig storlek', `<w:b/>${text}`)),
    );
    expect(outline(blocks)).toEqual([
      '#1 3 Resultat',
      'Nämnden har under året arbetat vidare med det som revisorerna lyfte fram.',
      'Fet mening i vanlig storlek',
    ]);
  });

  it('in a table of contents stay paragraphs with their leader', async () => {
    const toc = '<w:r><w:t>Resultat</w:t><w:tab/><w:t>3</w:t></w:r>';
    const blocks = await blocksOf(p(toc, '<w:pStyle w:val="TOC1"/>'), { styles });
    expect(outline(blocks)).toEqual(['Resultat ..... 3']);
  });
});

describe('list markers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = `
    <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', '%1.')}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
  const item = (list: number, at: number, text: string) =>
    p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('count levels, restart below and go on after text, as Word prints them', async () => {
    const body =
      item(1, 0, 'Se över rutinen') +
      item(1, 1, 'för inköp') +
      item(1, 1, 'för lön') +
      p('Text emellan') +
      item(1, 0, 'Följa upp') +
      item(1, 1, 'varje år');
    expect(outline(await blocksOf(body, { numbering }))).toEqual([
      '1. Se över rutinen',
      'a) för inköp',
      'b) för lön',
      'Text emellan',
      '2. Följa upp',
      'a) varje år',
    ]);
  });

  it('show bullets, Roman numbers, restarted lists and numbers of all levels', async () => {
    const body =
      item(2, 0, 'punkt') +
      item(4, 0, 'ett') +
      item(4, 0, 'två') +
      item(1, 0, 'A') +
      item(3, 0, 'B') +
      item(3, 0, 'C') +
      item(3, 2, 'djup');
    expect(outline(await blocksOf(body, { numbering }))).toEqual([
      '• punkt',
      'I. ett',
      'II. två',
      '1. A',
      '1. B',
      '2. C',
      '2.1.1 djup',
    ]);
  });

  it('typed by hand are taken from the text', async () => {
    expect(outline(await blocksOf(p('a) Upprätta en plan') + p('• Öva planen')))).toEqual([
      'a) Upprätta en plan',
      '• Öva planen',
    ]);
  });
});

describe('tables', () => {
  it('keep columns under merged cells and do not repeat cells merged downwards', async () => {
    const [block] = await blocksOf(
      table(
        row(cell('Rekommendation', '<w:gridSpan w:val="2"/>'), cell('Status')),
        row(cell('Kommunstyrelsen', '<w:vMerge w:val="restart"/>'), cell('Ta fram en plan'), cell('Gul')),
        row(cell('dold rest', '<w:vMerge/>'), cell('Öva planen'), cell('Röd')),
      ),
    );
    expect(cellsOf(block)).toEqual([
      ['Rekommendation', 'Status'],
      ['Kommunstyrelsen', 'Ta fram en plan', 'Gul'],
      ['', 'Öva planen', 'Röd'],
    ]);
    expect(
      (block as Table).rows.map(({ cells }) => cells.map(({ column, columnSpan }) => [column, columnSpan])),
    ).toEqual([
      [
        [0, 2],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ]);
  });

  it('know their header row, part cells at line breaks and lay inner tables out as paragraphs', async () => {
    const broken =
      '<w:p><w:r><w:t>Nämndens svar:</w:t><w:br/><w:t>Vi håller med om</w:t><w:br/><w:t>bedömningen.</w:t></w:r></w:p>';
    const [block] = await blocksOf(
      table(
        `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Svar')}${cell('Inre')}</w:tr>`,
        row(cell(broken), cell(`${table(row(cell('ett'), cell('två')))}<w:p/>`)),
      ),
    );
    expect(cellsOf(block)).toEqual([
      ['Svar', 'Inre'],
      ['Nämndens svar: / Vi håller med om bedömningen.', 'ett / två'],
    ]);
    expect((block as Table).rows.map(({ header }) => header)).toEqual([true, false]);
  });

  it('numbered by an empty list show the numbers', async () => {
    const number = p('', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const [block] = await blocksOf(table(row(cell(number), cell('A')), row(cell(number), cell('B'))), {
      numbering,
    });
    expect(cellsOf(block)).toEqual([
      ['1.', 'A'],
      ['2.', 'B'],
    ]);
  });

  it('used only as a frame give what they hold', async () => {
    const inner = table(row(cell('A'), cell('B')));
    expect(outline(await blocksOf(table(row(cell(`${p('Före')}${inner}<w:p/>`)))))).toEqual([
      'Före',
      'table',
    ]);
  });
});

describe('what is printed', () => {
  const texts = async (body: string, sample: WordSample = {}) => outline(await blocksOf(body, sample));

  it.each([
    [
      'tracked changes accepted',
      p(
        `${run('Åtgärden är ')}<w:del><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins>${run('helt ')}</w:ins>${run('klar')}`,
      ),
      ['Åtgärden är helt klar'],
    ],
    [
      'a deleted paragraph end joined',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Första ')}</w:p>${p('delen')}`,
      ['Första delen'],
    ],
    [
      'moved text once',
      `${p(`<w:moveFrom>${run('flyttad')}</w:moveFrom>`)}${p(`<w:moveTo>${run('flyttad')}</w:moveTo>`)}`,
      ['flyttad'],
    ],
    [
      'the result of a field, not its code',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2024-05-12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
      ['2024-05-12'],
    ],
    [
      'what was chosen in a drop-down',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Ja"/><w:listEntry w:val="Delvis"/></w:ddList></w:ffData></w:fldChar></w:r>',
      ),
      ['Delvis'],
    ],
    [
      'no prompt of an empty content control',
      `${p('A')}${p('<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Klicka här</w:t></w:r></w:sdtContent></w:sdt>')}`,
      ['A'],
    ],
    [
      'words without soft hyphens',
      p(`${run('infor\u00admations')}<w:r><w:softHyphen/></w:r>${run('säkerhet')}`),
      ['informationssäkerhet'],
    ],
    ['tabs as spaces', p('<w:r><w:t>Datum</w:t><w:tab/><w:t>2024</w:t></w:r>'), ['Datum 2024']],
    [
      'content in controls and links',
      `<w:sdt><w:sdtContent>${p(`<w:hyperlink>${run('länk')}</w:hyperlink>`)}</w:sdtContent></w:sdt>`,
      ['länk'],
    ],
    [
      'a text box once, though it is stored twice',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p('I rutan')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${p('I rutan')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
      ['I rutan'],
    ],
  ])('is %s', async (_what, body, expected) => {
    expect(await texts(body)).toEqual(expected);
  });

  it('has footnotes after the text', async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p('streck')}</w:footnote><w:footnote w:id="1">${p('Se protokoll § 12.')}</w:footnote>`;
    expect(await texts(p('Text'), { footnotes })).toEqual(['Text', '1 Se protokoll § 12.']);
  });

  it('has no hidden text, and says so', async () => {
    const { blocks, problems } = await readDocx(wordFile(p('Synlig') + p(run('dold', '<w:vanish/>'))));
    expect(outline(blocks)).toEqual(['Synlig']);
    expect(problems).toMatchObject([{ code: 'hidden-text', severity: 'note', place: { line: 2 } }]);
  });

  it('has no struck-through text, and says so', async () => {
    const { blocks, problems } = await readDocx(wordFile(p(run('Röd', '<w:strike/>') + run('Gul'))));
    expect(outline(blocks)).toEqual(['Gul']);
    expect(problems).toMatchObject([{ code: 'struck-text', severity: 'note', place: { line: 1 } }]);
  });

  it('has the header of the first page where it has one of its own', async () => {
    const section = (more: string) =>
      `<w:sectPr><w:headerReference w:type="first" r:id="h"/>${more}</w:sectPr>`;
    const headers = [{ id: 'h', xml: p('Dnr 2024/117') }];
    expect(await texts(p('Text') + section('<w:titlePg/>'), { headers })).toEqual(['Dnr 2024/117', 'Text']);
    expect(await texts(p('Text') + section(''), { headers })).toEqual(['Text']);
  });

  it('remembers page breaks and counts paragraphs', async () => {
    const blocks = await blocksOf(p('Sida ett') + p('<w:r><w:br w:type="page"/></w:r>') + p('Sida två'));
    expect(blocks).toMatchObject([
      { text: 'Sida ett', place: { line: 1 } },
      { text: 'Sida två', afterBreak: true, place: { line: 3 } },
    ]);
    expect(blocks[0]).not.toHaveProperty('afterBreak');
  });
});

describe.skipIf(!existsSync(cases))('the follow-up with shaded cells (../shared)', () => {
  it('gives 40 of 40 recommendations with answers, what is done, what remains and the colour', async () => {
    const truth: { rows: { rec: string; ans: string; done: string; left: string; status: string }[] } =
      JSON.parse(readFileSync(new URL('follow-up-expected.json', cases), 'utf8'));
    const { blocks } = await readDocx(readFileSync(new URL('follow-up-cell-shading.docx', cases)));
    const rows = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.filter(({ header }) => !header) : [],
    );
    const colours: Record<string, string> = { '#00b050': 'green', '#ffc000': 'yellow', '#c00000': 'red' };
    const found = rows.map(({ cells: [recommendation, observed, status] }) => ({
      rec: recommendation?.paragraphs[1]?.text,
      ans: recommendation?.paragraphs[3]?.text,
      done: observed?.paragraphs[1]?.text,
      left: observed?.paragraphs[3]?.text,
      status: colours[status?.marks[0]?.colours[0] ?? ''],
    }));
    expect(found).toEqual(
      truth.rows.map(({ rec, ans, done, left, status }) => ({ rec, ans, done, left, status })),
    );
  });
});
