import type { Changing } from '../identity/index.ts';
import { carryOverActions } from './carry-over.store.ts';

/**
 * What is done about the promises of a superseded response is done about those that the new one repeats: their actions.
 * Control points are the promise's own, however it is worded (control-plans/promise-point.table.ts).
 */
export async function carryOver(change: Changing, responseId: string): Promise<void> {
  const { transaction, organisationId } = change;
  const carried = await carryOverActions(transaction, organisationId, responseId);
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
