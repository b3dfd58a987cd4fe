import type { Reading, ReadRecommendation, Status } from '../reading/reading.model.ts';

/** Which recommendations to show. An empty string leaves that choice out. */
export interface RowFilter {
  status: Status | '';
  body: string;
  search: string;
}

const statuses: Status[] = ['green', 'yellow', 'red', 'unknown'];

/** Reads the filter from an address; what is not understood is left out. */
export function parseRowFilter(query: Record<string, string | undefined>): RowFilter {
  return {
    status: statuses.find((status) => status === query['status']) ?? '',
    body: (query['body'] ?? '').slice(0, 200),
    search: (query['q'] ?? '').trim().slice(0, 200),
  };
}

export function isFiltering(filter: RowFilter): boolean {
  return filter.status !== '' || filter.body !== '' || filter.search !== '';
}

export function matchesFilter(row: ReadRecommendation, filter: RowFilter): boolean {
  if (filter.status && row.status !== filter.status) return false;
  if (filter.body && !row.addressees.includes(filter.body)) return false;
  if (!filter.search) return true;
  const words = [row.number, row.text, row.group, row.response?.text, row.done, row.remaining, row.comment];
  return words.some((text) => text?.toLowerCase().includes(filter.search.toLowerCase()));
}

/** Every body that a recommendation is addressed to, in the order of the report. */
export function bodiesOf(reading: Reading): string[] {
  return [...new Set(allRows(reading).flatMap((row) => row.addressees))];
}

export function allRows(reading: Reading): ReadRecommendation[] {
  return reading.documents.flatMap((document) => document.audits.flatMap((audit) => audit.recommendations));
}
