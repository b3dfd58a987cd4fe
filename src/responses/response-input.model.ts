import { z } from 'zod';
import {
  because,
  neededLine,
  neededWords,
  optionalDay,
  optionalLine,
  optionalParagraph,
  optionalWords,
  words,
} from '../shared/entry.ts';
import { referralCommands } from './referral.rules.ts';
import { stances } from './response.model.ts';
import { responseCommands } from './response.rules.ts';
import type { Fault } from './response-fault.model.ts';

/** What people and programs may send about responses. Each message is a `Fault`. */

const fault = because<Fault>;
const id = z.uuid(fault('malformed'));
const optionalId = z
  .union([id, z.literal('')])
  .nullable()
  .overwrite((text) => text || null);
const version = z.int().positive();

const facts = {
  title: neededLine(500),
  registryNumber: optionalLine(100),
  text: words(100_000),
  /** The matters that it answers: its lead body's own, and those of other bodies that answer with it. */
  matterIds: z.array(id).min(1, fault('missing')).max(100, fault('tooMany')),
};

export const newResponseInput = z.strictObject({
  leadBodyId: z.uuid(fault('missing')),
  ...facts,
  registryNumber: facts.registryNumber.default(null),
  text: facts.text.default(''),
});
export type NewResponseInput = z.input<typeof newResponseInput>;

export const responseChange = z.strictObject(facts).partial().extend({ version });
export type ResponseChange = z.input<typeof responseChange>;

export const responseMove = z.strictObject({
  version,
  command: z.enum(responseCommands, fault('malformed')),
  onDay: optionalDay.default(null),
  minuteItem: optionalParagraph.default(null),
  registryNumber: optionalLine(100).default(null),
  note: optionalWords(2_000).default(null),
  /** That a day of decision without a meeting, or more than a year ago, is right. */
  isDayConfirmed: z.boolean().default(false),
});
export type ResponseMove = z.input<typeof responseMove>;

export const ownDecision = z.strictObject({
  version,
  bodyId: id,
  decidedOn: optionalDay,
  minuteItem: optionalParagraph,
  isDayConfirmed: z.boolean().default(false),
});
export type OwnDecisionInput = z.input<typeof ownDecision>;

const promise = z.strictObject({
  id: id.optional(),
  what: neededWords(5_000),
  ownerRole: optionalLine(200).default(null),
  ownerPersonId: optionalId.default(null),
  dueOn: optionalDay.default(null),
  entersControlPlan: z.boolean().default(false),
});
export type PromiseInput = z.input<typeof promise>;

export const newReferralInput = z.strictObject({
  recommendationId: id,
  fromBodyId: id,
  toBodyId: z.uuid(fault('missing')),
  reason: neededWords(5_000),
});
export type NewReferralInput = z.input<typeof newReferralInput>;

/** A part of a response. Of recommendation, question and neither, the last is the whole of the audit. */
export const itemInput = z.strictObject({
  /** The part's, as `itemVersion` tells it; 0 for a new one. */
  version: z.int().min(0),
  bodyId: id,
  auditId: id,
  recommendationId: id.nullable().default(null),
  question: z.int().min(0).max(99).nullable().default(null),
  stance: z.enum(stances, fault('malformed')).nullable().default(null),
  text: words(50_000).default(''),
  /** A referral that stands already. */
  referralId: optionalId.default(null),
  /** The body that is to be asked, and why: makes a new referral. */
  referTo: optionalId.default(null),
  referralReason: optionalWords(5_000).default(null),
  commitments: z.array(promise).max(30, fault('tooMany')).default([]),
});
export type ItemInput = z.input<typeof itemInput>;

export const referralMove = z.strictObject({
  version,
  command: z.enum(referralCommands, fault('malformed')),
  answer: optionalWords(5_000).default(null),
});
export type ReferralMove = z.input<typeof referralMove>;

export const markedPromise = promise.omit({ id: true });
export type MarkedPromise = z.input<typeof markedPromise>;
