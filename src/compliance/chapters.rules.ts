import { type Counts, countsOf, type Figure } from './standing.rules.ts';

interface InChapter {
  readonly chapter: string;
  readonly chapterTitle: string;
}

export interface ChapterName {
  readonly chapter: string;
  readonly title: string;
}

/** The chapters in the order in which they come. */
export function chaptersOf(requirements: readonly InChapter[]): ChapterName[] {
  const seen = new Map<string, ChapterName>();
  for (const { chapter, chapterTitle } of requirements) {
    if (!seen.has(chapter)) seen.set(chapter, { chapter, title: chapterTitle });
  }
  return [...seen.values()];
}

/** How those of a chapter stand. */
export const countsInChapter = (
  chapter: string,
  rows: readonly { readonly requirement: { readonly chapter: string }; readonly figure: Figure }[],
): Counts =>
  countsOf(rows.filter(({ requirement }) => requirement.chapter === chapter).map(({ figure }) => figure));
