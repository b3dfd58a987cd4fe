import type { Transaction } from '../database/index.ts';
import { readsManagementOf } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { type FoundThing, findThings, type ServedThing } from './action-of.store.ts';

interface Asking {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly requester: Requester;
}

/** Those of the things that there are and the requester may know of. What the guideline demands is known to everybody. */
export async function findKnownThings(
  { transaction, organisationId, requester }: Asking,
  things: readonly ServedThing[],
): Promise<FoundThing[]> {
  const found = await findThings(transaction, organisationId, things);
  return found.filter(({ bodyId }) => bodyId === null || readsManagementOf(requester, bodyId));
}
