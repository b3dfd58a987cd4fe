import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdRisk } from './held.ts';
import type { RiskAssessment } from './risk.model.ts';
import { assessmentFault, latestOf, yearAfter } from './risk.rules.ts';
import { findAssessments, insertAssessment, updateRisk } from './risk.store.ts';
import { type Changed, faults, riskNoun } from './risk-faults.model.ts';
import { type AssessmentInput, assessmentInput } from './risk-input.model.ts';
import { holdScale } from './risk-scale.store.ts';
import { scaleIn } from './risk-scale.ts';
import { isOnScale } from './scale.rules.ts';

/** An assessment as somebody has entered it, its reason settled. */
export interface EnteredAssessment {
  readonly likelihood: number;
  readonly consequence: number;
  readonly targetLikelihood: number | null;
  readonly targetConsequence: number | null;
  readonly reason: string;
  readonly onDay: string | null;
  readonly nextReviewOn: string | null;
}

/**
 * Judges a risk anew. A review that finds it unchanged is an assessment as any other; its reason may then be left out,
 * and is that of the time before.
 */
export function assessRisk(context: RequestContext, id: string, input: AssessmentInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdRisk(change, id, 'assess', 'likelihood');
    if (!held.ok) return held;
    const parsed = parseChange(assessmentInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason, ...judged } = parsed.value;
    if (version !== held.risk.version) return refuse('stale');
    const { transaction, organisationId } = change;
    const latest = latestOf(await findAssessments(transaction, organisationId, id));
    const settled = reason ?? (isAsBefore(judged, latest) ? latest?.reason : undefined);
    if (!settled) return refuseField('reason', 'missing');
    const checked = await checkAssessment(change, { ...judged, reason: settled }, latest?.onDay ?? null);
    if (!checked.ok) return checked;
    const { nextReviewOn, ...facts } = checked.facts;
    await keepAssessment(change, id, facts);
    await updateRisk(transaction, organisationId, id, { nextReviewOn });
    await change.record({ noun: riskNoun, nounId: id, verb: 'assess', before: null, after: checked.facts });
    return { ok: true };
  });
}

const isAsBefore = (
  { likelihood, consequence }: Pick<EnteredAssessment, 'likelihood' | 'consequence'>,
  latest: RiskAssessment | undefined,
) => latest?.likelihood === likelihood && latest.consequence === consequence;

/** The assessment as it may be kept: on the organisation's scale, of a day that has been, holding for a year at most. */
export async function checkAssessment(
  change: Changing,
  { onDay, nextReviewOn, ...judged }: EnteredAssessment,
  latestOn: string | null,
) {
  const { transaction, organisationId } = change;
  await holdScale(transaction, organisationId, 'share');
  const scale = await scaleIn(transaction, organisationId);
  if (!isOnScale(judged, scale)) return refuseField('likelihood', 'notOnScale');
  const { targetLikelihood, targetConsequence } = judged;
  if ((targetLikelihood === null) !== (targetConsequence === null)) {
    return refuseField('targetLikelihood', 'bothOrNeither');
  }
  const target = { likelihood: targetLikelihood ?? 1, consequence: targetConsequence ?? 1 };
  if (!isOnScale(target, scale)) return refuseField('targetLikelihood', 'notOnScale');
  const today = swedishDay(change.now());
  const days = { onDay: onDay ?? today, nextReviewOn: nextReviewOn ?? yearAfter(onDay ?? today) };
  const fault = assessmentFault({ ...days, today, latestOn });
  if (fault) return refuse({ invalid: [fault] });
  return { ok: true, facts: { ...judged, ...days } } as const;
}

export const keepAssessment = (
  { transaction, organisationId, requester, now }: Changing,
  riskId: string,
  facts: Omit<RiskAssessment, 'id' | 'riskId' | 'by' | 'at'>,
): Promise<void> =>
  insertAssessment(transaction, organisationId, {
    ...facts,
    id: randomUUID(),
    riskId,
    by: requester.personId,
    at: now(),
  });
