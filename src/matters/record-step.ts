import { mayKnowOf } from '../audits/change.policy.ts';
import { findAnswerOfMatter, type HeldMatter, lockMatter, updateMatter } from '../audits/index.ts';
import { mayKeepMatter } from '../audits/register/register.policy.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { isBeforeAdjusting } from '../shared/adjusted-minutes.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { onceOnly } from './likely-step.rules.ts';
import { findMatterEvents, markEventWithdrawn } from './matter-event.store.ts';
import { type Changed, matterFaults } from './matter-fault.model.ts';
import { recordMatterChange } from './matter-log.ts';
import { noteMatterStep } from './note-step.ts';
import { type StepInput, type StepWithdrawal, stepInput, stepWithdrawal } from './step-input.model.ts';
import { stepFault } from './step-order.rules.ts';
import { soFar, takenSteps } from './taken-steps.rules.ts';
import { undoneStep } from './undone-step.ts';

/**
 * Notes a step of a matter's way, where it can have happened after what is noted (step-order.rules.ts). What a response
 * of the body's own says is noted there.
 */
export function recordStep(
  context: RequestContext,
  matterId: string,
  input: StepInput,
): Promise<Changed<{ readonly eventId: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly eventId: string }>> => {
    const held = await holdMatter(change, matterId);
    if (!held.ok) return held;
    const parsed = parseChange(stepInput, input, matterFaults);
    if (!parsed.ok) return parsed;
    const { version, isDayConfirmed, ...step } = parsed.value;
    if (version !== held.matter.version) return refuse('stale');
    if (step.step === 'decided' && step.minuteItem === null) return refuseField('minuteItem', 'missing');
    if (step.onDay > swedishDay(change.now())) return refuseField('onDay', 'inFuture');
    const { transaction, organisationId } = change;
    const events = await findMatterEvents(transaction, organisationId, matterId);
    const answer = await findAnswerOfMatter(transaction, organisationId, matterId);
    const fault = stepFault(step.step, step.onDay, soFar(held.matter, events), answer);
    if (fault) return refuse({ invalid: [fault] });
    const { done } = takenSteps(held.matter, events);
    const minutes = { decidedOn: done.get('decided') ?? null, adjustedOn: done.get('adjusted') ?? null };
    if (step.step === 'dispatched' && !isDayConfirmed && isBeforeAdjusting(step.onDay, minutes)) {
      return refuseField('onDay', 'notAdjusted');
    }
    const isAgain = onceOnly.some((each) => each === step.step && typeof done.get(each) === 'string');
    if (isAgain && !isDayConfirmed) return refuseField('onDay', 'notedAlready');
    return noteMatterStep(change, { matterId, ...step });
  });
}

/** Takes back a step that was noted by mistake. The matter's dates become what the steps that remain say. */
export function withdrawStep(
  context: RequestContext,
  matterId: string,
  eventId: string,
  input: StepWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdMatter(change, matterId);
    if (!held.ok) return held;
    const parsed = parseChange(stepWithdrawal, input, matterFaults);
    if (!parsed.ok) return parsed;
    const { matter } = held;
    if (parsed.value.version !== matter.version) return refuse('stale');
    const { transaction, organisationId, now } = change;
    const events = await findMatterEvents(transaction, organisationId, matterId);
    const taken = events.find(({ id }) => id === eventId);
    if (!taken) return refuse('notFound');
    const answer = await findAnswerOfMatter(transaction, organisationId, matterId);
    const { changed, fault } = undoneStep(matter, taken, events, answer);
    if (fault) return refuseField('reason', fault);
    await markEventWithdrawn(transaction, organisationId, eventId, now());
    await updateMatter(transaction, organisationId, matterId, changed?.after ?? {});
    const { step, onDay } = taken;
    await recordMatterChange(change, matter, {
      before: { eventId, step, onDay, ...changed?.before },
      after: { withdrawnStep: step, reason: parsed.value.reason, ...changed?.after },
    });
    return { ok: true };
  });
}

/** The matter, held for a change by somebody who keeps its dates. */
async function holdMatter(
  { transaction, organisationId, requester }: Changing,
  id: string,
): Promise<Changed<{ readonly matter: HeldMatter }>> {
  const matter = isId(id) ? await lockMatter(transaction, organisationId, id) : undefined;
  if (!matter || !mayKnowOf(requester, matter, [matter.bodyId])) return refuse('notFound');
  if (!mayKeepMatter(requester, matter, matter.bodyId)) return refuse('forbidden');
  if (matter.isWithdrawn) return refuseField('step', 'withdrawn');
  return { ok: true, matter };
}
