import type { InForce } from './guideline-in-force.ts';
import type { Asking } from './held-unit.ts';
import { dividedFor } from './inheritance.rules.ts';
import type { Asked } from './requirement-in-force.store.ts';
import { type Counts, countsIn } from './standing.rules.ts';
import { countStandings } from './standing.store.ts';
import { type FoundUnit, findUnits } from './unit.store.ts';

/** A system as a unit, and how it stands with what is demanded of it. */
export interface SystemShare {
  readonly unit: FoundUnit;
  readonly counts: Counts;
  /** The last day that something was answered about it. */
  readonly latestOn: string | null;
}

/** More systems than one page shows. */
const mostShown = 100;

/** The systems of a body, by name. Three statements. */
export async function findSystemsOf(
  { transaction, organisationId }: Asking,
  guideline: InForce,
  { unit, requirements, today }: { unit: FoundUnit; requirements: readonly Asked[]; today: string },
): Promise<{ readonly first: SystemShare[]; readonly total: number }> {
  const { units, total } = await findUnits(transaction, organisationId, guideline, {
    levels: ['system'],
    bodyIds: [unit.bodyId],
    personId: null,
    limit: mostShown,
  });
  const counted = await countStandings(transaction, organisationId, guideline, units, today);
  return {
    total,
    first: units.map((system) => {
      const found = counted.find(({ unitId, level }) => unitId === system.unitId && level === 'system');
      const demanded = dividedFor(system, requirements).own.length;
      return { unit: system, counts: sharesOf(demanded, found), latestOn: found?.latestOn ?? null };
    }),
  };
}

/** The counts of a unit of which so much is demanded. */
export function sharesOf(demanded: number, found: Omit<Counts, 'unanswered'> | undefined): Counts {
  const none = { met: 0, partly: 0, notMet: 0, notApplicable: 0, expired: 0 };
  if (!found) return countsIn(demanded, none);
  const { met, partly, notMet, notApplicable, expired } = found;
  return countsIn(demanded, { met, partly, notMet, notApplicable, expired });
}
