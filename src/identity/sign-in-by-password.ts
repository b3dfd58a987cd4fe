import type { Database } from '../database/index.ts';
import { findRequester } from './find-requester.ts';
import type { SignIn } from './sign-in.ts';

interface Context {
  readonly database: Database;
  readonly signIn: SignIn;
  now(): Date;
}

export type SignInResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: 'wrong' };

/**
 * Signs somebody in who gives their e-mail and password. A wrong password, an e-mail that nobody has and a person
 * who has ended get the same answer in the same time.
 */
export async function signInByPassword(
  context: Context,
  given: { readonly email: string; readonly password: string },
  headers: Headers,
): Promise<SignInResult> {
  const { signIn } = context;
  const begun = await signIn.byPassword(given.email, given.password, headers);
  if (!begun) return { ok: false, refusal: 'wrong' };
  const { organisationId, personId } = begun;
  if (await findRequester(context, organisationId, personId)) return { ok: true, cookies: begun.cookies };
  await signIn.endAll(begun.userId);
  return { ok: false, refusal: 'wrong' };
}
