import type { Transaction } from '../../database/index.ts';
import type { RegisterEntry } from './entry.model.ts';
import { insertEntryRows } from './entry.store.ts';
import { refreshAssessed, refreshMatters } from './refresh.store.ts';

/** Puts new rows into the register and brings what is derived from assessments up to date. */
export async function insertEntry(
  transaction: Transaction,
  organisationId: string,
  entry: RegisterEntry,
): Promise<void> {
  await insertEntryRows(transaction, organisationId, entry);
  await refreshAssessments(
    transaction,
    organisationId,
    (entry.assessments ?? []).map(({ recommendationId }) => recommendationId),
  );
}

/** Brings recommendations up to the latest round over them: their assessments, and the matter they were last asked for in. */
export async function refreshAssessments(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<void> {
  const once = [...new Set(recommendationIds)];
  await refreshAssessed(transaction, organisationId, once);
  await refreshMatters(transaction, organisationId, once);
}
