import type { RequestContext } from '../identity/index.ts';
import { differences } from '../shared/differences.ts';
import { type Changed, nouns } from './change.model.ts';
import { updateAssessment } from './change-assessment.store.ts';
import { changing } from './change-context.ts';
import { type AssessmentCorrection, assessmentCorrection } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { updateAddressee } from './change-recommendation.store.ts';
import { mayCorrect } from './correct.policy.ts';
import { refreshAssessments } from './insert-entry.ts';
import { holdAssessment } from './interpret-assessment.ts';

/**
 * Puts right what an assessment says: an error of transcription, or the auditors' own slip. The old words stay in
 * the change log with the reason. A colour that is known now needs no interpretation any more.
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
    if (!mayCorrect(change.requester, assessment)) return refuse('forbidden');
    if (held.isWithdrawn) return refuseField('status', 'withdrawn');
    const parsed = parseInput(assessmentCorrection, input);
    if (!parsed.ok) return parsed;
    const { version, reason, ...facts } = parsed.value;
    if (version !== addressee.version) return refuse('stale');
    const { status, done, remaining, comment } = assessment;
    const was = { status, done, remaining, comment };
    const changed = differences<Partial<typeof was>>(was, facts as Partial<typeof was>);
    if (!changed) return { ok: true };

    const { transaction, organisationId } = change;
    const isKnownNow = status === 'unknown' && changed.after.status !== undefined;
    const isUnknownNow = changed.after.status === 'unknown';
    await updateAssessment(transaction, organisationId, assessmentId, {
      ...changed.after,
      ...(isKnownNow && { statusFrom: 'person', interpretation: null }),
      ...(isUnknownNow && { statusFrom: 'none' }),
    });
    await updateAddressee(transaction, organisationId, addressee);
    await refreshAssessments(transaction, organisationId, [assessment.recommendationId]);
    const about = { assessmentId, bodyId: assessment.bodyId };
    const { interpretation } = assessment;
    await change.record({
      noun: nouns.recommendation,
      nounId: assessment.recommendationId,
      verb: 'correctAssessment',
      before: { ...about, ...changed.before, ...(isKnownNow && interpretation && { interpretation }) },
      after: { ...about, ...changed.after, reason },
    });
    return { ok: true };
  });
}
