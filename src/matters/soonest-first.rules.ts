import type { Matter } from '../audits/audit.model.ts';
import type { WayPlan } from './plan.model.ts';

/** What a row of the list tells of when something has to happen. */
export interface Waited {
  readonly matter: Pick<Matter, 'recipient' | 'receivedOn' | 'answerBy' | 'extension' | 'extendedTo'>;
  readonly plan: Pick<WayPlan, 'next'> | null;
}

/** The date by which the answer has to arrive: `dateInForce` of audits. YYYY-MM-DD or null. */
export type InForceOf = (matter: Waited['matter']) => string | null;

/** Whether an answer is waited for. */
export const isWaited = ({ recipient, receivedOn }: Waited['matter']): boolean =>
  recipient === 'answer' && receivedOn === null;

/** The nearest day of a matter: that of its next step, or the one by which its answer has to arrive. YYYY-MM-DD or null. */
export function nearestDay({ matter, plan }: Waited, inForceOf: InForceOf): string | null {
  const days = [plan?.next?.planned ?? null, inForceOf(matter)].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

/** What waits for an answer first, by its nearest day; the rest as it was. Rows of the same day keep their order. */
export function soonestFirst<Row extends Waited>(rows: readonly Row[], inForceOf: InForceOf): Row[] {
  const place = (row: Row) => (isWaited(row.matter) ? (nearestDay(row, inForceOf) ?? '9998') : '9999');
  return rows
    .map((row, index) => ({ row, index, at: place(row) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.index - other.index))
    .map(({ row }) => row);
}
