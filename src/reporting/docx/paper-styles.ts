import type { IStylesOptions } from 'docx';
import type { Language } from '../../texts/index.ts';

export const tokens = {
  ink: '1B1F23',
  muted: '5B6570',
  line: 'DCD8CE',
  lineStrong: 'B9B3A5',
  accent: '0A5A6A',
  green: { ink: '1B6E3A', wash: 'E4F1E7' },
  yellow: { ink: '8A5A00', wash: 'FBF0D5' },
  red: { ink: 'A3251C', wash: 'FAE5E2' },
  unknown: { ink: '4D5560', wash: 'ECEEF0' },
  notAssessed: { ink: '4D5560', wash: 'F7F6F2' },
} as const;

const twipsPerMillimetre = 1440 / 25.4;
export const twips = (millimetres: number): number => Math.round(millimetres * twipsPerMillimetre);

/** A4 with the same margins as the PDF. */
export const pageTwips = { width: twips(210), height: twips(297), margin: twips(22), text: twips(166) };

const localeOf = { sv: 'sv-SE', en: 'en-GB' } as const;
const serif = 'Georgia';
const sans = 'Calibri';

/** Sizes are half points, spacing twips. Named typefaces that Word has; another program takes its nearest. */
export function paperStyles(language: Language, { isLetter }: { isLetter: boolean }): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: serif, size, bold: true, color: tokens.ink },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  const small = { run: { size: 17, color: tokens.muted } };
  return {
    default: {
      document: {
        run: { font: sans, size: 21, color: tokens.ink, language: { value: localeOf[language] } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: 'auto' as const } },
      },
      title: {
        run: { font: serif, size: 56, bold: true, color: tokens.ink },
        paragraph: { spacing: { before: 240, after: 240 } },
      },
      heading1: isLetter ? heading(28, 360, 120) : heading(36, 560, 200),
      heading2: isLetter ? heading(23, 300, 100) : heading(26, 420, 140),
    },
    paragraphStyles: [
      {
        id: 'Kicker',
        name: 'Kicker',
        basedOn: 'Normal',
        run: { size: 24, bold: true, color: tokens.accent },
        paragraph: { spacing: { before: 1800 } },
      },
      { id: 'Lede', name: 'Lede', basedOn: 'Normal', run: { size: 23 } },
      { id: 'Note', name: 'Note', basedOn: 'Normal', ...small },
      {
        id: 'QuotedWords',
        name: 'Quoted words',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: twips(4) },
          border: { left: { style: 'single' as const, size: 12, color: tokens.lineStrong, space: 8 } },
        },
      },
      { id: 'PaperFooter', name: 'Paper footer', basedOn: 'Normal', ...small },
      {
        id: 'TableCaption',
        name: 'Table caption',
        basedOn: 'Normal',
        ...small,
        paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
      },
      {
        id: 'CellText',
        name: 'Cell text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 40, line: 250, lineRule: 'auto' as const } },
      },
      {
        id: 'FigureNumber',
        name: 'Figure number',
        basedOn: 'Normal',
        run: { font: serif, size: 40, bold: true },
        paragraph: { keepNext: true, spacing: { before: 60, after: 0 } },
      },
    ],
  };
}
