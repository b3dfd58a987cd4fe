import { mayWriteForBody } from '../audits/register/register.policy.ts';
import type { Changing } from '../identity/index.ts';
import { worksOn } from '../people/index.ts';
import { refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findServedFacts, holdServed, type ServedFacts } from './action-facts.store.ts';

interface Asked {
  readonly ownerPersonId?: string | null | undefined;
  readonly serves?: readonly { readonly recommendationId: string; readonly bodyId: string }[] | undefined;
}

/**
 * Whether what was asked for may stand in an action: an owner who works here, and recommendations of bodies that the
 * requester writes for, or that a body which they write for has accepted to see to.
 */
export async function checkFacts(
  { transaction, organisationId, requester, now }: Changing,
  { ownerPersonId, serves = [] }: Asked,
) {
  if (ownerPersonId) {
    const works = await worksOn(transaction, organisationId, ownerPersonId, swedishDay(now()));
    if (!works) return refuseField('ownerPersonId', 'unknownPerson');
  }
  const ids = [...new Set(serves.map(({ recommendationId }) => recommendationId))];
  await holdServed(transaction, organisationId, ids);
  const facts = await findServedFacts(transaction, organisationId, ids);
  const served: ServedFacts[] = [];
  for (const { recommendationId, bodyId } of serves) {
    const found = facts.find((each) => each.recommendationId === recommendationId && each.bodyId === bodyId);
    const bodies = found ? [found.bodyId, ...found.acceptedBy] : [];
    if (!found || !bodies.some((id) => mayWriteForBody(requester, id))) {
      return refuseField('serves', 'unknownRecommendation');
    }
    served.push(found);
  }
  return { ok: true, served } as const;
}
