import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { firstDayIn } from '../shared/calendar-date.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ActionState } from './action.model.ts';
import { decideAction } from './action.rules.ts';
import { updateAction } from './action.store.ts';
import { findServedFacts } from './action-facts.store.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import { type ActionStateChange, actionStateChange } from './action-input.model.ts';
import { holdAction } from './held.ts';

/** Begins, completes, cancels or reopens an action, as the workflow in action.rules.ts allows. */
export function changeActionState(
  context: RequestContext,
  id: string,
  input: ActionStateChange,
): Promise<Changed<{ readonly state: ActionState }>> {
  return changing(context, async (change): Promise<Changed<{ state: ActionState }>> => {
    const held = await holdAction(change, id);
    if (!held.ok) return held;
    const { action, served, hand } = held;
    if (!hand.writesForBody && !hand.owns) return refuse('forbidden');
    const parsed = parseChange(actionStateChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...given } = parsed.value;
    if (action.withdrawnAt) return refuseField('command', 'withdrawn');
    if (version !== action.version) return refuse('stale');
    const firstDay = await firstDayServed(change, served);
    const days = { today: swedishDay(change.now()), firstDay };
    const decision = decideAction(action.state, given, hand, days);
    if (!decision.ok) return decision;
    const { after } = decision;
    await updateAction(change.transaction, change.organisationId, id, { ...after, stateAt: change.now() });
    await change.record({
      noun: actionNoun,
      nounId: id,
      verb: given.command,
      before: { state: action.state, completedOn: action.completedOn },
      after: { ...after, ...(given.reason && { reason: given.reason }) },
    });
    return { ok: true, state: after.state };
  });
}

/** The first day of the audits whose recommendations it serves; null where it serves none, or one bears no date. */
async function firstDayServed(
  { transaction, organisationId }: Changing,
  served: readonly { readonly recommendationId: string }[],
): Promise<string | null> {
  const ids = [...new Set(served.map(({ recommendationId }) => recommendationId))];
  const facts = await findServedFacts(transaction, organisationId, ids);
  const days = facts.map(({ auditDated }) => auditDated && firstDayIn(auditDated));
  return days.some((day) => day === null) ? null : (days.toSorted()[0] ?? null);
}
