import { randomUUID } from 'node:crypto';
import { mayKnowOf } from '../audits/change.policy.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { findItemTarget } from './item-target.store.ts';
import { findReadAnswer } from './read-answer.store.ts';
import { mayMarkPromise } from './response.policy.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type MarkedPromise, markedPromise } from './response-input.model.ts';
import { insertCommitments } from './response-item.store.ts';

type Marked = Changed<{ readonly id: string }>;

/** Takes a promise out of an answer that was read from a report, so that it can be followed. */
export function markPromise(
  context: RequestContext,
  readResponseId: string,
  bodyId: string,
  input: MarkedPromise,
): Promise<Marked> {
  return changing(context, async (change): Promise<Marked> => {
    const { transaction, organisationId, requester } = change;
    const isAsked = isId(readResponseId) && isId(bodyId);
    const read = isAsked ? await findReadAnswer(transaction, organisationId, readResponseId) : undefined;
    if (!read || !mayKnowOf(requester, read, read.addresseeIds)) return refuse('notFound');
    if (!read.addresseeIds.includes(bodyId) || (read.bodyId ?? bodyId) !== bodyId) return refuse('notFound');
    if (!mayMarkPromise(requester, read, bodyId)) return refuse('forbidden');
    const parsed = parseChange(markedPromise, input, faults);
    if (!parsed.ok) return parsed;
    const promise = parsed.value;
    const { knownPeople } = await findItemTarget(transaction, organisationId, {
      auditId: read.auditId,
      recommendationId: read.recommendationId,
      bodyId,
      personIds: promise.ownerPersonId === null ? [] : [promise.ownerPersonId],
    });
    if (promise.ownerPersonId !== null && knownPeople.length === 0) {
      return refuseField('ownerPersonId', 'unknownPerson');
    }
    const id = randomUUID();
    const { recommendationId } = read;
    const row = { ...promise, bodyId, recommendationId, readResponseId };
    await insertCommitments(transaction, organisationId, [
      { ...row, id, itemId: null, controlPoint: null, position: 1 },
    ]);
    await change.record({ noun: nouns.commitment, nounId: id, verb: 'mark', before: null, after: row });
    return { ok: true, id };
  });
}
