import type { RequestContext } from '../../identity/index.ts';
import { type FoundUnit, findUnits } from '../unit.store.ts';
import { inOverview } from './asking-overview.ts';

export type UnitChoice = Pick<FoundUnit, 'key' | 'name' | 'level'>;

/** More than a municipality has administrations and companies. */
const mostUnits = 500;

/** The units that an overview may be narrowed to: those that the requester reads, without systems. Two statements. */
export async function findUnitChoices(context: RequestContext): Promise<readonly UnitChoice[]> {
  const found = await inOverview(context, null, async ({ transaction, organisationId, guideline, whose }) =>
    findUnits(transaction, organisationId, guideline, {
      levels: ['municipality', 'centralIt', 'administration'],
      bodyIds: whose.all ? null : whose.bodies,
      personId: null,
      limit: mostUnits,
    }),
  );
  return found?.units ?? [];
}
