import type { Database } from '../database/index.ts';
import { findRequester } from './find-requester.ts';
import type { SignIn } from './sign-in.ts';
import { signInLimits, waitMinutes } from './sign-in-attempts.rules.ts';
import { countAttempt, forgetAttempt } from './sign-in-attempts.store.ts';

interface Context {
  readonly database: Database;
  readonly signIn: SignIn;
  now(): Date;
}

export interface PasswordAttempt {
  /** In lower case. */
  readonly email: string;
  readonly password: string;
  /** Where it comes from. */
  readonly address: string;
  readonly headers: Headers;
}

export type SignInResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: 'wrong' }
  | { readonly ok: false; readonly refusal: 'tooMany'; readonly minutes: number };

/**
 * Signs somebody in who gives their e-mail and password. A wrong password, an e-mail that nobody has and a person
 * who has ended get the same answer in the same time; so does each of them when there have been too many attempts.
 */
export async function signInByPassword(context: Context, attempt: PasswordAttempt): Promise<SignInResult> {
  const { signIn } = context;
  const now = context.now().getTime();
  const limits = signInLimits(attempt.email, attempt.address);
  const counted = await signIn.inTransaction((transaction) => countAttempt(transaction, limits, now));
  const minutes = waitMinutes(counted, now);
  if (minutes !== null) return { ok: false, refusal: 'tooMany', minutes };

  const begun = await signIn.byPassword(attempt.email, attempt.password, attempt.headers);
  if (!begun) return { ok: false, refusal: 'wrong' };
  if (!(await findRequester(context, begun.organisationId, begun.personId))) {
    await signIn.endAll(begun.userId);
    return { ok: false, refusal: 'wrong' };
  }
  await signIn.inTransaction((transaction) => forgetAttempt(transaction, limits, now));
  return { ok: true, cookies: begun.cookies };
}
