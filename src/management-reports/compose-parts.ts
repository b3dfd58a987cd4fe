import { column, heading, say } from '../papers/index.ts';
import type { Block, Cell, Column } from '../reporting/paper.model.ts';
import { type Language, texts } from '../texts/index.ts';
import type { ManagementState } from './management-state.model.ts';

/** What every part of a report is composed with. */
export interface PartSetting {
  readonly state: ManagementState;
  readonly language: Language;
  /** Composed of the public state: what is not there is left out, and the reader is told so. */
  readonly isPublic: boolean;
}

export const wordsOf = (language: Language) => texts[language].managementReports.paper;
export type PaperWords = ReturnType<typeof wordsOf>;

export const paragraph = (text: string, style: 'plain' | 'note' = 'plain'): Block => ({
  type: 'paragraph',
  text,
  style,
  quoted: false,
});

/** A column of figures. */
export const figures = (title: string, width = 24): Column => ({ title, width, align: 'right' });
export const figure = (count: number): Cell => say(String(count));
/** The register's own words, which are Swedish in every paper. */
export const own = (text: string, style: 'plain' | 'strong' = 'plain'): Cell => say(text, style, true);

/** A table under its heading; nothing where there are no rows. */
export const table = (title: string, columns: Column[], rows: readonly Cell[][]): Block[] =>
  rows.length === 0
    ? []
    : [
        heading(2, title),
        { type: 'table', caption: '', columns, rows: rows.map((cells) => ({ cells, details: [] })) },
      ];

/** What is left out here, in the public version. */
export const leftOut = (
  { isPublic, language }: PartSetting,
  part: keyof PaperWords['here'],
  isThere: boolean,
): Block[] => (isPublic && isThere ? [paragraph(wordsOf(language).here[part], 'note')] : []);

export { column, heading, say };
