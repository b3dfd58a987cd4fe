import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/index.ts';
import { isUseNoted, parseToken, tokenState } from './api-token.rules.ts';
import { findToken, saveUse } from './api-token.store.ts';
import { findRequester, type OrganisationShown } from './find-requester.ts';
import { hashOf } from './make-api-token.ts';
import type { Requester } from './requester.model.ts';

export type AuthenticateTokenResult =
  | { readonly ok: true; readonly requester: Requester; readonly organisation: OrganisationShown }
  /** `unknown`: no token of ours. The others are told only to whoever has the whole secret. */
  | { readonly ok: false; readonly refusal: 'unknown' | 'expired' | 'revoked' | 'personEnded' };

/** For whom the text of a token asks, with that person's roles of today. Notes that it was used. */
export async function authenticateToken(
  context: { readonly database: Database; now(): Date },
  text: string,
): Promise<AuthenticateTokenResult> {
  const parts = parseToken(text);
  if (!parts) return { ok: false, refusal: 'unknown' };
  const { organisationId, tokenId, secret } = parts;
  const now = context.now();
  const found = await context.database.inOrganisation(organisationId, async (transaction) => {
    const token = await findToken(transaction, organisationId, tokenId);
    if (!token || !isSame(token.hash, hashOf(secret))) return null;
    const state = tokenState(token, now);
    if (state === 'inForce' && isUseNoted(token.lastUsedAt, now)) {
      await saveUse(transaction, organisationId, { id: tokenId, lastUsedAt: now });
    }
    return { ...token, state };
  });
  if (!found) return { ok: false, refusal: 'unknown' };
  if (found.state !== 'inForce') return { ok: false, refusal: found.state };
  const asked = await findRequester(context, organisationId, found.personId, found.scope);
  return asked ? { ok: true, ...asked } : { ok: false, refusal: 'personEnded' };
}

/** Compares in a time that does not tell how much was right. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
