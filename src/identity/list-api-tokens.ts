import type { ApiToken } from './api-token.model.ts';
import { findTokensOf } from './api-token.store.ts';
import { inRequest, type RequestContext } from './request-context.ts';

/** The tokens of whoever asks, newest first; also those that no longer work. */
export async function listApiTokens(context: RequestContext): Promise<ApiToken[]> {
  const { organisationId, personId } = context.requester;
  return inRequest(context, (transaction) => findTokensOf(transaction, organisationId, personId));
}
