import type { Transaction } from '../database/index.ts';
import type { SignInName } from './sign-in.model.ts';
import { endOtherSessions, findCredential, saveSignInName } from './sign-in.store.ts';

/**
 * For who changes a person, in the same transaction: from now on they sign in with the new e-mail. Nothing is done
 * for those who cannot sign in yet. False where somebody else signs in with the e-mail; then nothing may be saved.
 */
export async function renameSignIn(transaction: Transaction, name: SignInName, at: Date): Promise<boolean> {
  if (!(await findCredential(transaction, name))) return true;
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
