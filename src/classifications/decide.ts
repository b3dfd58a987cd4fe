import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { faultOfProposed } from './assessment.rules.ts';
import { mayAssess, mayDecide } from './classification.policy.ts';
import { updateClassification } from './classification.store.ts';
import { type Changed, faults, noun } from './classification-faults.model.ts';
import {
  type ClassificationDecision,
  type ClassificationWithdrawal,
  classificationDecision,
  classificationWithdrawal,
} from './classification-input.model.ts';
import { mayDo, stateOf } from './classification-state.rules.ts';
import { holdClassification } from './held.ts';
import { monthsAfter } from './review.rules.ts';
import { findSettings } from './settings.store.ts';

/** The information owner decides a draft. From then on it is never altered. */
export function decideClassification(
  context: RequestContext,
  id: string,
  input: ClassificationDecision,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdClassification(change, id);
    if (!held.ok) return held;
    const { classification, subject } = held;
    const { transaction, organisationId, requester } = change;
    if (!mayDecide(requester, subject)) return refuse('forbidden');
    const parsed = parseChange(classificationDecision, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== classification.version) return refuse('stale');
    if (!mayDo(stateOf(classification), 'decide')) return refuseField('', 'notClassDraft');
    if (subject.isWithdrawn) return refuseField('', 'subjectWithdrawn');
    const settings = await findSettings(transaction, organisationId);
    if (classification.scale !== settings.scale) return refuseField('', 'otherScale');
    const fault = faultOfProposed(classification, settings.scale, subject.environment);
    if (fault) return fault;
    const today = swedishDay(change.now());
    const decidedOn = parsed.value.decidedOn ?? today;
    if (decidedOn > today) return refuseField('decidedOn', 'inFuture');
    const nextReviewOn = parsed.value.nextReviewOn ?? monthsAfter(decidedOn, settings.reviewMonths);
    if (nextReviewOn <= today) return refuseField('nextReviewOn', 'inPast');
    const facts = { decidedBy: requester.personId, decidedOn, nextReviewOn };
    await updateClassification(transaction, organisationId, id, facts);
    await change.record({ noun, nounId: id, verb: 'decide', before: null, after: facts });
    return { ok: true };
  });
}

/** Takes a draft back, with its reason in the history. The information owner may, beside those who assess. */
export function withdrawClassification(
  context: RequestContext,
  id: string,
  input: ClassificationWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdClassification(change, id);
    if (!held.ok) return held;
    const { classification, subject } = held;
    const { transaction, organisationId, requester } = change;
    if (!mayAssess(requester, subject) && !mayDecide(requester, subject)) return refuse('forbidden');
    const parsed = parseChange(classificationWithdrawal, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== classification.version) return refuse('stale');
    if (!mayDo(stateOf(classification), 'withdraw')) return refuseField('', 'notClassDraft');
    await updateClassification(transaction, organisationId, id, { withdrawnAt: change.now() });
    const { reason } = parsed.value;
    await change.record({ noun, nounId: id, verb: 'withdraw', before: null, after: { reason } });
    return { ok: true };
  });
}
