import { randomUUID } from 'node:crypto';
import {
  findNewestOrganisation,
  type NewPassword,
  type PasswordFault,
  passwordFaults,
  saveNewSignIn,
} from '../identity/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { insertMunicipality } from './insert-municipality.ts';
import { faultsOfSetUp } from './set-up.rules.ts';
import { holdIfNew } from './set-up.store.ts';
import type { SetUpContext } from './set-up-context.ts';
import { type InvalidSetUp, type SetUpEntry, setUpEntry, setUpFaults } from './set-up-entry.model.ts';

export type SetUpResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: 'alreadySetUp' }
  | {
      readonly ok: false;
      readonly refusal: 'invalid';
      readonly fields: InvalidSetUp;
      readonly password: readonly PasswordFault[];
    };

const invalid = (fields: InvalidSetUp, password: readonly PasswordFault[] = []) =>
  ({ ok: false, refusal: 'invalid', fields, password }) as const;

/**
 * Sets up the municipality that visitors come to: its names, its bodies and its first administrator, who is signed
 * in. All of it in one transaction, and only where nobody has done it before: of two at once, one does.
 */
export async function setUpMunicipality(
  context: SetUpContext,
  entry: SetUpEntry,
  password: NewPassword,
  headers: Headers,
): Promise<SetUpResult> {
  const { database, signIn } = context;
  const { id: organisationId, name } = await findNewestOrganisation(database);
  if (name !== null) return { ok: false, refusal: 'alreadySetUp' };
  const parsed = parseEntry(setUpEntry, entry, setUpFaults);
  const person = { name: entry.personName, email: entry.email };
  const weaknesses = passwordFaults(password, person);
  if (!parsed.ok) return invalid(parsed.fields, weaknesses);
  const faults = faultsOfSetUp(parsed.value);
  if (faults.length > 0 || weaknesses.length > 0) return invalid(faults, weaknesses);

  const hash = await signIn.hash(password.wanted);
  const made = await database.inOrganisation(organisationId, async (transaction) => {
    if (!(await holdIfNew(transaction, organisationId))) return 'alreadySetUp';
    const personId = randomUUID();
    const { personName, email } = parsed.value;
    const whose = { organisationId, personId, name: personName, email };
    const userId = await saveNewSignIn(transaction, whose, hash, context.now());
    if (userId === null) return 'emailTaken';
    await insertMunicipality(transaction, { organisationId, personId, at: context.now() }, parsed.value);
    return { userId };
  });
  if (made === 'alreadySetUp') return { ok: false, refusal: 'alreadySetUp' };
  if (made === 'emailTaken') return invalid([{ field: 'email', code: 'emailTaken' }]);
  return { ok: true, cookies: await signIn.begin(made.userId, headers) };
}
