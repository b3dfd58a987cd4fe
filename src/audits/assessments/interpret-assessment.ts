import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { type Changed, nouns, type Refused } from '../change.model.ts';
import { type InterpretationInput, interpretationInput } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { refreshAssessments } from '../entry/insert-entry.ts';
import { holdRecommendation, isWithdrawn } from '../held.ts';
import { updateAddressee } from '../recommendations/change-recommendation.store.ts';
import type { Addressee } from '../recommendations/recommendation.model.ts';
import { mayInterpret } from '../register/register.policy.ts';
import { refusalAbout } from '../rounds/round.policy.ts';
import { findRoundAssessments, type RoundAssessment, updateAssessment } from './change-assessment.store.ts';
import { decideInterpretation } from './interpret.rules.ts';

/**
 * Notes what a person reads out of the words where the auditors' colour is unknown: it is shown as theirs, with date
 * and reason. What the auditors have assessed stays unknown.
 */
export function interpretAssessment(
  context: RequestContext,
  assessmentId: string,
  input: InterpretationInput,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdAssessment(change, assessmentId);
    if (!held.ok) return held;
    const { assessment, addressee } = held;
    const { round } = assessment;
    // A draft is finished by its makers, not interpreted.
    if (round.closedAt === null) return refuse('notFound');
    if (!mayInterpret(change.requester, assessment)) {
      return refuse(refusalAbout(change.requester, round, assessment));
    }
    if (held.isWithdrawn) return refuseField('decision', 'withdrawn');
    const parsed = parseInput(interpretationInput, input);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== assessment.version) return refuse('stale');
    const decision = decideInterpretation(assessment, parsed.value);
    if (!decision.ok) return decision;

    const { transaction, organisationId } = change;
    const by = { by: change.requester.personId, at: context.now() };
    const interpretation = decision.after && { ...decision.after, ...by };
    await updateAssessment(transaction, organisationId, assessmentId, { interpretation });
    await updateAddressee(transaction, organisationId, addressee);
    await refreshAssessments(transaction, organisationId, [assessment.recommendationId]);
    const about = { assessmentId, bodyId: assessment.bodyId };
    const before = assessment.interpretation;
    const { reason } = parsed.value;
    await change.record({
      noun: nouns.recommendation,
      nounId: assessment.recommendationId,
      verb: decision.after ? 'interpret' : 'takeBackInterpretation',
      before: before && { ...about, colour: before.colour, reason: before.reason },
      after: { ...about, ...(decision.after ?? (reason ? { reason } : {})) },
    });
    return { ok: true };
  });
}

/** An assessment with its addressee, held for a change; not found where the requester may not know of it. */
export async function holdAssessment(
  change: Changing,
  id: string,
): Promise<
  | {
      readonly ok: true;
      readonly assessment: RoundAssessment;
      readonly addressee: Addressee;
      readonly isWithdrawn: boolean;
    }
  | Refused
> {
  const { transaction, organisationId } = change;
  const find = async () => (await findRoundAssessments(transaction, organisationId, [id]))[0];
  const seen = isId(id) ? await find() : undefined;
  if (!seen) return refuse('notFound');
  const held = await holdRecommendation(change, seen.recommendationId);
  if (!held.ok) return held;
  // Once more, now that nobody else can change it.
  const assessment = await find();
  const addressee = held.recommendation.addressees.find(({ bodyId }) => bodyId === seen.bodyId);
  if (!assessment || !addressee) return refuse('notFound');
  const gone = isWithdrawn(held.recommendation) || assessment.round.withdrawnAt !== null;
  return { ok: true, assessment, addressee, isWithdrawn: gone };
}
