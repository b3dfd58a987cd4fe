import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { answersForUnit, samples } from './compliance.policy.ts';
import { findGuidelineInForce, type InForce } from './guideline-in-force.ts';
import { dividedFor } from './inheritance.rules.ts';
import { findAsked } from './requirement-in-force.store.ts';
import { nextDue } from './self-assessment.rules.ts';
import { type AssessmentDays, findAssessmentDays } from './self-assessment.store.ts';
import { type Counts } from './standing.rules.ts';
import { countStandings } from './standing.store.ts';
import { sharesOf } from './systems-of-unit.ts';
import { type FoundUnit, findUnits } from './unit.store.ts';

/** A unit in the list of those that somebody reads. */
export interface ListedUnit {
  readonly unit: FoundUnit;
  readonly counts: Counts;
  readonly latestOn: string | null;
  /** The self-assessment under way, with how many answers it has. */
  readonly open: { readonly id: string; readonly answers: number } | null;
  readonly finishedOn: string | null;
  /** When the next is due; null at once. */
  readonly dueOn: string | null;
  readonly isOwn: boolean;
}

export interface ListedUnits {
  /** Null where no guideline is in force. */
  readonly guideline: InForce | null;
  readonly units: readonly ListedUnit[];
  readonly today: string;
  readonly maySample: boolean;
  /** Sees everybody's. */
  readonly all: boolean;
}

/** More than a municipality has administrations and companies. */
const mostUnits = 500;

/**
 * The municipality, central IT, administrations and companies that the requester reads, and the systems that they are
 * named on. Six statements at most.
 */
export function listUnits(context: RequestContext): Promise<ListedUnits> {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  const scope = managementScope(requester);
  return inRequest(context, async (transaction) => {
    const guideline = await findGuidelineInForce(transaction, organisationId);
    const base = { today, maySample: samples(requester), all: scope.all };
    if (!guideline) return { ...base, guideline: null, units: [] };
    const bodies = { bodyIds: scope.all ? null : scope.bodies, personId: null, limit: mostUnits };
    const ofBodies = await findUnits(transaction, organisationId, guideline, {
      ...bodies,
      levels: ['municipality', 'centralIt', 'administration'],
    });
    const ownSystems = await findUnits(transaction, organisationId, guideline, {
      levels: ['system'],
      bodyIds: [],
      personId: requester.personId,
      limit: 100,
    });
    const units = [...ofBodies.units, ...ownSystems.units];
    const requirements = await findAsked(transaction, organisationId, guideline);
    const counted = await countStandings(transaction, organisationId, guideline, units, today);
    const days = await findAssessmentDays(transaction, organisationId, guideline.id);
    return {
      ...base,
      guideline,
      units: units.map((unit) => {
        const isOf = (each: { level: string; unitId: string }) =>
          each.level === unit.level && each.unitId === unit.unitId;
        const found = counted.find(isOf);
        return {
          unit,
          counts: sharesOf(dividedFor(unit, requirements).own.length, found),
          latestOn: found?.latestOn ?? null,
          ...standingOf(days.find(isOf)),
          isOwn: answersForUnit(requester, unit),
        };
      }),
    };
  });
}

const standingOf = (days: AssessmentDays | undefined) => ({
  open: days?.openId ? { id: days.openId, answers: days.openAnswers } : null,
  finishedOn: days?.finishedOn ?? null,
  dueOn: nextDue(days?.finishedOn ?? null),
});
