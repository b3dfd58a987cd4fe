import { z } from 'zod';
import type { Matter, Recipient } from '../audits/audit.model.ts';
import { recipients } from '../audits/audit.model.ts';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { because, neededLine, optionalDay, optionalLine, optionalWords } from '../shared/entry.ts';
import type { MatterFault } from './matter-fault.model.ts';
import type { Transmittal } from './matter-way.model.ts';

const fault = because<MatterFault>;

/** What the auditors' letter is about. */
export const letterNouns = ['audit', 'followUp'] as const;
export type LetterNoun = (typeof letterNouns)[number];
export interface LetterAbout {
  readonly noun: LetterNoun;
  readonly id: string;
}

/** A day, or a day with a time after it: as exact as the letter says. */
const signedAt = z
  .string()
  .trim()
  .refine(
    (text) =>
      text === '' ||
      (isCalendarDate(text.slice(0, 10)) && /^(| ([01]\d|2[0-3]):[0-5]\d)$/.test(text.slice(10))),
    fault('notADate'),
  )
  .nullable()
  .overwrite((text) => text || null);

/** The letter as somebody registers it. Days are YYYY-MM-DD; `version` is 0 for one that is new. */
export const letterInput = z.strictObject({
  version: z.int().min(0),
  dated: optionalDay.default(null),
  registryNumber: optionalLine(100).default(null),
  position: optionalWords(20_000).default(null),
  signatures: z
    .array(z.strictObject({ name: neededLine(200), role: optionalLine(200), signedAt }))
    .max(30, fault('tooMany'))
    .default([]),
  /** Whom it goes to; bodies that are left out keep the matters that they have. */
  recipients: z
    .array(
      z.strictObject({
        bodyId: z.uuid(fault('malformed')),
        recipient: z.enum(recipients, fault('malformed')),
      }),
    )
    .max(100, fault('tooMany'))
    .default([]),
  /** When the answer is wanted in hand, in all matters that are to be answered; null leaves each as it is. */
  answerBy: optionalDay.default(null),
  /** When the letter came in; noted in the matters where nothing was. */
  receivedOn: optionalDay.default(null),
});
export type LetterInput = z.input<typeof letterInput>;

/** A body's matter as the letter's page names it. */
export interface LetterMatter extends Pick<Matter, 'extension' | 'extendedTo'> {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly recipient: Recipient;
  readonly letterDated: string | null;
  /** The date in force. */
  readonly inForce: string | null;
  readonly answerBy: string | null;
  readonly receivedOn: string | null;
}

/** What the letter is about, with what decides who may know of it. */
export interface LetterSubject {
  readonly title: string;
  /** As exact as the report says. */
  readonly dated: string | null;
  readonly isSecurity: boolean;
  readonly isWithdrawn: boolean;
  /** Every body that it concerns. */
  readonly bodyIds: readonly string[];
}

export type { Transmittal };
