import { randomBytes, randomUUID } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayInvite } from './invitation.policy.ts';
import { invitationEnd, writeInvitation } from './invitation.rules.ts';
import { replaceInvitation } from './invitation.store.ts';
import { hashOf } from './make-api-token.ts';
import { authorOf, inRequest, type RequestContext } from './request-context.ts';
import { requesterOf } from './requester.rules.ts';
import { findPersonHere } from './requester.store.ts';

export type InviteResult =
  /** `path` is the link on this site. It is kept nowhere and cannot be shown again. */
  | { readonly ok: true; readonly path: string; readonly expiresAt: Date }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'ended' | 'example' };

/**
 * Makes a link by which the person chooses a password: the first one, or a new one in place of one forgotten.
 * It works once, for a week, and earlier links of theirs work no more. Nobody is invited into the example: anyone
 * may act there, also as its administrator, and could claim an e-mail that is not theirs.
 */
export async function inviteToSignIn(context: RequestContext, personId: string): Promise<InviteResult> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!mayInvite(requester)) return { ok: false, refusal: 'forbidden' };
  const createdAt = context.now();
  return inRequest(context, async (transaction): Promise<InviteResult> => {
    const found = await findPersonHere(transaction, organisationId, personId);
    if (!found) return { ok: false, refusal: 'notFound' };
    const { person, organisation } = found;
    if (organisation.isExample) return { ok: false, refusal: 'example' };
    const facts = { organisationId, person, assignments: [], ties: [] };
    if (!requesterOf(facts, swedishDay(createdAt))) return { ok: false, refusal: 'ended' };

    const [id, secret] = [randomUUID(), randomBytes(32).toString('base64url')];
    const expiresAt = invitationEnd(createdAt);
    const invitation = { id, personId, hash: hashOf(secret), createdAt, expiresAt, usedAt: null };
    await replaceInvitation(transaction, organisationId, invitation);
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: personId, verb: 'invite', before: null, after: { expiresAt } },
    ]);
    const path = `/invitation/${writeInvitation({ organisationId, invitationId: id, secret })}`;
    return { ok: true, path, expiresAt };
  });
}
