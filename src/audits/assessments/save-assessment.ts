import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import { type Changed, nouns } from '../change.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { holdRecommendation, isWithdrawn } from '../held.ts';
import { putOutcomes } from '../promises/note-outcomes.ts';
import { goesOverBody } from '../rounds/follow-up.model.ts';
import { holdDraft } from '../rounds/held-round.ts';
import { type DraftAssessment, draftAssessment } from '../rounds/round-input.model.ts';
import { findAssessmentIn, updateAssessment } from './change-assessment.store.ts';

/**
 * Writes in a draft what its makers say of one recommendation and body, with what became of that body's promises. The
 * latest hand is the assessor. Nothing of it reaches anybody else before the round is closed.
 */
export function saveAssessment(
  context: RequestContext,
  followUpId: string,
  input: DraftAssessment,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseInput(draftAssessment, input);
    if (!parsed.ok) return parsed;
    const { recommendationId, bodyId, version, outcomes, ...words } = parsed.value;
    const held = await holdRecommendation(change, recommendationId);
    if (!held.ok) return held;
    const draft = await holdDraft(change, followUpId, { strength: 'share', field: 'status' });
    if (!draft.ok) return draft;
    const { recommendation } = held;
    const isAddressed = recommendation.addressees.some((each) => each.bodyId === bodyId);
    if (!isAddressed || !goesOverBody(draft.round, bodyId)) return refuse('notFound');
    if (!draft.round.auditIds.includes(recommendation.auditId)) return refuse('notFound');
    if (isWithdrawn(recommendation)) return refuseField('status', 'withdrawn');

    const about = { followUpId, recommendationId, bodyId };
    const was = await findAssessmentIn(transaction, organisationId, about);
    if ((was?.version ?? null) !== version) return refuse('stale');
    const refused = await putOutcomes(
      change,
      { followUpId, round: draft.round, of: { recommendationId, bodyId } },
      outcomes,
    );
    if (refused) return refused;
    const id = was?.id ?? randomUUID();
    const old = was && { status: was.status, done: was.done, remaining: was.remaining, comment: was.comment };
    const changed = old ? differences<Partial<typeof words>>(old, words) : { before: null, after: words };
    if (!changed) return { ok: true, id };
    const by = { statusFrom: 'person', assessorId: requester.personId } as const;
    if (was) {
      await updateAssessment(transaction, organisationId, id, { ...changed.after, ...by });
    } else {
      const none = { proposed: null, interpretation: null, askedOn: null, place: null };
      await insertEntry(transaction, organisationId, {
        assessments: [{ id, ...about, ...words, ...by, ...none }],
      });
    }
    await change.record({
      noun: nouns.followUp,
      nounId: followUpId,
      verb: 'assessInDraft',
      before: changed.before && { bodyId, ...changed.before },
      after: { assessmentId: id, recommendationId, bodyId, ...changed.after },
    });
    return { ok: true, id };
  });
}
