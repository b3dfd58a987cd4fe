import { randomUUID } from 'node:crypto';
import { followWork } from '../audits/index.ts';
import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayPlan } from './action.policy.ts';
import { insertAction, insertServed } from './action.store.ts';
import { daysFault } from './action-days.rules.ts';
import { findCommitment, type ServedFacts } from './action-facts.store.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import { type NewActionInput, newActionInput } from './action-input.model.ts';
import { insertThingsOf } from './action-of.store.ts';
import { checkFacts } from './check-facts.ts';
import { findKnownThings } from './known-things.ts';

/**
 * Plans an action of a body, from a commitment or by itself. A recommendation whose body had received or answered it is
 * planned with its first action.
 */
export function addAction(
  context: RequestContext,
  input: NewActionInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, (change) => addActionIn(change, input));
}

/** The same inside a change that plans more. A refusal has written nothing. */
export async function addActionIn(
  change: Changing,
  input: NewActionInput,
): Promise<Changed<{ readonly id: string }>> {
  const { transaction, organisationId, requester } = change;
  const parsed = parseChange(newActionInput, input, faults);
  if (!parsed.ok) return parsed;
  const { id = randomUUID(), provision, serves, of, isEnteredAfterwards, ...facts } = parsed.value;
  if (!mayWriteForBody(requester, facts.bodyId)) return refuse('forbidden');
  const today = swedishDay(change.now());
  if (!(await isBodyThere(transaction, organisationId, facts.bodyId, today))) {
    return refuseField('bodyId', 'unknownBody');
  }
  const fault = daysFault(null, facts, { today, isEnteredAfterwards });
  if (fault) return refuse({ invalid: [fault] });
  const checked = await checkFacts(change, { ...facts, serves });
  if (!checked.ok) return checked;
  if (facts.commitmentId && !(await mayCarryOut(change, facts.commitmentId, checked.served))) {
    return refuseField('commitmentId', 'unknownCommitment');
  }
  if ((await findKnownThings(change, of)).length < of.length) return refuseField('of', 'unknownThing');
  const row = {
    id,
    ...facts,
    state: 'planned' as const,
    stateAt: change.now(),
    completedOn: null,
    secrecy: markOf(provision, change),
    madeAt: change.now(),
  };
  if (!(await insertAction(transaction, organisationId, row))) return refuseField('id', 'idTaken');
  await insertServed(transaction, organisationId, servedBy(id, serves));
  await insertThingsOf(transaction, organisationId, id, of);
  await change.record({
    noun: actionNoun,
    nounId: id,
    verb: 'add',
    before: null,
    after: { ...facts, provision, serves, ...(of.length > 0 && { of }) },
  });
  await planServed(change, checked.served);
  return { ok: true, id };
}

/** Whether the commitment is the requester's to plan for, or was made to what the action serves. */
async function mayCarryOut(
  { transaction, organisationId, requester }: Changing,
  commitmentId: string,
  served: readonly ServedFacts[],
): Promise<boolean> {
  const commitment = await findCommitment(transaction, organisationId, commitmentId);
  if (!commitment) return false;
  const isServed = served.some(
    ({ recommendationId, bodyId }) =>
      recommendationId === commitment.recommendationId && bodyId === commitment.bodyId,
  );
  return isServed || mayPlan(requester, commitment);
}

/** Lets the work of bodies that had done nothing yet with the recommendation follow its first action. */
export async function planServed(change: Changing, served: readonly ServedFacts[]): Promise<void> {
  const first = served.filter(
    ({ hasActions, state }) => !hasActions && (state === 'received' || state === 'answered'),
  );
  // Recommendations are held in one order, so that two that serve the same ones do not wait for each other.
  const inOrder = first.toSorted((a, b) => a.recommendationId.localeCompare(b.recommendationId));
  for (const { recommendationId, bodyId } of inOrder) {
    await followWork(change, { recommendationId, bodyId, command: 'plan' });
  }
}

/** The mark that somebody sets now; null where there is no provision to mark with. */
export function markOf(provision: string | null, { requester, now }: Changing): SecrecyMark | null {
  if (provision === null) return null;
  return { provision, markedOn: swedishDay(now()), markedBy: requester.personId };
}

export const servedBy = (
  actionId: string,
  serves: readonly { readonly recommendationId: string; readonly bodyId: string }[],
) => serves.map(({ recommendationId, bodyId }) => ({ actionId, recommendationId, bodyId }));
