import type { Transaction } from '../database/index.ts';
import { managementScope, readsManagementOf } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { type FoundThing, findThings, type ServedThing } from './action-of.store.ts';

interface Asking {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly requester: Requester;
}

/**
 * Whether the requester may know of what an action serves. What the guideline demands is known to everybody; what stands
 * on the forum's agenda to those called to it, and who reads everybody's.
 */
export function knowsThing(requester: Requester, { bodyId, calledIds }: FoundThing): boolean {
  if (calledIds) return managementScope(requester).all || calledIds.includes(requester.personId);
  return bodyId === null || readsManagementOf(requester, bodyId);
}

/** Those of the things that there are and the requester may know of. */
export async function findKnownThings(
  { transaction, organisationId, requester }: Asking,
  things: readonly ServedThing[],
): Promise<FoundThing[]> {
  const found = await findThings(transaction, organisationId, things);
  return found.filter((thing) => knowsThing(requester, thing));
}
