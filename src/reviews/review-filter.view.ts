import type { Status } from '../reading/reading.model.ts';
import type { ReviewRow } from './review.model.ts';

export const rowStates = ['unchecked', 'doubtful', 'leftOut', 'others'] as const;

/** Which rows to show. An empty string leaves that choice out. */
export interface ReviewFilter {
  readonly status: Status | '';
  /** Id of a body that the row is addressed to. */
  readonly body: string;
  readonly search: string;
  readonly state: (typeof rowStates)[number] | '';
}

const statuses: Status[] = ['green', 'yellow', 'red', 'unknown'];

/** Reads the filter from an address; what is not understood is left out. */
export function parseReviewFilter(query: Record<string, string | undefined>): ReviewFilter {
  return {
    status: statuses.find((status) => status === query['status']) ?? '',
    body: (query['body'] ?? '').slice(0, 100),
    search: (query['q'] ?? '').trim().slice(0, 200),
    state: rowStates.find((state) => state === query['state']) ?? '',
  };
}

export function isFiltering({ status, body, search, state }: ReviewFilter): boolean {
  return [status, body, search, state].some((choice) => choice !== '');
}

/** What a filter asks of a row beyond what stands in it. */
export interface RowFacts {
  /** In an included audit, and included itself. */
  readonly isIncluded: boolean;
  readonly isDoubtful: boolean;
  /** Changed by somebody else since the person who asks last changed anything. */
  readonly changedByOthers: boolean;
}

export function matchesFilter(row: ReviewRow, facts: RowFacts, filter: ReviewFilter): boolean {
  if (filter.status && row.status !== filter.status) return false;
  if (filter.body && !row.bodyIds.includes(filter.body)) return false;
  if (filter.state === 'unchecked' && !(facts.isIncluded && row.checkedAt === null)) return false;
  if (filter.state === 'doubtful' && !(facts.isIncluded && facts.isDoubtful)) return false;
  if (filter.state === 'leftOut' && facts.isIncluded) return false;
  if (filter.state === 'others' && !facts.changedByOthers) return false;
  if (!filter.search) return true;
  const words = [row.number, row.text, row.group, row.response?.text, row.done, row.remaining, row.comment];
  return words.some((text) => text?.toLowerCase().includes(filter.search.toLowerCase()));
}
