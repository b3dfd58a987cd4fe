import type { RequestContext } from '../../identity/index.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';
import { type Matrix, matrixOf } from './matrix.rules.ts';
import { countCells } from './matrix.store.ts';
import { findRemaining, type Remaining } from './remaining.store.ts';

export interface PhasePlan extends OverviewFrame, Matrix {
  /** What is left, the first phase first. */
  readonly remaining: readonly Remaining[];
}

/** More than anybody takes on at a time. */
const mostRemaining = 25;

/**
 * How far the units have come in each phase of introduction, and what is left first; undefined where there is nothing
 * for the requester here. Three statements.
 */
export function findPhasePlan(
  context: RequestContext,
  { day }: { day: string | null },
): Promise<PhasePlan | undefined> {
  return inOverview(context, day, async (asking) => {
    const { transaction, organisationId, asked, whose } = asking;
    const question = { asked, whose, systems: null, phase: null, basis: null, columns: 'phase' } as const;
    const counted = await countCells(transaction, organisationId, question);
    const remaining = await findRemaining(transaction, organisationId, {
      asked,
      whose,
      limit: mostRemaining,
    });
    return { ...frameOf(asking), ...matrixOf(counted, 'own'), remaining };
  });
}
