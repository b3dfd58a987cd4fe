import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../../identity/index.ts';
import { type Changed, nouns } from '../change.model.ts';
import { type NewAssessmentInput, newAssessmentInput } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { holdRecommendation, isWithdrawn } from '../held.ts';
import { goesOverBody } from '../rounds/follow-up.model.ts';
import { refusalAbout } from '../rounds/round.policy.ts';
import { isAssessedIn, lockRound } from './change-assessment.store.ts';
import { mayAssessIn } from './correct.policy.ts';

/**
 * Enters an assessment by hand into a draft. It is told with the round, to its makers alone, until they close it. A round
 * that was read from a report takes none: what it says stands in the report.
 */
export function enterAssessment(
  context: RequestContext,
  input: NewAssessmentInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseInput(newAssessmentInput, input);
    if (!parsed.ok) return parsed;
    const entered = parsed.value;
    const held = await holdRecommendation(change, entered.recommendationId);
    if (!held.ok) return held;
    const { recommendation } = held;
    const addressee = recommendation.addressees.find(({ bodyId }) => bodyId === entered.bodyId);
    const round = await lockRound(transaction, organisationId, entered.followUpId, 'share');
    if (!addressee || !round || round.withdrawnAt) return refuse('notFound');
    if (!mayAssessIn(requester, round, round)) return refuse(refusalAbout(requester, round, round));
    if (!goesOverBody(round, addressee.bodyId)) return refuse('notFound');
    if (isWithdrawn(recommendation)) return refuseField('status', 'withdrawn');
    if (round.sourceDraftId) return refuseField('followUpId', 'roundFromFile');
    if (round.closedAt) return refuseField('followUpId', 'roundClosed');
    if (!round.auditIds.includes(recommendation.auditId)) {
      return refuseField('followUpId', 'roundNotOverAudit');
    }
    if (await isAssessedIn(transaction, organisationId, entered)) {
      return refuseField('followUpId', 'assessedAlready');
    }

    const id = randomUUID();
    await insertEntry(transaction, organisationId, {
      assessments: [
        {
          id,
          ...entered,
          statusFrom: 'person',
          proposed: null,
          interpretation: null,
          askedOn: null,
          assessorId: requester.personId,
          place: null,
        },
      ],
    });
    const { followUpId, status, ...told } = entered;
    await change.record({
      noun: nouns.followUp,
      nounId: followUpId,
      verb: 'assessInDraft',
      before: null,
      after: { assessmentId: id, status, ...told },
    });
    return { ok: true, id };
  });
}
