import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findActionsFor, type GapAction } from './action-of-requirement.store.ts';
import { type AssessmentRow, findHistory } from './assessment.store.ts';
import { answersForUnit, samplesUnit } from './compliance.policy.ts';
import { findGuidelineInForce, type InForce } from './guideline-in-force.ts';
import { findReadUnit } from './held-unit.ts';
import { concernOf } from './inheritance.rules.ts';
import { type Asked, findAskedById } from './requirement-in-force.store.ts';
import { type Figure, figureOf } from './standing.rules.ts';
import { findStandings, type StandingRow } from './standing.store.ts';
import { type FoundUnit, findUnitsByKey } from './unit.store.ts';
import { type AnsweredBy, answeredBy, unitIdsAbove } from './unit-standing.ts';

/** One requirement as it concerns one unit. */
export interface UnitRequirement {
  readonly unit: FoundUnit;
  readonly guideline: InForce;
  readonly today: string;
  readonly requirement: Asked;
  /** Whether the unit answers it itself; false: it inherits the answer. */
  readonly isOwn: boolean;
  readonly figure: Figure;
  readonly answeredBy: AnsweredBy;
  /** Everything that has been said, the latest first; of an inherited one nothing. */
  readonly history: readonly AssessmentRow[];
  /** The answer that is inherited: without its reason. */
  readonly inherited: Omit<StandingRow, 'unitId'> | null;
  readonly actions: readonly GapAction[];
  readonly mayAnswer: boolean;
  readonly maySample: boolean;
  /** Whether the requester plans actions for the unit's body. */
  readonly mayPlan: boolean;
}

/** One requirement with one unit; undefined where it does not concern the unit, or is not for the requester to read. */
export function findUnitRequirement(
  context: RequestContext,
  key: string,
  requirementId: string,
): Promise<UnitRequirement | undefined> {
  if (!isId(requirementId)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const { requester } = context;
    const { organisationId } = requester;
    const found = await findReadUnit({ transaction, organisationId, requester }, key);
    if (!found) return undefined;
    const { guideline, unit } = found;
    const [requirement] = await findAskedById(transaction, organisationId, guideline, [requirementId]);
    const concern = requirement ? concernOf(unit, requirement) : 'none';
    if (!requirement || concern === 'none') return undefined;
    const today = swedishDay(context.now());
    const writes = mayWrite(requester);
    const isOwn = concern === 'own';
    const history = isOwn ? await findHistory(transaction, organisationId, unit, requirementId) : [];
    const above = isOwn
      ? undefined
      : (await findStandings(transaction, organisationId, unitIdsAbove(organisationId, unit))).find(
          (each) => each.requirementId === requirementId && each.level === requirement.level,
        );
    return {
      ...found,
      today,
      requirement,
      isOwn,
      figure: figureOf(isOwn ? history[0] : above, today),
      answeredBy: answeredBy(requirement.level, guideline, unit),
      history,
      inherited: above ?? null,
      actions: isOwn ? await findActionsFor(transaction, organisationId, unit, requirementId) : [],
      mayAnswer: writes && isOwn && answersForUnit(requester, unit),
      maySample: writes && isOwn && samplesUnit(requester, unit),
      mayPlan: writes && isOwn && mayWriteForBody(requester, unit.bodyId),
    };
  });
}

/**
 * The key of the unit whose requirement it is, for links that know the body or the system only; undefined where it is
 * demanded of nobody of theirs.
 */
export function findUnitKey(
  context: RequestContext,
  requirementId: string,
  { body, system }: { readonly body?: string | undefined; readonly system?: string | undefined },
): Promise<string | undefined> {
  if (!isId(requirementId)) return Promise.resolve(undefined);
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction) => {
    const guideline = await findGuidelineInForce(transaction, organisationId);
    if (!guideline) return undefined;
    const [requirement] = await findAskedById(transaction, organisationId, guideline, [requirementId]);
    if (!requirement) return undefined;
    const { level } = requirement;
    const key = level === 'system' ? system : level === 'administration' ? body : level;
    if (key === undefined || (key !== level && !isId(key))) return undefined;
    const [unit] = await findUnitsByKey(transaction, organisationId, guideline, [key]);
    return unit?.key;
  });
}
