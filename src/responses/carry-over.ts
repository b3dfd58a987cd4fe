import type { Changing } from '../identity/index.ts';
import { carryOverActions } from './carry-over.store.ts';

/** What is done about the promises of a superseded response is done about those that the new one repeats. */
export async function carryOver(change: Changing, responseId: string): Promise<void> {
  const carried = await carryOverActions(change.transaction, change.organisationId, responseId);
  await change.record(
    ...carried.map(({ actionId, from, to }) => ({
      noun: 'action' as const,
      nounId: actionId,
      verb: 'carryOver',
      before: { commitmentId: from },
      after: { commitmentId: to },
    })),
  );
}
