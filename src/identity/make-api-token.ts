import { createHash, randomBytes } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ApiToken } from './api-token.model.ts';
import { mayMakeTokens } from './api-token.policy.ts';
import { endOf, lastDayFault, writeToken } from './api-token.rules.ts';
import { insertToken } from './api-token.store.ts';
import { authorOf, inRequest, type RequestContext } from './request-context.ts';
import type { TokenScope } from './requester.model.ts';

export interface WantedToken {
  /** Chosen by whoever asks, so that the same question sent twice makes one token. */
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  /** YYYY-MM-DD, the last day on which it works. */
  readonly lastDay: string;
}

export type MakeApiTokenResult =
  /** `text` is the token itself, which is kept nowhere and cannot be shown again. */
  | { readonly ok: true; readonly token: ApiToken; readonly text: string }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notADay' | 'past' | 'tooFar' | 'alreadyMade' };

/** The SHA-256 of a token's secret, as it is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a token that acts for the person who asks. */
export async function makeApiToken(
  context: RequestContext,
  { id, name, scope, lastDay }: WantedToken,
): Promise<MakeApiTokenResult> {
  const { requester } = context;
  const { organisationId, personId } = requester;
  if (!mayMakeTokens(requester)) return { ok: false, refusal: 'forbidden' };
  const createdAt = context.now();
  const fault = lastDayFault(lastDay, swedishDay(createdAt));
  if (fault) return { ok: false, refusal: fault };
  const expiresAt = endOf(lastDay);
  const token = { id, personId, name, scope, createdAt, expiresAt, lastUsedAt: null, revokedAt: null };
  const secret = randomBytes(32).toString('base64url');
  return inRequest(context, async (transaction): Promise<MakeApiTokenResult> => {
    const kept = await insertToken(transaction, organisationId, { ...token, hash: hashOf(secret) });
    if (!kept) return { ok: false, refusal: 'alreadyMade' };
    const after = { personId, name, scope, expiresAt };
    await recordChanges(transaction, authorOf(context), [
      { noun: 'apiToken', nounId: id, verb: 'make', before: null, after },
    ]);
    return { ok: true, token, text: writeToken({ organisationId, tokenId: id, secret }) };
  });
}
