import type { Review, ReviewRow } from '../reviews/review.model.ts';

/** What the coordinator has had time for: rows that were compared with the original, and one proposal taken. */
export interface HalfReviewed {
  readonly checked: readonly ReviewRow[];
  readonly accepted: ReviewRow | undefined;
}

/** The first half of the rows whose colour was in the file, and the first colour that was only proposed. */
export function halfReviewed({ rows }: Pick<Review, 'rows'>): HalfReviewed {
  const known = rows.filter(({ status, bodyIds }) => status !== 'unknown' && bodyIds.length > 0);
  return {
    checked: known.slice(0, Math.ceil(known.length / 2)),
    accepted: rows.find(({ status, proposed }) => status === 'unknown' && proposed !== null),
  };
}
