/** Characters in a password. Long ones are what makes them good; the most is what the sign-in library hashes. */
export const passwordLength = { least: 12, most: 128 } as const;

/** What is wrong with a password by itself. */
type Weakness = 'tooShort' | 'tooLong' | 'holdsName' | 'holdsEmail' | 'tooSimple';
export type PasswordFault = Weakness | 'notRepeated';

/** A password as somebody chooses it: written twice, since nobody sees what they write. */
export interface NewPassword {
  readonly wanted: string;
  readonly repeated: string;
}

/** The shortest part of a name that is looked for in a password: shorter ones stand in many words. */
const shortestPart = 4;

/** Everything that is wrong with a password that somebody wants. */
export function passwordFaults(
  { wanted, repeated }: NewPassword,
  person: { readonly name: string; readonly email: string },
): PasswordFault[] {
  const weakness = weaknessOf(wanted, person);
  return [...(weakness ? [weakness] : []), ...(wanted === repeated ? [] : ['notRepeated' as const])];
}

/**
 * Why a password is easily guessed or cannot be kept, null where it is good. Length decides; nothing is asked of
 * kinds of characters, which makes passwords worse. A name, an address or one sign repeated is guessed first.
 */
function weaknessOf(
  password: string,
  person: { readonly name: string; readonly email: string },
): Weakness | null {
  const length = [...password].length;
  if (length < passwordLength.least) return 'tooShort';
  if (password.length > passwordLength.most) return 'tooLong';
  const bare = bareOf(password);
  if (new Set(bare).size < 4) return 'tooSimple';
  if (isMostly(bare, person.email.split('@').map(bareOf))) return 'holdsEmail';
  if (isMostly(bare, person.name.split(/\s+/).map(bareOf))) return 'holdsName';
  return null;
}

/** True where little is left of the password when the parts are taken out of it. */
function isMostly(bare: string, parts: string[]): boolean {
  const told = parts.filter((part) => part.length >= shortestPart);
  const left = told.reduce((rest, part) => rest.replaceAll(part, ''), bare);
  return left !== bare && left.length < passwordLength.least / 2;
}

const bareOf = (text: string) => text.toLowerCase().replaceAll(/[\s.,_+-]/g, '');
