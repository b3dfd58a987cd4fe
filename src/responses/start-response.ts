import { randomUUID } from 'node:crypto';
import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { responseScope } from './response.policy.ts';
import { findAnswerableMatters, insertResponse, insertResponseMatters } from './response.store.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type NewResponseInput, newResponseInput } from './response-input.model.ts';

/** Begins the draft of a response to the auditors, for one matter or for several bodies' together. */
export function startResponse(
  context: RequestContext,
  input: NewResponseInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(newResponseInput, input, faults);
    if (!parsed.ok) return parsed;
    const { matterIds, ...given } = parsed.value;
    if (!responseScope(requester).bodies.includes(given.leadBodyId)) return refuse('notFound');
    if (!mayWriteForBody(requester, given.leadBodyId)) return refuse('forbidden');
    const found = await findAnswerableMatters(transaction, organisationId, [given.leadBodyId], matterIds);
    if (found.length < new Set(matterIds).size) return refuseField('matterIds', 'unknownMatter');
    const own = found.find(({ bodyId }) => bodyId === given.leadBodyId);
    if (!own) {
      return refuseField('matterIds', 'leadWithoutMatter');
    }
    if (found.some(({ answeredIn }) => answeredIn !== null)) {
      return refuseField('matterIds', 'answeredAlready');
    }
    const id = randomUUID();
    // An answer is part of the matter that it answers, and bears its number.
    const facts = { ...given, registryNumber: given.registryNumber ?? own.registryNumber };
    await insertResponse(transaction, organisationId, {
      id,
      ...facts,
      supersedesId: null,
      madeAt: change.now(),
    });
    const matters = found.map(({ id: matterId, bodyId }) => ({ matterId, bodyId }));
    await insertResponseMatters(transaction, organisationId, id, matters);
    await change.record({
      noun: nouns.response,
      nounId: id,
      verb: 'start',
      before: null,
      after: { ...facts, matters },
    });
    return { ok: true, id };
  });
}
