import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { leadsSecurity } from '../identity/management.policy.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { keepsWheelOf } from './duty.policy.ts';
import { findOwnerChoices } from './duty-facts.store.ts';
import type { Named, PersonChoice } from './duty-list.model.ts';

/** What the form of a duty can choose among. */
export interface DutyForm {
  /** The bodies whose wheels the requester keeps. */
  readonly bodies: readonly Named[];
  /** Whether they keep the whole municipality's. */
  readonly keepsMunicipality: boolean;
  readonly owners: readonly PersonChoice[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The choices of the form; null for somebody who keeps no wheel. Two statements. */
export function findDutyForm(
  context: RequestContext,
  { ownerPersonId = null }: { readonly ownerPersonId?: string | null } = {},
): Promise<DutyForm | null> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  if (!mayWrite(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const bodies = (await findBodies(transaction, organisationId)).filter(
      ({ id, kind, endedOn }) =>
        kind !== 'council' && (endedOn === null || endedOn > today) && keepsWheelOf(requester, id),
    );
    const keepsMunicipality = leadsSecurity(requester);
    if (bodies.length === 0 && !keepsMunicipality) return null;
    const also = [personId, ownerPersonId].filter((id): id is string => typeof id === 'string');
    const bodyIds = bodies.map(({ id }) => id);
    return {
      bodies: bodies
        .toSorted((a, b) => Number(a.kind === 'board') - Number(b.kind === 'board'))
        .map(({ id, name }) => ({ id, name })),
      keepsMunicipality,
      owners: await findOwnerChoices(transaction, organisationId, { bodyIds, also, today }),
      today,
    };
  });
}
