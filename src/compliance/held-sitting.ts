import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { answersForUnit, readsUnit } from './compliance.policy.ts';
import { findGuidelineInForce, type InForce } from './guideline-in-force.ts';
import type { Asking } from './held-unit.ts';
import type { OfVersion } from './requirement-in-force.store.ts';
import { type SelfAssessmentState, stateOf } from './self-assessment.rules.ts';
import { findSelfAssessment, type SelfAssessmentRow } from './self-assessment.store.ts';
import { type FoundUnit, findUnitsByKey } from './unit.store.ts';

/** A self-assessment with its unit, in the wording that it was begun with. */
export interface Sitting {
  readonly selfAssessment: SelfAssessmentRow;
  readonly unit: FoundUnit;
  readonly guideline: InForce;
  readonly asked: OfVersion;
  readonly state: SelfAssessmentState;
  readonly answers: boolean;
}

/** Undefined where there is none that the requester may know of. Three statements. @param lock held until the end */
export async function findSitting(
  { transaction, organisationId, requester }: Asking,
  id: string,
  { lock = false } = {},
): Promise<Sitting | undefined> {
  if (!isId(id)) return undefined;
  const selfAssessment = await findSelfAssessment(transaction, organisationId, id, { lock });
  const guideline = selfAssessment && (await findGuidelineInForce(transaction, organisationId));
  if (!selfAssessment || !guideline) return undefined;
  const { level, bodyId, systemId, guidelineId, number } = selfAssessment;
  const key = systemId ?? (level === 'administration' ? bodyId : level);
  const [unit] = await findUnitsByKey(transaction, organisationId, guideline, [key]);
  if (!unit || !readsUnit(requester, unit)) return undefined;
  return {
    selfAssessment,
    unit,
    guideline,
    asked: { guidelineId, number },
    state: stateOf(selfAssessment),
    answers: answersForUnit(requester, unit),
  };
}

/** One that the requester answers, held for a change. */
export async function holdSitting(asking: Asking, id: string) {
  const sitting = await findSitting(asking, id, { lock: true });
  if (!sitting) return refuse('notFound');
  if (!sitting.answers) return refuse('forbidden');
  return { ok: true, ...sitting } as const;
}
