import { describe, expect, it } from 'vitest';
import type { Mark } from '../../blocks.model.ts';
import { discs } from '../office/samples/pictures.ts';
import { cell, p, row, run, table, type WordSample, wordFile } from '../office/samples/word-file.ts';
import { readDocx } from './index.ts';

/** Marks and text of the only cell of a table. */
async function statusCell(content: string, properties = '', sample: WordSample = {}) {
  const { blocks } = await readDocx(
    wordFile(p('Rapport') + table(row(cell('Plan'), cell(content, properties))), sample),
  );
  const found = blocks.find(({ kind }) => kind === 'table');
  if (found?.kind !== 'table') throw new Error('no table');
  const status = found.rows[0]?.cells[1];
  const marks = [
    ...(status?.marks ?? []),
    ...(status?.paragraphs.flatMap((paragraph) => paragraph.marks) ?? []),
  ];
  return { text: status?.paragraphs.map(({ text }) => text).join(' / ') ?? '', marks: marks.map(short) };
}

function short({ form, colours, lamps, text }: Mark): string {
  return [form, ...colours, lamps ? `[${lamps.map((lamp) => lamp ?? '-').join(' ')}]` : '', text ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

const shape = (fill: string, more = '') =>
  `<wps:wsp><wps:spPr><a:xfrm>${more}<a:ext cx="180000" cy="180000"/></a:xfrm><a:prstGeom prst="ellipse"/>${fill}</wps:spPr></wps:wsp>`;
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const drawing = (inside: string, about = '') =>
  p(
    `<w:r><w:drawing><wp:inline><wp:extent cx="180000" cy="180000"/><wp:docPr id="1" name="Oval" ${about}/><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  );
const picture = (id: string, crop = '') =>
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/>${crop}</pic:blipFill><pic:spPr><a:xfrm><a:ext cx="180000" cy="180000"/></a:xfrm></pic:spPr></pic:pic>`;

describe('a status in a Word table', () => {
  it.each([
    ['cell shading', '', '<w:shd w:val="clear" w:fill="00B050"/>', ['shading #00b050']],
    ['pale cell shading', '', '<w:shd w:val="clear" w:fill="FFC7CE"/>', ['shading #ffc7ce']],
    [
      'shading in a theme colour with a tint',
      '',
      '<w:shd w:val="clear" w:fill="auto" w:themeFill="accent6" w:themeFillTint="99"/>',
      ['shading #a9d18e'],
    ],
    ['a solid pattern', '', '<w:shd w:val="solid" w:color="C00000" w:fill="FFFFFF"/>', ['shading #c00000']],
    ['no mark for grey, white or automatic', '', '<w:shd w:val="clear" w:fill="D9D9D9"/>', []],
    ['an oval', drawing(shape(solid('FF0000'))), '', ['vector #ff0000']],
    [
      'an oval in a theme colour',
      drawing(shape('<a:solidFill><a:schemeClr val="accent4"/></a:solidFill>')),
      '',
      ['vector #ffc000'],
    ],
    [
      'the alternative text of a shape',
      drawing(shape(solid('FFC000')), 'descr="Delvis åtgärdad"'),
      '',
      ['vector #ffc000 Delvis åtgärdad'],
    ],
    ['no mark for a shape without fill', drawing(shape('<a:noFill/>')), '', []],
    [
      'three ovals in a group as lamps, from the top',
      drawing(
        `<wpg:wgp>${shape(solid('D9D9D9'), '<a:off x="0" y="400"/>')}${shape(solid('FFFF00'), '<a:off x="0" y="200"/>')}${shape(solid('400000'), '<a:off x="0" y="0"/>')}</wpg:wgp>`,
      ),
      '',
      ['vector #ffff00 [- #ffff00 -]'],
    ],
    [
      'an older VML oval',
      p('<w:r><w:pict><v:oval style="width:12pt;height:12pt" fillcolor="#92d050 [2]"/></w:pict></w:r>'),
      '',
      ['vector #92d050'],
    ],
    ['a coloured sign', p(run('●', '<w:color w:val="00B050"/>')), '', ['glyph #00b050']],
    [
      'a Wingdings sign by code',
      p('<w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:sym w:font="Wingdings" w:char="F06C"/></w:r>'),
      '',
      ['glyph #ff0000'],
    ],
    [
      'a Wingdings sign typed as a letter',
      p(run('n', '<w:rFonts w:ascii="Wingdings"/><w:color w:val="FFC000"/>')),
      '',
      ['glyph #ffc000'],
    ],
    [
      'signs in a row as lamps',
      p(
        run('●', '<w:color w:val="BFBFBF"/>') +
          run('●', '<w:color w:val="FFC000"/>') +
          run('●', '<w:color w:val="BFBFBF"/>'),
      ),
      '',
      ['glyph #ffc000 [- #ffc000 -]'],
    ],
    ['an emoji with a colour of its own', p(run('🟢')), '', ['glyph #2e9e44']],
    [
      'an emoji as Word stores it',
      p(
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F534"/></mc:Choice><mc:Fallback><w:t>🔴</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      '',
      ['glyph #d32f2f'],
    ],
  ])('%s', async (_what, content, properties, marks) => {
    expect(await statusCell(content === '' ? '<w:p/>' : content, properties)).toEqual({ text: '', marks });
  });

  it.each([
    [
      'a sign beside a word',
      p(run('● ', '<w:color w:val="C00000"/>') + run('Ej åtgärdad')),
      { text: 'Ej åtgärdad', marks: ['glyph #c00000'] },
    ],
    [
      'a highlighted word',
      p(run('Delvis', '<w:highlight w:val="yellow"/>')),
      { text: 'Delvis', marks: ['shading #ffff00'] },
    ],
    ['a black sign stays text', p(run('✓')), { text: '✓', marks: [] }],
    [
      'a coloured bullet is decoration',
      p(run('• ', '<w:color w:val="70AD47"/>') + run('punkt')),
      { text: 'punkt', marks: [] },
    ],
    [
      'a word highlighted in a long text says nothing',
      p(
        run('Nämnden har antagit en plan som gäller till och med ') +
          run('2026', '<w:highlight w:val="yellow"/>'),
      ),
      { text: 'Nämnden har antagit en plan som gäller till och med 2026', marks: [] },
    ],
  ])('%s', async (_what, content, expected) => {
    expect(await statusCell(content)).toEqual(expected);
  });

  it('a picture of one colour', async () => {
    const pictures = [{ id: 'rId9', name: 'image1.png', bytes: discs(['#00b050']) }];
    expect((await statusCell(drawing(picture('rId9')), '', { pictures })).marks).toEqual(['image #00b050']);
  });

  it('a picture of three lamps with one lit', async () => {
    const pictures = [{ id: 'rId9', name: 'image1.png', bytes: discs(['#bfbfbf', '#bfbfbf', '#ff0000']) }];
    expect((await statusCell(drawing(picture('rId9')), '', { pictures })).marks).toEqual([
      'image #ff0000 [- - #ff0000]',
    ]);
  });

  it('only the part of a picture that is shown', async () => {
    const pictures = [{ id: 'rId9', name: 'image1.png', bytes: discs(['#ff0000', '#00b050']) }];
    const lower = picture('rId9', '<a:srcRect t="50000"/>');
    expect((await statusCell(drawing(lower), '', { pictures })).marks).toEqual(['image #00b050']);
  });

  it('a picture that cannot be opened keeps its alternative text and is reported with its place', async () => {
    const pictures = [{ id: 'rId9', name: 'image1.emf', bytes: new Uint8Array(200) }];
    const content = drawing(picture('rId9'), 'descr="Röd lampa"');
    expect((await statusCell(content, '', { pictures })).marks).toEqual(['image Röd lampa']);
    const { problems } = await readDocx(wordFile(p('Text') + content, { pictures }));
    expect(problems).toMatchObject([{ code: 'picture-unreadable', severity: 'note', place: { line: 2 } }]);
  });
});
