import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answersForUnit } from './compliance.policy.ts';
import {
  type Changed,
  faults,
  type NewSelfAssessmentInput,
  newSelfAssessmentInput,
  selfAssessmentNoun,
} from './compliance-input.model.ts';
import { findReadUnit } from './held-unit.ts';
import { isAssessmentYear } from './self-assessment.rules.ts';
import { insertSelfAssessment } from './self-assessment.store.ts';

/** Begins the self-assessment of a unit; one at a time is under way. */
export function startSelfAssessment(
  context: RequestContext,
  unitKey: string,
  input: NewSelfAssessmentInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const { transaction, organisationId, requester } = change;
    const found = await findReadUnit(change, unitKey);
    if (!found) return refuse('notFound');
    const { unit, guideline } = found;
    if (!answersForUnit(requester, unit)) return refuse('forbidden');
    const parsed = parseChange(newSelfAssessmentInput, input, faults);
    if (!parsed.ok) return parsed;
    const id = randomUUID();
    const { year } = parsed.value;
    if (!isAssessmentYear(year, swedishDay(change.now()))) return refuseField('year', 'notAYear');
    const { level, bodyId, systemId } = unit;
    const begun = await insertSelfAssessment(transaction, organisationId, {
      id,
      guidelineId: guideline.id,
      number: guideline.number,
      level,
      bodyId,
      systemId,
      year,
      startedBy: requester.personId,
      startedAt: change.now(),
    });
    if (!begun) return refuseField('year', 'assessmentOpen');
    const after = { level, bodyId, systemId, year, guidelineId: guideline.id, number: guideline.number };
    await change.record({ noun: selfAssessmentNoun, nounId: id, verb: 'start', before: null, after });
    return { ok: true, id };
  });
}
