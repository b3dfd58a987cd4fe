import { addDays } from './working-day.ts';

/** Within so many days of its meeting a board's minutes are adjusted (kommunallagen 5 kap. 69 § and 6 kap. 35 §). */
const daysToAdjust = 14;

/**
 * Whether a decision is sent before its minutes are adjusted, as far as is known: before the day that is noted, or, where
 * none is, while the law still leaves time for it. Adjusted at once (omedelbart), it is sent the same day. Days are
 * YYYY-MM-DD.
 */
export function isBeforeAdjusting(
  dispatchedOn: string,
  { decidedOn, adjustedOn }: { readonly decidedOn: string | null; readonly adjustedOn: string | null },
): boolean {
  if (adjustedOn !== null) return dispatchedOn < adjustedOn;
  return decidedOn !== null && dispatchedOn < addDays(decidedOn, daysToAdjust);
}
