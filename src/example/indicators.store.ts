import type { Transaction } from '../database/index.ts';
import { indicatorValues } from '../indicators/indicator.table.ts';

type NewValue = Omit<typeof indicatorValues.$inferInsert, 'organisationId'>;

/** Measurements of long ago. One statement. */
export async function insertMeasured(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewValue[],
): Promise<void> {
  await transaction.insert(indicatorValues).values(rows.map((row) => ({ ...row, organisationId })));
}
