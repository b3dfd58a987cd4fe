import type { Place } from '../shared/place.ts';
import type { Texts } from '../texts/index.ts';
import type { Assessed } from './recommendation.model.ts';
import type { RecommendationDetail, RoundOfBody } from './recommendation-detail.model.ts';

/** One cell of a body's years: the audit itself, then each round. */
export interface YearCell {
  readonly key: string;
  readonly year: string;
  /** Null for the audit, in which it was given. */
  readonly status: Assessed | null;
  readonly isOwn: boolean;
}

/** A body's way over the years, as the auditors and the municipality's own rounds have seen it. */
export function yearsOf(
  { row }: Pick<RecommendationDetail, 'row'>,
  rounds: readonly RoundOfBody[],
  words: Texts['register']['detail'],
): YearCell[] {
  const given: YearCell = {
    key: 'given',
    year: String(row.auditYear ?? words.undated),
    status: null,
    isOwn: false,
  };
  return [
    given,
    ...rounds.map(({ id, dated, status, madeBy }) => ({
      key: id,
      year: dated?.slice(0, 4) ?? words.undated,
      status,
      isOwn: madeBy === 'municipality',
    })),
  ];
}

/** The place of an original as its page is asked to show it; null where only the whole is known. */
export function placeToShow(
  place: Place | null,
): { readonly show: string; readonly at: 'page' | 'line'; readonly number: number } | null {
  if (place?.page) return { show: `page-${place.page}`, at: 'page', number: place.page };
  if (place?.line) return { show: `line-${place.line}`, at: 'line', number: place.line };
  return null;
}
