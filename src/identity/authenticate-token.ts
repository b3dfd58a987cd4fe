import { timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/index.ts';
import { isUseNoted, parseToken, tokenState } from './api-token.rules.ts';
import { findToken, saveUse } from './api-token.store.ts';
import { type OrganisationShown, requesterIn } from './find-requester.ts';
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
  return context.database.inOrganisation(
    organisationId,
    async (transaction): Promise<AuthenticateTokenResult> => {
      const token = await findToken(transaction, organisationId, tokenId);
      if (!token || !isSame(token.hash, hashOf(secret))) return { ok: false, refusal: 'unknown' };
      const state = tokenState(token, now);
      if (state !== 'inForce') return { ok: false, refusal: state };
      if (isUseNoted(token.lastUsedAt, now)) {
        await saveUse(transaction, organisationId, { id: tokenId, lastUsedAt: now });
      }
      const { personId, scope: tokenScope } = token;
      const found = await requesterIn(transaction, { organisationId, personId, tokenScope, now });
      return found ? { ok: true, ...found } : { ok: false, refusal: 'personEnded' };
    },
  );
}

/** Compares in a time that does not tell how much was right. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
