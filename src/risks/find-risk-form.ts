import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { RiskScale } from './risk.model.ts';
import { mayAddRisk } from './risk.policy.ts';
import { findOwnerChoices, type PersonChoice } from './risk-facts.store.ts';
import type { Named } from './risk-list.model.ts';
import { scaleIn } from './risk-scale.ts';

/** What the form of a risk can choose among. */
export interface RiskForm {
  /** The bodies in whose registers the requester may put one. */
  readonly bodies: readonly Named[];
  readonly owners: readonly PersonChoice[];
  readonly scale: RiskScale;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The choices of the form; null for somebody who may put a risk nowhere. Three statements. */
export function findRiskForm(
  context: RequestContext,
  { ownerPersonId = null, bodyId = null }: { ownerPersonId?: string | null; bodyId?: string | null } = {},
): Promise<RiskForm | null> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  if (!mayWrite(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const bodies = (await findBodies(transaction, organisationId)).filter(
      ({ id, kind, endedOn }) =>
        kind !== 'council' && (endedOn === null || endedOn > today) && mayAddRisk(requester, id),
    );
    if (bodies.length === 0) return null;
    const bodyIds = [...bodies.map(({ id }) => id), ...(bodyId ? [bodyId] : [])];
    const also = [personId, ownerPersonId].filter((id): id is string => typeof id === 'string');
    return {
      // A board's risks stand with its administrations; it may have some of its own all the same.
      bodies: bodies
        .toSorted((a, b) => Number(a.kind === 'board') - Number(b.kind === 'board'))
        .map(({ id, name }) => ({ id, name })),
      owners: await findOwnerChoices(transaction, organisationId, { bodyIds, also, today }),
      scale: await scaleIn(transaction, organisationId),
      today,
    };
  });
}
