import type { InvalidField } from '../shared/entry.ts';
import type { Fault } from './action-faults.model.ts';

interface PlannedDays {
  readonly dueOn: string | null;
  readonly followUpOn: string | null;
}

/**
 * What is wrong with the days of an action. A day to be ready that has passed is taken only of an action that is said to
 * be entered afterwards; it is followed up no earlier than it is to be ready. Days are YYYY-MM-DD.
 * @param before the days that stand; null where it is new. What is left as it was is not judged again
 */
export function daysFault(
  before: PlannedDays | null,
  after: PlannedDays,
  { today, isEnteredAfterwards }: { readonly today: string; readonly isEnteredAfterwards: boolean },
): InvalidField<Fault> | null {
  const { dueOn, followUpOn } = after;
  const isNewDue = dueOn !== (before?.dueOn ?? null);
  if (isNewDue && !isEnteredAfterwards && dueOn !== null && dueOn < today) {
    return { field: 'dueOn', code: 'inPast' };
  }
  const isNew = isNewDue || followUpOn !== (before?.followUpOn ?? null);
  const isEarly = dueOn !== null && followUpOn !== null && followUpOn < dueOn;
  return isNew && isEarly ? { field: 'followUpOn', code: 'beforeDue' } : null;
}
