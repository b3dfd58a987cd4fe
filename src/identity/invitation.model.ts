/** A link by which a person chooses a password. Only a hash of its secret is kept. */
export interface Invitation {
  readonly id: string;
  readonly personId: string;
  /** SHA-256 of the link's secret, as hexadecimal. */
  readonly hash: string;
  readonly createdAt: Date;
  /** The first moment at which it no longer works. */
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

/** What the link's address says: where to look the invitation up, and what it has to prove. */
export interface InvitationParts {
  readonly organisationId: string;
  readonly invitationId: string;
  readonly secret: string;
}
