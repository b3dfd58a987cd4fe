/**
 * Who did something: a signed-in person, a token acting for one, or a job of our own.
 * `anonymous` stands in entries from before there was a sign-in.
 */
export const actors = ['person', 'token', 'system', 'anonymous'] as const;
export type Actor = (typeof actors)[number];

export interface Author {
  readonly organisationId: string;
  readonly at: Date;
  readonly actor: Actor;
  /** The person, or whose token it is; null for the system. */
  readonly personId: string | null;
}

/** One change: what it was about, what happened, and what it was before and after. Never secret content. */
export interface Change {
  readonly noun: string;
  readonly nounId: string;
  readonly verb: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** A change as it is read back. */
export interface LoggedChange extends Omit<Author, 'organisationId'>, Pick<Change, 'verb'> {
  /** Grows with every entry. */
  readonly id: number;
  readonly before: unknown;
  readonly after: unknown;
}
