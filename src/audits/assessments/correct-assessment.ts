import { changing, type RequestContext } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import { type Changed, nouns } from '../change.model.ts';
import { type AssessmentCorrection, assessmentCorrection } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { refreshAssessments } from '../entry/insert-entry.ts';
import { updateAddressee } from '../recommendations/change-recommendation.store.ts';
import { isKept } from '../rounds/follow-up.model.ts';
import { refusalAbout } from '../rounds/round.policy.ts';
import { updateAssessment } from './change-assessment.store.ts';
import { mayCorrect, mustHaveSeenOriginal } from './correct.policy.ts';
import { holdAssessment } from './interpret-assessment.ts';

/**
 * Puts right what an assessment says: an error of transcription, or the auditors' own slip. The old words stay in
 * the change log with the reason. Who corrects the colour that was read out of a file says that the original shows it. A colour that is known now needs no interpretation any more.
 */
export function correctAssessment(
  context: RequestContext,
  assessmentId: string,
  input: AssessmentCorrection,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdAssessment(change, assessmentId);
    if (!held.ok) return held;
    const { assessment, addressee } = held;
    const { round } = assessment;
    if (!mayCorrect(change.requester, assessment)) {
      return refuse(refusalAbout(change.requester, round, assessment));
    }
    if (isKept(round)) return refuseField('status', 'roundClosed');
    if (held.isWithdrawn) return refuseField('status', 'withdrawn');
    const parsed = parseInput(assessmentCorrection, input);
    if (!parsed.ok) return parsed;
    const { version, reason, seenInOriginal, ...facts } = parsed.value;
    if (version !== assessment.version) return refuse('stale');
    const { status, done, remaining, comment } = assessment;
    const was = { status, done, remaining, comment };
    const changed = differences<Partial<typeof was>>(was, facts as Partial<typeof was>);
    if (!changed) return { ok: true };
    const isColourChanged = changed.after.status !== undefined;
    if (isColourChanged && !seenInOriginal && mustHaveSeenOriginal(change.requester, assessment))
      return refuseField('seenInOriginal', 'missing');

    const { transaction, organisationId } = change;
    const isKnownNow = status === 'unknown' && isColourChanged;
    const isWrittenHere = assessment.round.sourceDraftId === null;
    // Where it was written here it stays a person's, also when they leave the colour open.
    const statusFrom = changed.after.status === 'unknown' && !isWrittenHere ? 'none' : 'person';
    await updateAssessment(transaction, organisationId, assessmentId, {
      ...changed.after,
      ...(isColourChanged && { statusFrom }),
      ...(isKnownNow && { interpretation: null }),
      ...(round.closedAt === null && { assessorId: change.requester.personId }),
    });
    const isDraft = round.closedAt === null;
    if (!isDraft) {
      await updateAddressee(transaction, organisationId, addressee);
      await refreshAssessments(transaction, organisationId, [assessment.recommendationId]);
    }
    const about = { assessmentId, bodyId: assessment.bodyId };
    const { interpretation } = assessment;
    await change.record({
      // What happens in a draft is told with the round, to its makers alone.
      ...(isDraft
        ? { noun: nouns.followUp, nounId: assessment.followUpId, verb: 'assessInDraft' }
        : { noun: nouns.recommendation, nounId: assessment.recommendationId, verb: 'correctAssessment' }),
      before: { ...about, ...changed.before, ...(isKnownNow && interpretation && { interpretation }) },
      after: {
        ...about,
        ...changed.after,
        reason,
        ...(isColourChanged && seenInOriginal && { seenInOriginal }),
      },
    });
    return { ok: true };
  });
}
