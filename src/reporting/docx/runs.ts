import { Paragraph, TextRun } from 'docx';
import type { Part, PrintedStatus } from '../paper.model.ts';
import { tokens } from './paper-styles.ts';

type Look = ConstructorParameters<typeof TextRun>[0] & object;

const marks: Record<PrintedStatus, string> = {
  green: '✔',
  yellow: '◐',
  red: '▲',
  unknown: '○',
  notAssessed: '–',
};
const severityMarks = { error: '■', warning: '◆', note: '–' };
const severityTones = { error: tokens.red, warning: tokens.yellow, note: tokens.unknown };

/** The source's own words are Swedish in every language of the paper. */
export const sourceWords = (quoted: boolean): Look => (quoted ? { language: { value: 'sv-SE' } } : {});

/** A text with its own line breaks kept. */
export function textRuns(text: string, look: Look = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

export const markOf = (status: PrintedStatus): string => marks[status];

export function partParagraph(part: Part, alignment: 'left' | 'right', keepNext: boolean): Paragraph {
  return new Paragraph({ style: 'CellText', alignment, keepNext, children: partRuns(part) });
}

function partRuns(part: Part): TextRun[] {
  switch (part.type) {
    case 'text': {
      const look = { plain: {}, strong: { bold: true }, muted: { color: tokens.muted, size: 17 } }[
        part.style
      ];
      return textRuns(part.text, { ...look, ...sourceWords(part.quoted) });
    }
    case 'labelled':
      return [
        new TextRun({ text: `${part.label}: `, bold: true, color: tokens.accent }),
        ...textRuns(part.text, sourceWords(part.quoted)),
      ];
    case 'status': {
      const { ink, wash } = tokens[part.status];
      return textRuns(unbroken(` ${marks[part.status]} ${part.words} `), {
        bold: true,
        color: ink,
        shading: { type: 'clear', color: 'auto', fill: wash },
      });
    }
    case 'severity':
      return textRuns(unbroken(`${severityMarks[part.severity]} ${part.words}`), {
        bold: true,
        color: severityTones[part.severity].ink,
      });
    case 'proposal':
      return [
        new TextRun({ text: `${part.label} `, color: tokens.muted, size: 17 }),
        ...textRuns(unbroken(`${marks[part.status]} ${part.words}`), {
          bold: true,
          italics: true,
          size: 17,
          color: tokens[part.status].ink,
          border: { style: 'dashed', size: 4, color: tokens.muted, space: 1 },
        }),
      ];
  }
}
