import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findHistory, holdAnswers, insertAssessments } from './assessment.store.ts';
import type { ComplianceAssessment, ComplianceBasis } from './compliance.model.ts';
import { answersForUnit, samplesUnit, type UnitAbout } from './compliance.policy.ts';
import {
  type AssessmentInput,
  assessmentInput,
  assessmentNoun,
  type Changed,
  faults,
  faultsOfAnswer,
} from './compliance-input.model.ts';
import { findReadUnit } from './held-unit.ts';
import { dividedFor } from './inheritance.rules.ts';
import { findAskedById } from './requirement-in-force.store.ts';

/** A unit answers one requirement anew, outside a self-assessment: something has changed. */
export function answerRequirement(
  context: RequestContext,
  unitKey: string,
  requirementId: string,
  input: AssessmentInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, (change) => assess(change, { unitKey, requirementId, basis: 'self' }, input));
}

/** The security officer's own judgement of one requirement of a unit, beside the unit's. */
export function checkRequirement(
  context: RequestContext,
  unitKey: string,
  requirementId: string,
  input: AssessmentInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, (change) =>
    assess(change, { unitKey, requirementId, basis: 'sampleCheck' }, input),
  );
}

const may = {
  self: answersForUnit,
  sampleCheck: samplesUnit,
} satisfies Record<ComplianceBasis, (requester: Changing['requester'], unit: UnitAbout) => boolean>;

interface OfWhat {
  readonly unitKey: string;
  readonly requirementId: string;
  readonly basis: ComplianceBasis;
}

async function assess(
  change: Changing,
  { unitKey, requirementId, basis }: OfWhat,
  input: AssessmentInput,
): Promise<Changed<{ id: string }>> {
  const { transaction, organisationId, requester } = change;
  const found = isId(requirementId) ? await findReadUnit(change, unitKey) : undefined;
  if (!found) return refuse('notFound');
  const { unit, guideline } = found;
  const asked = await findAskedById(transaction, organisationId, guideline, [requirementId]);
  if (asked.length === 0) return refuse('notFound');
  if (!may[basis](requester, unit)) return refuse('forbidden');
  const parsed = parseChange(assessmentInput, input, faults);
  if (!parsed.ok) return parsed;
  if (dividedFor(unit, asked).own.length === 0) return refuseField('result', 'notAskedOfUnit');
  const today = swedishDay(change.now());
  const id = randomUUID();
  const { seen, onDay, ...answer } = parsed.value;
  if (onDay !== null && onDay > today) return refuseField('onDay', 'inFuture');
  const wrong = faultsOfAnswer(answer, today);
  if (wrong.length > 0) return refuse({ invalid: wrong });
  await holdAnswers(transaction, organisationId, [unit]);
  const [latest] = await findHistory(transaction, organisationId, unit, requirementId);
  if ((latest?.id ?? null) !== seen) return refuse('stale');
  const { level, bodyId, systemId } = unit;
  const row: ComplianceAssessment = {
    id,
    requirementId,
    number: guideline.number,
    level,
    bodyId,
    systemId,
    ...answer,
    basis,
    onDay: onDay ?? today,
    assessedBy: requester.personId,
    assessedAt: change.now(),
    selfAssessmentId: null,
  };
  await insertAssessments(transaction, organisationId, [row]);
  await change.record(assessed(row, latest));
  return { ok: true, id };
}

/** What the change log says of an assessment. */
export const assessed = (
  { id, requirementId, level, bodyId, systemId, basis, result, reason, validTo, onDay }: ComplianceAssessment,
  was: Pick<ComplianceAssessment, 'result' | 'reason' | 'validTo' | 'onDay'> | undefined,
) => ({
  noun: assessmentNoun,
  nounId: id,
  verb: basis === 'self' ? 'answer' : 'check',
  before: was ? { result: was.result, reason: was.reason, validTo: was.validTo, onDay: was.onDay } : null,
  after: { requirementId, level, bodyId, systemId, result, reason, validTo, onDay },
});
