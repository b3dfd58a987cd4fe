import type { Matter } from '../audits/audit.model.ts';
import { dateInForce } from '../audits/matter.rules.ts';
import type { WayPlan } from './plan.model.ts';

/** What a row of the list tells of when something has to happen. */
export interface Waited {
  readonly matter: Pick<Matter, 'recipient' | 'receivedOn' | 'answerBy' | 'extension' | 'extendedTo'>;
  readonly plan: Pick<WayPlan, 'next'> | null;
}

/** Whether an answer is waited for. */
export const isWaited = ({ recipient, receivedOn }: Waited['matter']): boolean =>
  recipient === 'answer' && receivedOn === null;

/** The nearest day of a matter: that of its next step, or the one by which its answer has to arrive. YYYY-MM-DD or null. */
export function nearestDay({ matter, plan }: Waited): string | null {
  const days = [plan?.next?.planned ?? null, dateInForce(matter)].filter((day) => day !== null);
  return days.toSorted()[0] ?? null;
}

/** What waits for an answer first, by its nearest day; the rest as it was. Rows of the same day keep their order. */
export function soonestFirst<Row extends Waited>(rows: readonly Row[]): Row[] {
  const place = (row: Row) => (isWaited(row.matter) ? (nearestDay(row) ?? '9998') : '9999');
  return rows
    .map((row, index) => ({ row, index, at: place(row) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : one.index - other.index))
    .map(({ row }) => row);
}
