import type { DraftIssue, DraftRecommendation } from './draft.model.ts';
import type { Spot } from './outline.ts';
import { type Meanings, readRecommendationTable } from './recommendation-tables.ts';
import type { readRunningText } from './running-text.ts';
import type { TableHead } from './table-head.ts';

/** Recommendations that stand together, and which audit they belong to. */
export interface Unit {
  index: number;
  from: 'table' | 'text';
  topic: string | null;
  body: string | null;
  section: string | null;
  year: number | null;
  issues: DraftIssue[];
  recommendations: DraftRecommendation[];
}

export function unitsFromTables(spots: Spot[], meanings: Meanings): Unit[] {
  let known: TableHead | null = null;
  return spots.flatMap((spot): Unit[] => {
    if (spot.block.kind !== 'table') return [];
    const read = readRecommendationTable(spot.block, meanings, known);
    if (!read || read.recommendations.length === 0) return [];
    known = read.head;
    const sections = [...new Set(read.recommendations.map((each) => each.section))];
    return sections.map((section, order) => ({
      index: spot.index,
      from: 'table' as const,
      topic: spot.topics.at(-1)?.text ?? null,
      body: spot.body,
      section,
      issues: order === 0 ? read.issues : [],
      year: read.recommendations.find((each) => each.section === section)?.sectionYear ?? null,
      recommendations: read.recommendations
        .filter((each) => each.section === section)
        .map(({ section: _section, sectionYear: _year, ...recommendation }) => recommendation),
    }));
  });
}

export function unitsFromText(
  spots: Spot[],
  listed: ReturnType<typeof readRunningText>['recommendations'],
): Unit[] {
  const lists = [...new Set(listed.map((each) => each.list))];
  return lists.map((list) => {
    const spot = spots[list];
    return {
      index: list,
      from: 'text' as const,
      topic: spot?.topics.at(-1)?.text ?? null,
      body: spot?.body ?? null,
      section: null,
      year: null,
      issues: [],
      recommendations: listed
        .filter((each) => each.list === list)
        .map(({ index: _index, list: _list, ...recommendation }) => recommendation),
    };
  });
}
