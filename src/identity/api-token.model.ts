import type { TokenScope } from './requester.model.ts';

/** A token by which a program asks in a person's place. Its secret is known to nobody but whoever made it. */
export interface ApiToken {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  /** The first moment at which it no longer works. */
  readonly expiresAt: Date;
  /** When it was last used, as exact as a minute; null: never. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What a token says of itself: where to look it up, and what it has to prove. */
export interface TokenParts {
  readonly organisationId: string;
  readonly tokenId: string;
  readonly secret: string;
}
