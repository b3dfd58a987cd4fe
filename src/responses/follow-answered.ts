import { followWork } from '../audits/index.ts';
import type { Changing } from '../identity/index.ts';
import { findAnswered } from './answered.store.ts';
import type { HeldResponse } from './held-response.store.ts';

/**
 * Lets the bodies' work with what the response answers follow: received becomes answered, through the register's own
 * workflow and only for those bodies whose people these are.
 * @param bodyIds the bodies that have decided
 */
export async function followAnswered(
  change: Changing,
  response: HeldResponse,
  bodyIds: readonly string[],
): Promise<void> {
  const answered = await findAnswered(change.transaction, change.organisationId, response.id, bodyIds);
  for (const { recommendationId, bodyId } of answered) {
    await followWork(change, { recommendationId, bodyId, command: 'answer' });
  }
}
