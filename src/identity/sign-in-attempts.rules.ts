const minute = 60_000;

/** How many attempts something may make in a time. Counted from the first; when the time is over it starts anew. */
export interface AttemptLimit {
  /** What is counted, in words that a hash is made of. */
  readonly of: string;
  readonly most: number;
  /** Milliseconds. */
  readonly within: number;
}

/** Attempts counted so far, this one among them. */
export interface CountedAttempt extends AttemptLimit {
  readonly count: number;
  /** When the first of them was made. */
  readonly since: number;
}

/**
 * What is counted when somebody tries to sign in. Few guesses at one e-mail from one place; more from everywhere
 * together, so that nobody can easily lock another out; and many from one place, since a whole municipality may
 * come from the same address. A sign-in that succeeds is taken off again. The narrowest stands first: what it refuses
 * is not counted further, so one place that guesses on and on does not use up what the e-mail has from everywhere.
 */
export function signInLimits(email: string, address: string): AttemptLimit[] {
  const place = networkOf(address);
  return [
    { of: `email ${email} address ${place}`, most: 10, within: 15 * minute },
    { of: `address ${place}`, most: 300, within: 15 * minute },
    { of: `email ${email}`, most: 50, within: 60 * minute },
  ];
}

/** What is counted when somebody signed in gives their old password. */
export function oldPasswordLimits(userId: string): AttemptLimit[] {
  return [{ of: `password ${userId}`, most: 10, within: 15 * minute }];
}

/** Minutes until a next attempt is taken; null where this one is. */
export function waitMinutes(counted: readonly CountedAttempt[], now: number): number | null {
  const waits = counted
    .filter(({ count, most }) => count > most)
    .map(({ since, within }) => Math.max(1, Math.ceil((since + within - now) / minute)));
  return waits.length === 0 ? null : Math.max(...waits);
}

/** One subscriber has a whole /64 of IPv6 addresses, so those count as one. IPv4 is kept, also written as IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = (text: string) => (text === '' ? [] : text.split(':'));
  const [before, after] = [groups(head), groups(tail ?? '')];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: zeros }, () => '0'), ...after];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
