import type { Transaction } from '../database/index.ts';
import type { SignInName } from './sign-in.model.ts';
import { endOtherSessions, findCredential, savePassword, saveSignInName } from './sign-in.store.ts';

/**
 * For who changes a person, in the same transaction: from now on they sign in with the new e-mail. Nothing is done
 * for those who have chosen no password. False where somebody else signs in with the e-mail; then nothing may be saved.
 */
export async function renameSignIn(transaction: Transaction, name: SignInName, at: Date): Promise<boolean> {
  const credential = await findCredential(transaction, name);
  if (!credential?.passwordHash) return true;
  return (await saveSignInName(transaction, name, at)) !== null;
}

/** For who ends a person, in the same transaction: signs them out everywhere. */
export async function endSessionsOf(
  transaction: Transaction,
  whose: Pick<SignInName, 'organisationId' | 'personId'>,
): Promise<void> {
  const credential = await findCredential(transaction, whose);
  if (credential) await endOtherSessions(transaction, credential.userId, null);
}

/**
 * For who adds somebody with a password already, in the same transaction. Gives what their sessions are kept under;
 * null where somebody else signs in with the e-mail, and then nothing has been saved.
 */
export async function saveNewSignIn(
  transaction: Transaction,
  name: SignInName,
  passwordHash: string,
  at: Date,
): Promise<string | null> {
  const userId = await saveSignInName(transaction, name, at);
  if (userId !== null) await savePassword(transaction, userId, passwordHash, at);
  return userId;
}
