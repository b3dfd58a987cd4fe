import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { keepsManagementOf, managementScope } from '../identity/management.policy.ts';
import { findBodies } from '../organisation/index.ts';
import type { RiskScale } from '../risks/index.ts';
import { scaleIn } from '../risks/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayAsk } from './exception.policy.ts';
import { findExcepted, findOwnerChoices, findThingChoices } from './exception-facts.store.ts';
import type { Named, PersonChoice, ThingChoice } from './exception-list.model.ts';

/** What the form of a request can choose among. */
export interface ExceptionForm {
  /** The bodies that the requester asks for. */
  readonly bodies: readonly Named[];
  /** Who can be named as information owner; never the requester. */
  readonly owners: readonly PersonChoice[];
  readonly requirements: readonly ThingChoice[];
  readonly systems: readonly ThingChoice[];
  readonly assets: readonly ThingChoice[];
  /** Who is registered as owner of the system or the asset that the form is opened with. */
  readonly registeredOwner: string | null;
  readonly scale: RiskScale;
  /** YYYY-MM-DD. */
  readonly today: string;
}

interface AskedForm {
  readonly systemId?: string | null | undefined;
  readonly assetId?: string | null | undefined;
}

/** The choices of the form; null for somebody who asks for none. Five statements. */
export function findExceptionForm(context: RequestContext, asked: AskedForm): Promise<ExceptionForm | null> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  if (!mayWrite(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const idOf = (id: string | null | undefined) => (id && isId(id) ? id : null);
    const excepted = await findExcepted(transaction, organisationId, {
      requirementId: null,
      systemId: idOf(asked.systemId),
      assetId: idOf(asked.assetId),
    });
    const { system, asset } = excepted;
    const bodies = (await findBodies(transaction, organisationId)).filter(
      ({ id, kind, endedOn }) =>
        kind !== 'council' &&
        (endedOn === null || endedOn > today) &&
        (keepsManagementOf(requester, id) ||
          (system?.bodyId === id &&
            mayAsk(requester, { bodyId: id, managerPersonId: system.managerPersonId }))),
    );
    if (bodies.length === 0) return null;
    const bodyIds = bodies.map(({ id }) => id);
    const owners = await findOwnerChoices(transaction, organisationId, { bodyIds, today });
    const { all, bodies: read } = managementScope(requester);
    return {
      bodies: bodies
        .toSorted((a, b) => Number(a.kind === 'board') - Number(b.kind === 'board'))
        .map(({ id, name }) => ({ id, name })),
      owners: owners.filter(({ id }) => id !== personId),
      ...(await findThingChoices(transaction, { organisationId, personId, all, bodies: read })),
      registeredOwner: asset?.ownerPersonId ?? system?.ownerPersonId ?? null,
      scale: await scaleIn(transaction, organisationId),
      today,
    };
  });
}
