import { randomUUID } from 'node:crypto';
import { mayWriteForBody, registerScope } from '../audits/register/register.policy.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isOpenReferral } from './referral.rules.ts';
import { findReferralFacts, findReferralsOf, insertReferral } from './referral.store.ts';
import type { Referral } from './response.model.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type NewReferralInput, newReferralInput } from './response-input.model.ts';

type Made = Changed<{ readonly id: string }>;

/** Asks another body or a central function to see to a recommendation (hänvisning). From then on it sees it. */
export function proposeReferral(context: RequestContext, input: NewReferralInput): Promise<Made> {
  return changing(context, async (change): Promise<Made> => {
    const { requester } = change;
    const parsed = parseChange(newReferralInput, input, faults);
    if (!parsed.ok) return parsed;
    const { fromBodyId } = parsed.value;
    if (!registerScope(requester).bodies.includes(fromBodyId)) return refuse('notFound');
    if (!mayWriteForBody(requester, fromBodyId)) return refuse('forbidden');
    return newReferral(change, parsed.value, 'toBodyId');
  });
}

/** @param field what the other body is called in the input */
export async function newReferral(
  change: Changing,
  asked: Pick<Referral, 'recommendationId' | 'fromBodyId' | 'toBodyId' | 'reason'>,
  field: string,
): Promise<Made> {
  const { transaction, organisationId, requester } = change;
  const facts = await findReferralFacts(transaction, organisationId, asked);
  if (!facts?.isAddressed) return refuse('notFound');
  if (!facts.canReceive || asked.toBodyId === asked.fromBodyId) return refuseField(field, 'unknownBody');
  const before = await findReferralsOf(transaction, organisationId, asked.recommendationId);
  const isAskedAlready = before.some(
    ({ fromBodyId, toBodyId, state }) =>
      fromBodyId === asked.fromBodyId && toBodyId === asked.toBodyId && isOpenReferral(state),
  );
  if (isAskedAlready) return refuseField(field, 'referredAlready');
  const id = randomUUID();
  await insertReferral(transaction, organisationId, {
    id,
    ...asked,
    proposedBy: requester.personId,
    proposedAt: change.now(),
  });
  await change.record({ noun: nouns.referral, nounId: id, verb: 'propose', before: null, after: asked });
  return { ok: true, id };
}
