/** A session as the sign-in library found it: whose it is, and in which organisation. */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly organisationId: string;
  readonly personId: string;
}

/** One of a person's sessions, as they see it themselves. */
export interface OwnSession {
  readonly id: string;
  readonly begunAt: Date;
  readonly usedAt: Date;
  /** What the browser called itself; empty where it said nothing. */
  readonly browser: string;
}

/** How a person signs in: by e-mail and password, or not at all until they have chosen one. */
export interface SignInName {
  readonly organisationId: string;
  readonly personId: string;
  readonly name: string;
  /** In lower case. */
  readonly email: string;
}

/** How somebody can sign in now. */
export interface Credential {
  /** What the sign-in library keeps their sessions under. */
  readonly userId: string;
  /** Null until they have chosen a password. */
  readonly passwordHash: string | null;
}
