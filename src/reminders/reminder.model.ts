import type { Language } from '../texts/index.ts';

export const mailRhythms = ['daily', 'weekly', 'never'] as const;
/** How often a person wants the digest of what needs them. */
export type MailRhythm = (typeof mailRhythms)[number];

export const mailLanguages = ['sv', 'en'] as const satisfies readonly Language[];

/** How often a person wants mail, and in which language their mail and their calendar speak. */
export interface MailChoice {
  readonly rhythm: MailRhythm;
  readonly language: Language;
}

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
