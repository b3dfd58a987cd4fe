import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findResponsesToMatter, type ResponseToMatter } from './of-matter.store.ts';
import { responseScope } from './response.policy.ts';

export interface ResponsesToMatter {
  readonly matterId: string;
  readonly responses: readonly ResponseToMatter[];
  /** Whether the requester may begin a response for the body. */
  readonly mayStart: boolean;
}

/** The responses that answer a matter, as far as the requester may see them. */
export function findResponsesOfMatter(
  context: RequestContext,
  { id, bodyId }: { readonly id: string; readonly bodyId: string },
): Promise<ResponsesToMatter> {
  const { requester } = context;
  return inRequest(context, async (transaction) => ({
    matterId: id,
    responses: isId(id)
      ? await findResponsesToMatter(transaction, requester.organisationId, {
          matterId: id,
          scope: responseScope(requester),
          today: swedishDay(context.now()),
        })
      : [],
    mayStart: mayWrite(requester) && mayWriteForBody(requester, bodyId),
  }));
}
