import { recordChanges } from '../change-log/index.ts';
import type { AccountContext } from './account-context.ts';
import { type NewPassword, type PasswordFault, passwordFaults } from './password.rules.ts';
import { authorOf, inRequest } from './request-context.ts';
import { findOwnDetails } from './requester.store.ts';
import { endOtherSessions, findCredential, savePassword } from './sign-in.store.ts';
import { oldPasswordLimits, waitMinutes } from './sign-in-attempts.rules.ts';
import { countAttempt, forgetAttempt } from './sign-in-attempts.store.ts';

export type ChangePasswordResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'oldIsWrong' | 'noPassword' }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly minutes: number }
  | { readonly ok: false; readonly refusal: 'password'; readonly faults: readonly PasswordFault[] };

/** A person changes their own password, showing that they know the old one; their other sessions end. */
export async function changePassword(
  context: AccountContext,
  { old, ...typed }: NewPassword & { readonly old: string },
): Promise<ChangePasswordResult> {
  const { requester, signIn, session } = context;
  const at = context.now();
  const [credential, details] = await inRequest(
    context,
    async (transaction) =>
      [
        await findCredential(transaction, requester),
        await findOwnDetails(transaction, requester.organisationId, requester.personId),
      ] as const,
  );
  if (!credential?.passwordHash || !details) return { ok: false, refusal: 'noPassword' };
  const faults = passwordFaults(typed, details);
  if (faults.length > 0) return { ok: false, refusal: 'password', faults };

  const limits = oldPasswordLimits(credential.userId);
  const counted = await signIn.inTransaction((transaction) =>
    countAttempt(transaction, limits, at.getTime()),
  );
  const minutes = waitMinutes(counted, at.getTime());
  if (minutes !== null) return { ok: false, refusal: 'tooMany', minutes };
  if (!(await signIn.verify(old, credential.passwordHash))) return { ok: false, refusal: 'oldIsWrong' };

  const hash = await signIn.hash(typed.wanted);
  await inRequest(context, async (transaction) => {
    await savePassword(transaction, credential.userId, hash, at);
    await endOtherSessions(transaction, credential.userId, session.id);
    await forgetAttempt(transaction, limits, at.getTime());
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: requester.personId, verb: 'changePassword', before: null, after: null },
    ]);
  });
  return { ok: true };
}
