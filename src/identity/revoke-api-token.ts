import { recordChanges } from '../change-log/index.ts';
import { mayRevokeToken } from './api-token.policy.ts';
import { findToken, saveRevoked } from './api-token.store.ts';
import { authorOf, inRequest, type RequestContext } from './request-context.ts';

export type RevokeApiTokenResult =
  | { readonly ok: true }
  /** Also where the token is somebody else's: that it exists is nobody's business. */
  | { readonly ok: false; readonly refusal: 'notFound' };

/** Ends a token at once. One that is revoked already stays as it was. */
export async function revokeApiToken(context: RequestContext, id: string): Promise<RevokeApiTokenResult> {
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction): Promise<RevokeApiTokenResult> => {
    const token = await findToken(transaction, organisationId, id);
    if (!token || !mayRevokeToken(context.requester, token)) return { ok: false, refusal: 'notFound' };
    if (token.revokedAt) return { ok: true };
    const revokedAt = context.now();
    await saveRevoked(transaction, organisationId, { id, revokedAt });
    await recordChanges(transaction, authorOf(context), [
      { noun: 'apiToken', nounId: id, verb: 'revoke', before: { revokedAt: null }, after: { revokedAt } },
    ]);
    return { ok: true };
  });
}
