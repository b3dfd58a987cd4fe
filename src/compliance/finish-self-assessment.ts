import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdAnswers, insertAssessments, insertChapterAssessments } from './assessment.store.ts';
import {
  type Changed,
  faults,
  type SelfAssessmentVersion,
  selfAssessmentNoun,
  selfAssessmentVersion,
} from './compliance-input.model.ts';
import { findDraftSteps, findDrafts, removeDrafts } from './draft.store.ts';
import { holdSitting } from './held-sitting.ts';
import { dividedFor } from './inheritance.rules.ts';
import { findAsked } from './requirement-in-force.store.ts';
import { selfAssessmentWorkflow } from './self-assessment.rules.ts';
import { updateSelfAssessment } from './self-assessment.store.ts';

/**
 * Ends a self-assessment: what has been answered becomes the unit's answers from today, in one transaction. What has not
 * keeps the answer that it had. An answer whose last day passed on the way is in force no longer when it is given.
 */
export function finishSelfAssessment(
  context: RequestContext,
  id: string,
  input: SelfAssessmentVersion,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdSitting(change, id);
    if (!held.ok) return held;
    const { selfAssessment, unit, asked, state } = held;
    const parsed = parseChange(selfAssessmentVersion, input, faults);
    if (!parsed.ok) return parsed;
    if (!selfAssessmentWorkflow[state].finish) return refuseField('version', 'assessmentClosed');
    if (parsed.value.version !== selfAssessment.version) return refuse('stale');
    const own = new Set(
      dividedFor(unit, await findAsked(transaction, organisationId, asked)).own.map((each) => each.id),
    );
    const drafts = (await findDrafts(transaction, organisationId, id)).filter((each) =>
      own.has(each.requirementId),
    );
    const steps = await findDraftSteps(transaction, organisationId, id);
    if (drafts.length + steps.length === 0) return refuseField('version', 'sittingEmpty');
    await holdAnswers(transaction, organisationId, [unit]);
    const { level, bodyId, systemId } = unit;
    const facts = {
      number: asked.number,
      level,
      bodyId,
      systemId,
      onDay: swedishDay(change.now()),
      assessedBy: requester.personId,
      assessedAt: change.now(),
      selfAssessmentId: id,
    };
    await insertAssessments(
      transaction,
      organisationId,
      drafts.map(({ requirementId, result, reason, validTo }) => ({
        ...facts,
        id: randomUUID(),
        requirementId,
        result,
        reason,
        validTo,
        basis: 'self' as const,
      })),
    );
    await insertChapterAssessments(
      transaction,
      organisationId,
      steps.map(({ chapter, maturity, note }) => ({
        ...facts,
        id: randomUUID(),
        guidelineId: asked.guidelineId,
        chapter,
        maturity,
        note,
      })),
    );
    await removeDrafts(transaction, organisationId, id);
    const finished = { finishedAt: change.now(), finishedBy: requester.personId };
    await updateSelfAssessment(transaction, organisationId, id, finished);
    await change.record({
      noun: selfAssessmentNoun,
      nounId: id,
      verb: 'finish',
      before: null,
      after: {
        answers: drafts.map(({ requirementId, result, reason, validTo }) => ({
          requirementId,
          result,
          reason,
          validTo,
        })),
        unanswered: own.size - drafts.length,
        chapters: steps.map(({ chapter, maturity, note }) => ({ chapter, maturity, note })),
      },
    });
    return { ok: true };
  });
}

/** Gives a self-assessment up: what was answered in it is thrown away, and the answers in force stand. */
export function discardSelfAssessment(
  context: RequestContext,
  id: string,
  input: SelfAssessmentVersion,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdSitting(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(selfAssessmentVersion, input, faults);
    if (!parsed.ok) return parsed;
    if (!selfAssessmentWorkflow[held.state].discard) return refuseField('version', 'assessmentClosed');
    if (parsed.value.version !== held.selfAssessment.version) return refuse('stale');
    const drafts = await findDrafts(transaction, organisationId, id);
    await removeDrafts(transaction, organisationId, id);
    await updateSelfAssessment(transaction, organisationId, id, { withdrawnAt: change.now() });
    await change.record({
      noun: selfAssessmentNoun,
      nounId: id,
      verb: 'discard',
      before: { answers: drafts.length },
      after: null,
    });
    return { ok: true };
  });
}
