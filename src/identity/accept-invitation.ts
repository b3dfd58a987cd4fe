import { recordChanges } from '../change-log/index.ts';
import type { Database, Transaction } from '../database/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { revokeAllOf } from './api-token.store.ts';
import { isUsable, parseInvitation } from './invitation.rules.ts';
import { holdInvitation, markInvitationUsed } from './invitation.store.ts';
import { hashOf } from './make-api-token.ts';
import { type NewPassword, type PasswordFault, passwordFaults } from './password.rules.ts';
import { requesterOf } from './requester.rules.ts';
import { endOtherSessions, savePassword, saveSignInName } from './sign-in.store.ts';
import type { SignIn } from './sign-in.ts';

interface Context {
  readonly database: Database;
  readonly signIn: SignIn;
  now(): Date;
}

/** Whom an invitation is for. */
export interface Invited {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

export type AcceptResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: 'notUsable' | 'emailTaken' }
  | { readonly ok: false; readonly refusal: 'password'; readonly faults: readonly PasswordFault[] };

/** Whom the link is for, if it works now; null for one that is used, expired, replaced or made up. */
export function findInvited(context: Context, text: string): Promise<Invited | null> {
  return inInvitation(context, text, async (_transaction, invited) => invited);
}

/**
 * The person behind the link chooses a password and is signed in. Sessions begun with an earlier password end, and so
 * do tokens made in them, since that password may be known to somebody else. Of two who use the link at once, one does.
 */
export async function acceptInvitation(
  context: Context,
  text: string,
  password: NewPassword,
  headers: Headers,
): Promise<AcceptResult> {
  const { signIn } = context;
  const invited = await findInvited(context, text);
  if (!invited) return { ok: false, refusal: 'notUsable' };
  const faults = passwordFaults(password, invited);
  if (faults.length > 0) return { ok: false, refusal: 'password', faults };
  const hash = await signIn.hash(password.wanted);

  const at = context.now();
  const saved = await inInvitation(context, text, async (transaction, person, invitationId) => {
    const { organisationId, personId } = person;
    const userId = await saveSignInName(transaction, person, at);
    if (userId === null) return 'emailTaken';
    await savePassword(transaction, userId, hash, at);
    await endOtherSessions(transaction, userId, null);
    const revoked = await revokeAllOf(transaction, organisationId, { personId, revokedAt: at });
    await markInvitationUsed(transaction, organisationId, invitationId, at);
    await recordChanges(transaction, { organisationId, at, actor: 'person', personId }, [
      { noun: 'person', nounId: personId, verb: 'choosePassword', before: null, after: null },
      ...revoked.map((nounId) => ({
        noun: 'apiToken' as const,
        nounId,
        verb: 'revoke' as const,
        before: { revokedAt: null },
        after: { revokedAt: at },
      })),
    ]);
    return { userId };
  });
  if (saved === null) return { ok: false, refusal: 'notUsable' };
  if (saved === 'emailTaken') return { ok: false, refusal: 'emailTaken' };
  return { ok: true, cookies: await signIn.begin(saved.userId, headers) };
}

/** Runs the work while the invitation is held, where it works now; null where it does not. */
async function inInvitation<T>(
  { database, now }: Context,
  text: string,
  work: (transaction: Transaction, invited: Invited, invitationId: string) => Promise<T>,
): Promise<T | null> {
  const parts = parseInvitation(text);
  if (!parts) return null;
  const { organisationId, invitationId, secret } = parts;
  return database.inOrganisation(organisationId, async (transaction) => {
    const found = await holdInvitation(transaction, organisationId, invitationId);
    if (!found || found.invitation.hash !== hashOf(secret) || !isUsable(found.invitation, now())) return null;
    const { person } = found;
    const facts = { organisationId, person, assignments: [], ties: [] };
    if (!requesterOf(facts, swedishDay(now()))) return null;
    const { id: personId, name, email } = person;
    return work(transaction, { organisationId, personId, name, email }, invitationId);
  });
}
