import type { Changing } from '../identity/index.ts';
import { carryOverActions, carryOverPoints } from './carry-over.store.ts';

/**
 * What is done about the promises of a superseded response is done about those that the new one repeats: their actions,
 * and control points that they have got while the new one was written.
 */
export async function carryOver(change: Changing, responseId: string): Promise<void> {
  const { transaction, organisationId } = change;
  const carried = await carryOverActions(transaction, organisationId, responseId);
  const points = await carryOverPoints(transaction, organisationId, responseId);
  await change.record(
    ...carried.map(({ actionId, from, to }) => ({
      noun: 'action' as const,
      nounId: actionId,
      verb: 'carryOver',
      before: { commitmentId: from },
      after: { commitmentId: to },
    })),
    ...points.map(({ commitmentId, controlPoint }) => ({
      noun: 'commitment' as const,
      nounId: commitmentId,
      verb: 'noteControlPoint',
      before: { controlPoint: null },
      after: { controlPoint },
    })),
  );
}
