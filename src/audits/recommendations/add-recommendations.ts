import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../../identity/index.ts';
import { type Changed, nouns } from '../change.model.ts';
import { knownBodies, lastPosition } from '../change-audit.store.ts';
import { type NewRecommendationInput, newRecommendationsInput } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { insertEntry } from '../entry/insert-entry.ts';
import { findTakenIds } from '../entry/new-ids.store.ts';
import { matterAdded, mattersFor } from '../entry/new-matters.ts';
import { holdAudit } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';

const isGiven = (id: string | undefined) => id !== undefined;

/**
 * Adds up to 1,000 recommendations to an audit, in the order given, all or none. A body that is addressed for the
 * first time gets its matter. The number of statements is the same for one and for a thousand.
 */
export function addRecommendations(
  context: RequestContext,
  auditId: string,
  input: readonly NewRecommendationInput[],
): Promise<Changed<{ readonly ids: readonly string[] }>> {
  return changing(context, async (change) => {
    const { transaction, organisationId } = change;
    const held = await holdAudit(change, auditId);
    if (!held.ok) return held;
    if (!mayKeepRegister(change.requester, held.audit)) return refuse('forbidden');
    if (held.audit.withdrawnAt) return refuseField('', 'withdrawn');
    const parsed = parseInput(newRecommendationsInput, input);
    if (!parsed.ok) return parsed;

    const wanted = [...new Set(parsed.value.flatMap(({ bodyIds }) => bodyIds))];
    const known = new Set(await knownBodies(transaction, organisationId, wanted));
    const unknown = parsed.value.findIndex(({ bodyIds }) => bodyIds.some((id) => !known.has(id)));
    if (unknown >= 0) return refuseField(`${unknown}.bodyIds`, 'unknownBody');

    const own = parsed.value.map(({ id }) => id);
    const taken = await findTakenIds(transaction, organisationId, 'recommendation', own.filter(isGiven));
    const second = own.findIndex((id, index) => isGiven(id) && (taken.has(id) || own.indexOf(id) < index));
    if (second >= 0) return refuseField(`${second}.id`, 'idTaken');

    const { matterOf, added } = await mattersFor(transaction, organisationId, auditId, wanted);
    const last = await lastPosition(transaction, organisationId, auditId);
    const recommendations = parsed.value.map(({ id = randomUUID(), number, text, group }, index) => ({
      id,
      auditId,
      position: last + index + 1,
      number,
      text,
      group,
      sourceDraftId: null,
    }));
    const addressed = parsed.value.map(({ bodyIds }) => [...new Set(bodyIds)]);
    const addressees = recommendations.flatMap(({ id }, index) =>
      (addressed[index] ?? []).map((bodyId) => ({
        recommendationId: id,
        bodyId,
        matterId: matterOf.get(bodyId) ?? null,
      })),
    );
    await insertEntry(transaction, organisationId, { matters: added, recommendations, addressees });
    await change.record(
      ...added.map(matterAdded),
      ...recommendations.map(({ id, number, text, group }, index) => ({
        noun: nouns.recommendation,
        nounId: id,
        verb: 'add',
        before: null,
        after: { number, text, group, bodyIds: addressed[index] ?? [] },
      })),
    );
    return { ok: true, ids: recommendations.map(({ id }) => id) };
  });
}
