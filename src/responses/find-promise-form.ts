import { mayKnowOf } from '../audits/change.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findOfficeHolders, type PersonChoice } from './item-form.store.ts';
import { findReadAnswer, type ReadAnswer } from './read-answer.store.ts';
import { mayMarkPromise } from './response.policy.ts';
import type { Changed } from './response-fault.model.ts';

export type PromiseForm = Changed<{ readonly read: ReadAnswer; readonly people: readonly PersonChoice[] }>;

/** An answer read from a report, for whoever may take a promise of that body out of it. */
export function findPromiseForm(
  context: RequestContext,
  readResponseId: string,
  bodyId: string,
): Promise<PromiseForm> {
  const { requester } = context;
  return inRequest(context, async (transaction): Promise<PromiseForm> => {
    const isAsked = isId(readResponseId) && isId(bodyId);
    const read = isAsked
      ? await findReadAnswer(transaction, requester.organisationId, readResponseId)
      : undefined;
    if (!read?.addresseeIds.includes(bodyId) || (read.bodyId ?? bodyId) !== bodyId) return refuse('notFound');
    if (!mayKnowOf(requester, read, read.addresseeIds)) return refuse('notFound');
    if (!mayWrite(requester) || !mayMarkPromise(requester, read, bodyId)) return refuse('forbidden');
    const day = swedishDay(context.now());
    return {
      ok: true,
      read,
      people: await findOfficeHolders(transaction, requester.organisationId, bodyId, day),
    };
  });
}
