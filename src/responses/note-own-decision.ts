import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { followAnswered } from './follow-answered.ts';
import { decisionDays, holdResponse } from './held-response.ts';
import { noteStepOf } from './note-step-of.ts';
import { mayNoteOwnDecision } from './response.policy.ts';
import { hasOwnDecision, isDecided, wentAlong } from './response.rules.ts';
import { updateOwnDecision, updateResponse } from './response.store.ts';
import { decisionDayFault } from './response-day.rules.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type OwnDecisionInput, ownDecision } from './response-input.model.ts';

/**
 * Notes that another body than the lead has decided on a joint response itself: before the lead has, or after. Where
 * it had by the day that the response was dispatched, its matter went along; else it sends its decision itself.
 */
export function noteOwnDecision(
  context: RequestContext,
  id: string,
  input: OwnDecisionInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdResponse(change, id);
    if (!held.ok) return held;
    const { response } = held;
    const parsed = parseChange(ownDecision, input, faults);
    if (!parsed.ok) return parsed;
    const { bodyId, decidedOn, minuteItem, version, isDayConfirmed } = parsed.value;
    const own = response.matters.filter((matter) => matter.bodyId === bodyId);
    if (own.length === 0) return refuse('notFound');
    if (!mayNoteOwnDecision(requester, bodyId)) return refuse('forbidden');
    if (bodyId === response.leadBodyId && !isDecided(response.state)) return refuse('forbidden');
    if (own.some(hasOwnDecision)) return refuseField('decidedOn', 'decidedAlready');
    if (response.state === 'draft') return refuseField('decidedOn', 'notInThisStep');
    if (!decidedOn) return refuseField('decidedOn', 'missing');
    if (!minuteItem) return refuseField('minuteItem', 'missing');
    const days = await decisionDays(change, own);
    const fault = decisionDayFault(decidedOn, days, isDayConfirmed, swedishDay(change.now()));
    if (fault) return refuseField('decidedOn', fault);
    if (version !== response.version) return refuse('stale');

    await updateOwnDecision(transaction, organisationId, id, bodyId, { decidedOn, minuteItem });
    await updateResponse(transaction, organisationId, id);
    await change.record({
      noun: nouns.response,
      nounId: id,
      verb: 'noteOwnDecision',
      before: { bodyId, decidedOn: null, minuteItem: null },
      after: { bodyId, decidedOn, minuteItem },
    });
    await noteStepOf(change, response, own, { step: 'decided', onDay: decidedOn, minuteItem });
    const { dispatchedOn, receivedOn } = response;
    if (dispatchedOn !== null && wentAlong({ decidedOn }, response)) {
      await noteStepOf(change, response, own, { step: 'dispatched', onDay: dispatchedOn });
      if (receivedOn !== null) {
        await noteStepOf(change, response, own, { step: 'receivedByAuditors', onDay: receivedOn });
      }
    }
    await followAnswered(change, response, [bodyId]);
    return { ok: true };
  });
}
