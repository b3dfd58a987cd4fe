import { addressWith } from '../web/address.ts';
import type { GuidelineFilter } from './guideline-filter.model.ts';
import type { ChapterCount, RequirementRow } from './guideline-list.model.ts';
import type { FromClass } from './requirement.model.ts';

/** Where a guideline is read: the version in force, or another one. */
export const guidelineAddress = (id: string, number: number | null = null): string =>
  number === null ? `/guideline/${id}` : `/guideline/${id}/versions/${number}`;

/** The same choice of requirements with something else in it; a choice always begins at its first page. */
export function filterAddress(
  path: string,
  filter: GuidelineFilter,
  changes: Partial<Record<keyof GuidelineFilter, string | null>> = {},
): string {
  const { page: _, ...choices } = filter;
  const chosen = Object.entries({ ...choices, ...changes }).map(
    ([name, value]) => [name, value === null ? null : String(value)] as const,
  );
  return addressWith(path, Object.fromEntries(chosen));
}

/** Requirements by chapter and section, in their order. */
export function inSections(rows: readonly RequirementRow[]) {
  const chapters: {
    chapter: string;
    chapterTitle: string;
    sections: { title: string | null; rows: RequirementRow[] }[];
  }[] = [];
  for (const row of rows) {
    let last = chapters.at(-1);
    if (last?.chapter !== row.chapter) {
      last = { chapter: row.chapter, chapterTitle: row.chapterTitle, sections: [] };
      chapters.push(last);
    }
    let section = last.sections.at(-1);
    if (!section || section.title !== row.sectionTitle) {
      section = { title: row.sectionTitle, rows: [] };
      last.sections.push(section);
    }
    section.rows.push(row);
  }
  return chapters;
}

/** The chapters before and after one. */
export function beside(chapters: readonly ChapterCount[], chapter: string) {
  const index = chapters.findIndex((each) => each.chapter === chapter);
  return {
    previous: index > 0 ? chapters[index - 1] : undefined,
    next: index < 0 ? undefined : chapters[index + 1],
  };
}

/** "konfidentialitet 2, riktighet 3"; null where it holds whatever the class. */
export function classInWords(
  fromClass: FromClass,
  aspects: Readonly<Record<keyof Required<FromClass>, string>>,
): string | null {
  const named = (['confidentiality', 'integrity', 'availability'] as const).flatMap((aspect) =>
    fromClass[aspect] === undefined ? [] : `${aspects[aspect]} ${fromClass[aspect]}`,
  );
  return named.length === 0 ? null : named.join(', ');
}
