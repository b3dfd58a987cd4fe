import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayPlan } from './action.policy.ts';
import {
  type AcceptedReferral,
  type CommitmentFacts,
  findAcceptedReferral,
  findCommitment,
} from './action-facts.store.ts';
import type { FoundThing, ServedThing } from './action-of.store.ts';
import {
  findOwnerChoices,
  findServedChoices,
  type OwnerChoice,
  type ServedChoice,
} from './form-choices.store.ts';

import { findKnownThings } from './known-things.ts';

/** What the form of an action can choose among. */
export interface ActionForm {
  /** The bodies that the requester writes for. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly owners: readonly OwnerChoice[];
  readonly served: readonly ServedChoice[];
  /** What a new action is to carry out. */
  readonly commitment: CommitmentFacts | null;
  /** What another body has asked for and the requester's has accepted. */
  readonly referral: AcceptedReferral | null;
  /** What of the management system a new action is to serve. */
  readonly of: readonly FoundThing[];
}

interface AskedForm {
  readonly commitmentId?: string | undefined;
  readonly referralId?: string | undefined;
  /** Recommendations that are to be among the choices, whatever else is. */
  readonly recommendationIds?: readonly string[];
  readonly ownerPersonId?: string | null;
  readonly of?: readonly ServedThing[];
}

/** The choices of the form; null for somebody who writes for no body. Six statements. */
export function findActionForm(context: RequestContext, asked: AskedForm): Promise<ActionForm | null> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  if (!mayWrite(requester)) return Promise.resolve(null);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const bodies = (await findBodies(transaction, organisationId)).filter(
      ({ id, kind, endedOn }) =>
        kind !== 'council' && (endedOn === null || endedOn > today) && mayWriteForBody(requester, id),
    );
    if (bodies.length === 0) return null;
    const bodyIds = bodies.map(({ id }) => id);
    const { commitmentId, referralId, ownerPersonId, recommendationIds = [], of = [] } = asked;
    const commitment =
      commitmentId && isId(commitmentId)
        ? await findCommitment(transaction, organisationId, commitmentId)
        : undefined;
    const isTheirs = commitment !== undefined && mayPlan(requester, commitment);
    const accepted =
      referralId && isId(referralId)
        ? await findAcceptedReferral(transaction, organisationId, referralId)
        : undefined;
    const referral = accepted && bodyIds.includes(accepted.toBodyId) ? accepted : null;
    const also = [personId, ownerPersonId, isTheirs ? commitment.ownerPersonId : null];
    const wanted = [...recommendationIds.filter(isId), ...(referral ? [referral.recommendationId] : [])];
    return {
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      owners: await findOwnerChoices(transaction, organisationId, {
        bodyIds,
        also: also.filter((id): id is string => typeof id === 'string'),
        today,
      }),
      served: await findServedChoices(transaction, organisationId, bodyIds, wanted),
      commitment: isTheirs ? commitment : null,
      referral,
      of: await findKnownThings({ transaction, organisationId, requester }, of),
    };
  });
}
