import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { moveDate } from './action.rules.ts';
import { insertMovedDate, updateAction } from './action.store.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import { type DateMove, dateMove } from './action-input.model.ts';
import { holdAction } from './held.ts';

/** Moves the due date, with a reason; the day that was and the reason are kept for good. */
export function moveAction(context: RequestContext, id: string, input: DateMove): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdAction(change, id);
    if (!held.ok) return held;
    const { action, hand } = held;
    if (!hand.writesForBody) return refuse('forbidden');
    const parsed = parseChange(dateMove, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...asked } = parsed.value;
    if (action.withdrawnAt) return refuseField('dueOn', 'withdrawn');
    if (version !== action.version) return refuse('stale');
    const decision = moveDate(action, asked, swedishDay(change.now()));
    if (!decision.ok) return decision;
    const { was, became, reason } = decision.moved;
    const by = { by: requester.personId, at: change.now() };
    await insertMovedDate(transaction, organisationId, { actionId: id, was, became, reason, ...by });
    await updateAction(transaction, organisationId, id, { dueOn: became });
    await change.record({
      noun: actionNoun,
      nounId: id,
      verb: 'move',
      before: { dueOn: was },
      after: { dueOn: became, reason },
    });
    return { ok: true };
  });
}
