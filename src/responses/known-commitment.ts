import { mayKnowOf } from '../audits/change.policy.ts';
import type { Transaction } from '../database/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { findCommitment, HeldCommitment } from './commitment.store.ts';
import { findHeld } from './held-response.store.ts';
import { mayKnowOfResponse } from './response.policy.ts';

/** The promise, as far as the requester may know of it: by the response that it stands in, or by its recommendation. */
export async function knownCommitment(
  { requester, now }: RequestContext,
  transaction: Transaction,
  id: string,
  find: typeof findCommitment,
): Promise<HeldCommitment | undefined> {
  const { organisationId } = requester;
  const held = isId(id) ? await find(transaction, organisationId, id) : undefined;
  if (!held) return undefined;
  if (held.responseId === null) return mayKnowOf(requester, held, held.addresseeIds) ? held : undefined;
  const response = await findHeld(transaction, organisationId, held.responseId);
  if (!response || response.withdrawnAt !== null) return undefined;
  return mayKnowOfResponse(requester, response, swedishDay(now())) ? held : undefined;
}
