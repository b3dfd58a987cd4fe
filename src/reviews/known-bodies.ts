import type { Transaction } from '../database/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import type { InvalidChange } from './review-change.model.ts';

/** A fault where some of the bodies are none of the organisation's. */
export async function unknownBodies(
  transaction: Transaction,
  { requester }: RequestContext,
  bodyIds: readonly string[] | undefined,
): Promise<InvalidChange[]> {
  if (!bodyIds || bodyIds.length === 0) return [];
  const known = new Set((await findBodies(transaction, requester.organisationId)).map(({ id }) => id));
  return bodyIds.every((id) => known.has(id)) ? [] : [{ field: 'bodyIds', code: 'unknownBody' }];
}
