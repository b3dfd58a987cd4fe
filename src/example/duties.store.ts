import type { Transaction } from '../database/index.ts';
import { duties, dutyEvents } from '../duties/duty.table.ts';

type NewDuty = Omit<typeof duties.$inferInsert, 'organisationId'>;
type NewEvent = Omit<typeof dutyEvents.$inferInsert, 'organisationId'>;

/** Puts duties with what became of them into the year wheels. Two statements. */
export async function insertWheels(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewDuty[],
  events: readonly NewEvent[],
): Promise<void> {
  await transaction.insert(duties).values(rows.map((row) => ({ ...row, organisationId })));
  await transaction.insert(dutyEvents).values(events.map((event) => ({ ...event, organisationId })));
}
