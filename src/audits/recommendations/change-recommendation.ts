import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import { type Changed, type Fault, nouns } from '../change.model.ts';
import { knownBodies } from '../change-audit.store.ts';
import { type RecommendationChange, recommendationChange } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry, refreshAssessments } from '../entry/insert-entry.ts';
import { matterAdded, mattersFor } from '../entry/new-matters.ts';
import { holdRecommendation, isWithdrawn, workOf } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';
import {
  deleteAddressees,
  type HeldRecommendation,
  updateRecommendation,
} from './change-recommendation.store.ts';

/**
 * Corrects a recommendation's number, words, group or addressees. What is left out of the input stays as it was.
 * A body that the auditors have assessed, or that has begun its work, stays an addressee.
 */
export function changeRecommendation(
  context: RequestContext,
  id: string,
  input: RecommendationChange,
): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdRecommendation(change, id);
    if (!held.ok) return held;
    const { recommendation } = held;
    if (!mayKeepRegister(change.requester, recommendation)) return refuse('forbidden');
    if (isWithdrawn(recommendation)) return refuseField('text', 'withdrawn');
    const parsed = parseInput(recommendationChange, input);
    if (!parsed.ok) return parsed;
    const { version, bodyIds, ...words } = parsed.value;
    if (version !== recommendation.version) return refuse('stale');

    const { number, text, group } = recommendation;
    const was = { number, text, group };
    const changed = differences<Partial<typeof was>>(was, words as Partial<typeof was>);
    const addressees = bodyIds && addresseesTo(recommendation, bodyIds);
    if (addressees?.fault) return refuseField('bodyIds', addressees.fault);
    if (addressees && addressees.added.length > 0) {
      const known = await knownBodies(change.transaction, change.organisationId, addressees.added);
      if (known.length < addressees.added.length) return refuseField('bodyIds', 'unknownBody');
    }
    if (!changed && !addressees?.changed) return { ok: true };

    await updateRecommendation(change.transaction, change.organisationId, id, changed?.after ?? {});
    if (changed) await change.record({ noun: nouns.recommendation, nounId: id, verb: 'change', ...changed });
    if (addressees?.changed) await changeAddressees(change, recommendation, addressees);
    return { ok: true };
  });
}

interface AddresseeChange {
  readonly added: readonly string[];
  readonly removed: HeldRecommendation['addressees'];
  readonly changed: boolean;
  readonly fault: Fault | null;
}

function addresseesTo({ addressees }: HeldRecommendation, bodyIds: readonly string[]): AddresseeChange {
  const removed = addressees.filter(({ bodyId }) => !bodyIds.includes(bodyId));
  const added = [...new Set(bodyIds)].filter((id) => !addressees.some(({ bodyId }) => bodyId === id));
  const fault = removed.some(({ hasAssessments }) => hasAssessments)
    ? 'bodyHasAssessments'
    : removed.some(({ state }) => state !== 'received')
      ? 'bodyHasWork'
      : null;
  return { added, removed, changed: added.length + removed.length > 0, fault };
}

async function changeAddressees(
  { transaction, organisationId, record }: Changing,
  { id, auditId }: HeldRecommendation,
  { added, removed }: AddresseeChange,
): Promise<void> {
  const matters = await mattersFor(transaction, organisationId, auditId, added);
  await deleteAddressees(
    transaction,
    organisationId,
    id,
    removed.map(({ bodyId }) => bodyId),
  );
  await insertEntry(transaction, organisationId, {
    matters: matters.added,
    addressees: added.map((bodyId) => ({
      recommendationId: id,
      bodyId,
      matterId: matters.matterOf.get(bodyId) ?? null,
    })),
  });
  await refreshAssessments(transaction, organisationId, [id]);
  const of = { noun: nouns.recommendation, nounId: id };
  await record(
    ...matters.added.map(matterAdded),
    ...removed.map((each) => ({ ...of, verb: 'removeAddressee', before: workOf(each), after: null })),
    ...added.map((bodyId) => ({ ...of, verb: 'addAddressee', before: null, after: { bodyId } })),
  );
}
