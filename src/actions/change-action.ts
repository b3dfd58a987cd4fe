import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Action } from './action.model.ts';
import { deleteServed, insertServed, updateAction } from './action.store.ts';
import { daysFault } from './action-days.rules.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import {
  type ActionChange,
  type ActionWithdrawal,
  actionChange,
  actionWithdrawal,
} from './action-input.model.ts';
import { markOf, planServed, servedBy } from './add-action.ts';
import { checkFacts } from './check-facts.ts';
import { holdAction } from './held.ts';

/** Changes what is said of an action. What is left out of the input stays; a due date that is there is moved instead. */
export function changeAction(context: RequestContext, id: string, input: ActionChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdAction(change, id);
    if (!held.ok) return held;
    const { action, served, hand } = held;
    if (!hand.writesForBody) return refuse('forbidden');
    const parsed = parseChange(actionChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, provision, serves, ...facts } = parsed.value;
    if (action.withdrawnAt) return refuseField('title', 'withdrawn');
    if (version !== action.version) return refuse('stale');
    if (facts.dueOn !== undefined && action.dueOn !== null && facts.dueOn !== action.dueOn) {
      return refuseField('dueOn', 'moveInstead');
    }
    const days = { dueOn: facts.dueOn ?? action.dueOn, followUpOn: facts.followUpOn ?? action.followUpOn };
    const now = { today: swedishDay(change.now()), isEnteredAfterwards: false };
    const fault = daysFault(action, days, now);
    if (fault) return refuse({ invalid: [fault] });
    const isNewOwner = facts.ownerPersonId !== action.ownerPersonId;
    const added = serves?.filter((each) => !isAmong(served, each)) ?? [];
    const checked = await checkFacts(change, {
      ownerPersonId: isNewOwner ? facts.ownerPersonId : null,
      serves: added,
    });
    if (!checked.ok) return checked;
    const removed = serves ? served.filter((each) => !isAmong(serves, each)) : [];
    const isSameMark = provision === undefined || provision === (action.secrecy?.provision ?? null);
    const changed = differences<Partial<Action>>(action, {
      ...(facts as Partial<Action>),
      ...(isSameMark ? {} : { secrecy: markOf(provision, change) }),
    });
    if (!changed && added.length === 0 && removed.length === 0) return { ok: true };

    await updateAction(change.transaction, change.organisationId, id, changed?.after ?? {});
    await insertServed(change.transaction, change.organisationId, servedBy(id, added));
    await deleteServed(change.transaction, change.organisationId, removed);
    await change.record({
      noun: actionNoun,
      nounId: id,
      verb: 'change',
      before: { ...changed?.before, ...(removed.length > 0 && { serves: plain(removed) }) },
      after: { ...changed?.after, ...(added.length > 0 && { serves: added }) },
    });
    await planServed(change, checked.served);
    return { ok: true };
  });
}

/** Takes an action away that was entered by mistake; one that is not to be done is cancelled. */
export function withdrawAction(
  context: RequestContext,
  id: string,
  input: ActionWithdrawal,
): Promise<Changed> {
  return changing(context, async (change: Changing): Promise<Changed> => {
    const held = await holdAction(change, id);
    if (!held.ok) return held;
    if (!held.hand.writesForBody) return refuse('forbidden');
    const parsed = parseChange(actionWithdrawal, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (held.action.withdrawnAt) return refuseField('reason', 'withdrawn');
    if (version !== held.action.version) return refuse('stale');
    await updateAction(change.transaction, change.organisationId, id, { withdrawnAt: change.now() });
    await change.record({ noun: actionNoun, nounId: id, verb: 'withdraw', before: null, after: { reason } });
    return { ok: true };
  });
}

interface Addressed {
  readonly recommendationId: string;
  readonly bodyId: string;
}
const isAmong = (all: readonly Addressed[], { recommendationId, bodyId }: Addressed): boolean =>
  all.some((each) => each.recommendationId === recommendationId && each.bodyId === bodyId);
const plain = (all: readonly Addressed[]): Addressed[] =>
  all.map(({ recommendationId, bodyId }) => ({ recommendationId, bodyId }));
