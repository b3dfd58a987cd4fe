import type { Indicator } from './indicator.model.ts';
import { percentOf, valueFault } from './indicator.rules.ts';
import type { Fault } from './indicator-faults.model.ts';
import type { NewValue } from './indicator-input.model.ts';

type Asked = Pick<Indicator, 'unit' | 'isPerBody' | 'source' | 'withdrawnAt'>;
type Sent = Pick<NewValue, 'bodyId' | 'onDay' | 'value' | 'numerator' | 'denominator' | 'note'>;
type Taken = Pick<NewValue, 'value' | 'numerator' | 'denominator'>;

/** A field that cannot be taken, and why. */
export interface ValueFault {
  readonly field: keyof Sent;
  readonly code: Fault;
}

/**
 * What is kept of a measurement that somebody has made, or why it cannot be. A share is told as how many of how many where
 * that is known, and the percent then follows from it. Nothing at all is taken only with a reason.
 * @param today YYYY-MM-DD
 */
export function takenValue(
  indicator: Asked,
  sent: Sent,
  today: string,
): { readonly ok: true; readonly taken: Taken } | { readonly ok: false; readonly fault: ValueFault } {
  const no = (field: keyof Sent, code: Fault) => ({ ok: false, fault: { field, code } }) as const;
  if (indicator.withdrawnAt !== null) return no('value', 'indicatorWithdrawn');
  if (indicator.source !== 'entered') return no('value', 'indicatorComputed');
  if (indicator.isPerBody && sent.bodyId === null) return no('bodyId', 'indicatorBodyMissing');
  if (!indicator.isPerBody && sent.bodyId !== null) return no('bodyId', 'indicatorNoBody');
  if (sent.onDay > today) return no('onDay', 'inFuture');
  const { numerator, denominator } = sent;
  if (numerator !== null || denominator !== null) {
    const isShare = indicator.unit === 'percent' && numerator !== null && denominator !== null;
    if (!isShare || denominator === 0 || numerator > denominator) return no('numerator', 'indicatorShare');
    const value = percentOf(numerator, denominator);
    if (sent.value !== null && Math.abs(sent.value - value) > 1) return no('value', 'indicatorShare');
    return { ok: true, taken: { value, numerator, denominator } };
  }
  if (sent.value === null) {
    if (sent.note === null) return no('note', 'indicatorNoteMissing');
    return { ok: true, taken: { value: null, numerator: null, denominator: null } };
  }
  const fault = valueFault(sent.value, indicator.unit);
  if (fault) return no('value', fault);
  return { ok: true, taken: { value: sent.value, numerator: null, denominator: null } };
}

/** Whether the two say the same, so that writing the second would tell nothing new. */
export const isSameValue = (one: Taken & Pick<Sent, 'note'>, other: Taken & Pick<Sent, 'note'>): boolean =>
  one.value === other.value &&
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.note === other.note;

/** The moment of a correction: after what it corrects, whatever the clock says. */
export const momentAfter = (earlier: { readonly at: Date } | undefined, now: Date): Date =>
  earlier && earlier.at >= now ? new Date(earlier.at.getTime() + 1) : now;
