import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { responseScope } from './response.policy.ts';
import { type AnswerableMatter, findAnswerableMatters } from './response.store.ts';
import type { ResponseFilter, ResponsePage } from './response-list.model.ts';
import { findResponsePage } from './response-list.store.ts';

/** One page of the responses that the requester may see. */
export function listResponses(context: RequestContext, filter: ResponseFilter): Promise<ResponsePage> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const found = await findResponsePage(transaction, {
      organisationId: requester.organisationId,
      scope: responseScope(requester),
      filter,
      today: swedishDay(context.now()),
    });
    return { ...found, page: filter.page, pages: Math.max(1, Math.ceil(found.matching / filter.size)) };
  });
}

export interface ResponseChoices {
  /** Bodies that the requester writes for and that have matters to answer. */
  readonly leads: readonly { readonly id: string; readonly name: string }[];
  readonly matters: readonly AnswerableMatter[];
}

/** What a new response can answer; undefined for those who write for no body. */
export function findResponseChoices(context: RequestContext): Promise<ResponseChoices | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const own = responseScope(requester).bodies.filter((id) => mayWriteForBody(requester, id));
    if (own.length === 0 || !mayWrite(requester)) return undefined;
    const matters = await findAnswerableMatters(transaction, requester.organisationId, own, null);
    const leads = new Map(
      matters.filter(({ bodyId }) => own.includes(bodyId)).map(({ bodyId, bodyName }) => [bodyId, bodyName]),
    );
    return { leads: [...leads].map(([id, name]) => ({ id, name })), matters };
  });
}
