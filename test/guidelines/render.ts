import {
  cell,
  p,
  run,
  table,
  wordFile,
  row as wordRow,
} from '../../src/reading/formats/office/samples/word-file.ts';
import { workbookFile } from '../../src/reading/formats/office/samples/workbook-file.ts';
import { pdfOf, stream } from '../builders/plain-pdf.ts';
import { letters, type SampleChapter, title } from './lindviken.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const headingStyles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style>
  <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="TOCHeading"><w:name w:val="TOC Heading"/></w:style>`;
const styled = (text: string, style: string) => p(escaped(text), `<w:pStyle w:val="${style}"/>`);
const titled = p(run(escaped(title), '<w:b/><w:sz w:val="44"/>'));

/** Word with typed numbers in headings of a style, a table of contents, a version table and an appendix. */
export function typedDocx(chapters: readonly SampleChapter[]): Uint8Array {
  const contents = chapters.map(({ title: name }, c) =>
    p(
      `<w:r><w:t>${c + 1} ${escaped(name)}</w:t><w:tab/><w:t>${c + 2}</w:t></w:r>`,
      '<w:pStyle w:val="TOC1"/>',
    ),
  );
  const body = chapters.flatMap((chapter, c) => [
    styled(`${c + 1} ${chapter.title}`, 'Rubrik1'),
    ...(chapter.intro ? [p(escaped(chapter.intro))] : []),
    ...chapter.sections.flatMap((section, s) => [
      styled(`${c + 1}.${s + 1} ${section.title}`, 'Rubrik2'),
      ...(section.intro ? [p(escaped(section.intro))] : []),
      ...section.items.map(({ text }, i) => p(escaped(`${letters[i]}) ${text}`))),
    ]),
  ]);
  const versions = table(
    wordRow(cell('Version'), cell('Beslutad')),
    wordRow(cell('1.0'), cell('2026-05-12')),
  );
  const end = [
    styled('Bilaga 1 Begrepp', 'Rubrik1'),
    p('Informationsägare: den som bestämmer över uppgifterna.'),
  ];
  return wordFile([titled, versions, p('Innehåll'), ...contents, ...body, ...end].join(''), {
    styles: headingStyles,
  });
}

const level = (at: number, format: string, text: string, style = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${style && `<w:pStyle w:val="${style}"/>`}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', 'Rubrik1')}${level(1, 'decimal', '%1.%2', 'Rubrik2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
const numbered = (at: number, style = '') =>
  `${style && `<w:pStyle w:val="${style}"/>`}<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`;

/** Word that numbers by itself: no number or letter is typed. */
export function numberedDocx(chapters: readonly SampleChapter[]): Uint8Array {
  const body = chapters.flatMap((chapter) => [
    p(escaped(chapter.title), numbered(0, 'Rubrik1')),
    ...(chapter.intro ? [p(escaped(chapter.intro))] : []),
    ...chapter.sections.flatMap((section) => [
      p(escaped(section.title), numbered(1, 'Rubrik2')),
      ...(section.intro ? [p(escaped(section.intro))] : []),
      ...section.items.map(({ text }) => p(escaped(text), numbered(2))),
    ]),
  ]);
  return wordFile([titled, ...body].join(''), { styles: headingStyles, numbering });
}

/** Text as a converter leaves it: empty lines around headings, lettered lines. */
export function plainText(chapters: readonly SampleChapter[]): Uint8Array {
  const lines = chapters.flatMap((chapter, c) => [
    `${c + 1}. ${chapter.title}`,
    '',
    ...(chapter.intro ? [chapter.intro, ''] : []),
    ...chapter.sections.flatMap((section, s) => [
      `${c + 1}.${s + 1} ${section.title}`,
      '',
      ...(section.intro ? [section.intro, ''] : []),
      ...section.items.flatMap(({ text }, i) => [`${letters[i]}) ${text}`, '']),
    ]),
  ]);
  return new Uint8Array(Buffer.from([title, '', '', ...lines].join('\n')));
}

interface PdfLine {
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly x?: number;
  /** Space before it, in points. */
  readonly gap?: number;
}

/** An untagged PDF of lines in Helvetica, with a head and a foot on every page. */
function laidOutPdf(pages: readonly (readonly PdfLine[])[], furniture: boolean): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const shown = ({ text, bold = false, size = 11 }: PdfLine, x: number, y: number) =>
    `BT /${bold ? 'B' : 'F'} ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      let y = 740;
      const drawn = lines.map((line) => {
        y -= 14 + (line.gap ?? 0);
        return shown(line, line.x ?? 70, y);
      });
      const around = furniture
        ? [
            shown({ text: 'Lindvikens kommun', size: 9 }, 70, 800),
            shown({ text: 'Riktlinje KS 2026/114', size: 9 }, 400, 800),
            shown({ text: `${index + 1} (${pages.length})`, size: 9 }, 280, 40),
          ]
        : [];
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R /B 4 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        stream([...around, ...drawn].join('\n')),
      ];
    }),
  ]);
}

