import type { Requester } from '../../identity/requester.model.ts';
import type { TiedBody } from '../../organisation/body.model.ts';
import type { Holding } from '../holding.model.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Here today, and so somebody who can be named. */
  readonly isHere: boolean;
}

/** A system by what a list may call it. */
export interface KnownSystem {
  readonly id: string;
  readonly name: string;
  readonly reference: string | null;
}

/** What is here of what a list is about. */
export interface Known {
  readonly requester: Requester;
  /** Those that its rows may be about, by id, number or name; withdrawn ones only by id. */
  readonly saved: readonly Holding[];
  readonly bodies: readonly TiedBody[];
  readonly people: readonly KnownPerson[];
  /** Every system in use that the rows may name. */
  readonly systems: readonly KnownSystem[];
  /** What is tied already, as `ID ID`. */
  readonly ties: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}
