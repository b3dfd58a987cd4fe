import type { PaperEntry } from './paper-input.model.ts';
import type { PaperKind } from './paper-template.model.ts';
import { isSectionOf, type SectionTexts } from './sections.model.ts';

const plain = (text: string) => text.replaceAll(/\r\n?/g, '\n');

/** The texts that are known in this kind of paper, but for those that are to be the template's. */
export function ownTexts(kind: PaperKind, texts: SectionTexts, back: readonly string[]): SectionTexts {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([section]) => isSectionOf(kind, section) && !back.includes(section))
      .map(([section, text]) => [section, plain(text)]),
  );
}

/** Whether some of the texts is another than what it stands beside. */
export const differs = (texts: SectionTexts, from: SectionTexts): boolean =>
  Object.entries(texts).some(([section, text]) => plain(text) !== plain(from[section] ?? ''));

/** What a paper is written with before anybody changes it: the templates filled in, and the day from the register. */
export interface Suggested {
  /** Filled in for the day of the form, and for the day that is wanted now. */
  readonly texts: readonly SectionTexts[];
  readonly date: string;
}

/**
 * What of an entry is to be kept: what is another than the suggestion. The rest follows the templates and the register,
 * so that a day or a § that is not known yet is filled in later. The public version is chosen for each file.
 */
export function keptOf(
  kind: PaperKind,
  entry: PaperEntry,
  back: readonly string[],
  from: Suggested,
): PaperEntry {
  const own = Object.entries(ownTexts(kind, entry.texts, back)).filter(
    ([section, text]) => !from.texts.some((each) => plain(each[section] ?? '') === text),
  );
  return {
    ...entry,
    texts: Object.fromEntries(own),
    date: entry.date === from.date ? null : entry.date,
    isPublic: false,
  };
}
