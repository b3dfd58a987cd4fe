import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayPlan } from './action.policy.ts';
import { type CommitmentFacts, findCommitment } from './action-facts.store.ts';
import {
  findOwnerChoices,
  findServedChoices,
  type OwnerChoice,
  type ServedChoice,
} from './form-choices.store.ts';

/** What the form of an action can choose among. */
export interface ActionForm {
  /** The bodies that the requester writes for. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly owners: readonly OwnerChoice[];
  readonly served: readonly ServedChoice[];
  /** What a new action is to carry out. */
  readonly commitment: CommitmentFacts | null;
}

interface AskedForm {
  readonly commitmentId?: string | undefined;
  /** Recommendations that are to be among the choices, whatever else is. */
  readonly recommendationIds?: readonly string[];
  readonly ownerPersonId?: string | null;
}

/** The choices of the form; null for somebody who writes for no body. Four statements. */
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
    const { commitmentId, ownerPersonId, recommendationIds = [] } = asked;
    const commitment =
      commitmentId && isId(commitmentId)
        ? await findCommitment(transaction, organisationId, commitmentId)
        : undefined;
    const isTheirs = commitment !== undefined && mayPlan(requester, commitment);
    const also = [personId, ownerPersonId, isTheirs ? commitment.ownerPersonId : null];
    return {
      bodies: bodies.map(({ id, name }) => ({ id, name })),
      owners: await findOwnerChoices(transaction, organisationId, {
        bodyIds,
        also: also.filter((id): id is string => typeof id === 'string'),
        today,
      }),
      served: await findServedChoices(transaction, organisationId, bodyIds, recommendationIds.filter(isId)),
      commitment: isTheirs ? commitment : null,
    };
  });
}
