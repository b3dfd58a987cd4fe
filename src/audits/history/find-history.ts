import { findChanges } from '../../change-log/index.ts';
import type { Transaction } from '../../database/index.ts';
import { findNames } from '../audit-detail.store.ts';
import type { nouns } from '../change.model.ts';
import type { HistoryEntry } from './change-history.model.ts';

/** How far back a page shows; the change log itself keeps everything. */
const shownAtMost = 300;

/** What has happened to a thing of the register, newest first, with the names of those who did it. Two statements. */
export async function findHistory(
  transaction: Transaction,
  organisationId: string,
  noun: (typeof nouns)[keyof typeof nouns],
  nounId: string,
): Promise<HistoryEntry[]> {
  const changes = await findChanges(transaction, organisationId, { noun, nounId }, shownAtMost);
  const people = changes.flatMap(({ personId }) => personId ?? []);
  const names = await findNames(transaction, organisationId, [...new Set(people)]);
  return changes.map(({ personId, before, after, ...change }) => ({
    ...change,
    by: (personId && names.get(personId)) || null,
    before: asRecord(before),
    after: asRecord(after),
  }));
}

const asRecord = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
