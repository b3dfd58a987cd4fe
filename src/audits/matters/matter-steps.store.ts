import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { MatterStep } from '../../matters/matter-way.model.ts';
import { matterEvents } from '../../matters/matter-way.table.ts';

/** Lets steps of these kinds stand no more. */
export async function withdrawSteps(
  transaction: Transaction,
  organisationId: string,
  matterId: string,
  steps: readonly MatterStep[],
  at: Date,
): Promise<void> {
  await transaction
    .update(matterEvents)
    .set({ withdrawnAt: at })
    .where(
      and(
        eq(matterEvents.organisationId, organisationId),
        eq(matterEvents.matterId, matterId),
        inArray(matterEvents.step, [...steps]),
        isNull(matterEvents.withdrawnAt),
      ),
    );
}

export async function insertStep(
  transaction: Transaction,
  organisationId: string,
  step: Omit<typeof matterEvents.$inferInsert, 'organisationId'>,
): Promise<void> {
  await transaction.insert(matterEvents).values({ organisationId, ...step });
}
