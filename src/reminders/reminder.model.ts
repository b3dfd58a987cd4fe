export const mailRhythms = ['daily', 'weekly', 'never'] as const;
/** How often a person wants the digest of what needs them. */
export type MailRhythm = (typeof mailRhythms)[number];

/** A mail that was sent: one a person and day, however much it tells of. */
export interface Digest {
  readonly personId: string;
  /** YYYY-MM-DD. */
  readonly forDay: string;
  /** How many things it told of. */
  readonly items: number;
  readonly sentAt: Date;
}

/** A person's private calendar address. Whoever has its secret reads their dates, so it can be made anew. */
export interface CalendarFeed {
  readonly personId: string;
  readonly secretHash: string;
  readonly madeAt: Date;
}