/** Lines of about so many characters, the later ones further in. */
function wrapped(text: string, x: number, gap: number, before = ''): PdfLine[] {
  const lines: string[] = [];
  for (const word of `${before}${text}`.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 80) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => ({
    text: line,
    x: index === 0 || before === '' ? x : x + 14,
    gap: index === 0 ? gap : 0,
  }));
}

/** A page for each chapter. */
const chapterPages = (
  chapters: readonly SampleChapter[],
  heading: (text: string, depth: number) => PdfLine,
) =>
  chapters.map((chapter, c) => [
    heading(`${c + 1} ${chapter.title}`, 1),
    ...(chapter.intro ? wrapped(chapter.intro, 70, 8) : []),
    ...chapter.sections.flatMap((section, s) => [
      heading(`${c + 1}.${s + 1} ${section.title}`, 2),
      ...(section.intro ? wrapped(section.intro, 70, 8) : []),
      ...section.items.flatMap(({ text }, i) => wrapped(text, 84, 6, `${letters[i]}) `)),
    ]),
  ]);

/** PDF with running head and foot, a cover and a table of contents; headings in larger letters. */
export function officePdf(chapters: readonly SampleChapter[]): Uint8Array {
  const cover: PdfLine[] = [
    { text: title, bold: true, size: 22 },
    { text: 'Antagen av kommunstyrelsen 2026-05-12', gap: 30 },
  ];
  const contents: PdfLine[] = [
    { text: 'Innehåll', bold: true, size: 16 },
    ...chapters.flatMap((chapter, c) => [
      { text: `${c + 1} ${chapter.title} ${'.'.repeat(60 - chapter.title.length)} ${c + 3}`, gap: 6 },
      ...chapter.sections.map((section, s) => ({
        text: `${c + 1}.${s + 1} ${section.title} ${'.'.repeat(56 - section.title.length)} ${c + 3}`,
        x: 84,
        gap: 2,
      })),
    ]),
  ];
  const heading = (text: string, depth: number) => ({
    text,
    bold: true,
    size: depth === 1 ? 16 : 13,
    gap: 14,
  });
  return laidOutPdf([cover, contents, ...chapterPages(chapters, heading)], true);
}

/** PDF without tags whose headings are only bold, as large as the text. */
export const boldPdf = (chapters: readonly SampleChapter[]): Uint8Array =>
  laidOutPdf(
    chapterPages(chapters, (text) => ({ text, bold: true, gap: 14 })),
    false,
  );

/** A sheet of the rows given, the first of which is its header. */
export function sheet(rows: readonly (readonly string[])[], name = 'Krav'): Uint8Array {
  const columns = 'ABCDEFGHIJ';
  const xml = rows.map((cells, index) => {
    const filled = cells.map((text, column) =>
      text === ''
        ? ''
        : `<c r="${columns[column]}${index + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${index + 1}">${filled.join('')}</row>`;
  });
  return workbookFile([{ name, rows: xml.join('') }]);
}

/** A list in Excel with Swedish headings. */
export function listXlsx(chapters: readonly SampleChapter[]): Uint8Array {
  const rows = chapters.flatMap((chapter, c) => {
    const own = `${c + 1} ${chapter.title}`;
    return [
      ...(chapter.intro ? [[`${c + 1}`, own, '', chapter.intro, 'Princip', '', '', '']] : []),
      ...chapter.sections.flatMap((section, s) => {
        const number = `${c + 1}.${s + 1}`;
        return [
          ...(section.intro ? [[number, own, section.title, section.intro, 'Princip', '', '', '']] : []),
          ...section.items.map(({ text, role, cadence }, i) => [
            `${number} ${letters[i]}`,
            own,
            section.title,
            text,
            'Åtgärd',
            role ?? '',
            cadence ?? '',
            'Anteckning',
          ]),
        ];
      }),
    ];
  });
  return sheet([['Nr', 'Kapitel', 'Rubrik', 'Krav', 'Typ', 'Ansvarig', 'Intervall', 'Kommentar'], ...rows]);
}
