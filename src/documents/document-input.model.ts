import { z } from 'zod';
import { roleNames } from '../people/role.model.ts';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalDay,
  optionalLine,
  optionalParagraph,
  optionalWords,
} from '../shared/entry.ts';
import { documentKinds } from './document.model.ts';
import type { Fault } from './document-faults.model.ts';

/** What people and programs may send. What is left out of a change stays as it was. */

const fault = because<Fault>;
const version = z.int().positive();
const optionalId = z.guid(because('malformed')).nullable();
const longestText = 400_000;

/** Whom it concerns: a body's people, those with a role, or both together; with neither everybody. */
const reader = z.strictObject({
  bodyId: optionalId.default(null),
  role: z.enum(roleNames, because('malformed')).nullable().default(null),
});

const facts = {
  kind: z.enum(documentKinds, because('malformed')),
  title: neededLine(300),
  parentId: optionalId,
  bodyId: optionalId,
  ownerRole: optionalLine(200),
  ownerPersonId: optionalId,
  revisedBy: optionalLine(200),
  followedUpBy: optionalLine(200),
  rhythmMonths: z
    .int(fault('rhythmRange'))
    .min(1, fault('rhythmRange'))
    .max(120, fault('rhythmRange'))
    .nullable(),
  nextRevisionOn: optionalDay,
  wantsAcknowledgement: z.boolean(),
  readers: z.array(reader).max(100, because('tooMany')),
  relatedIds: z.array(z.guid(because('malformed'))).max(100, because('tooMany')),
};

export const newDocumentInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice adds one thing. */
  id: z.uuidv4(because('malformed')).optional(),
  ...facts,
  parentId: facts.parentId.default(null),
  bodyId: facts.bodyId.default(null),
  ownerRole: facts.ownerRole.default(null),
  ownerPersonId: facts.ownerPersonId.default(null),
  revisedBy: facts.revisedBy.default(null),
  followedUpBy: facts.followedUpBy.default(null),
  rhythmMonths: facts.rhythmMonths.default(null),
  nextRevisionOn: facts.nextRevisionOn.default(null),
  wantsAcknowledgement: facts.wantsAcknowledgement.default(false),
  readers: facts.readers.default([]),
  relatedIds: facts.relatedIds.default([]),
});
export type NewDocumentInput = z.input<typeof newDocumentInput>;

export const documentChange = z.strictObject(facts).partial().extend({ version });
export type DocumentChange = z.input<typeof documentChange>;

/** A draft as it is typed; the version is that of the draft, and left out where it is begun. */
export const draftInput = z.strictObject({
  text: neededWords(longestText),
  changes: optionalWords(4_000).default(null),
  version: version.optional(),
});
export type DraftInput = z.input<typeof draftInput>;

/** What is said beside a file. */
export const draftFileInput = z.strictObject({
  changes: optionalWords(4_000).default(null),
  version: version.optional(),
});
export type DraftFileInput = z.input<typeof draftFileInput>;

export const draftThrownAway = z.strictObject({ version });
export type DraftThrownAway = z.input<typeof draftThrownAway>;

export const decisionInput = z.strictObject({
  /** The version of the draft that was decided. */
  version,
  decidedOn: neededDay,
  decidedByBodyId: optionalId.default(null),
  decidedByRole: optionalLine(200).default(null),
  minuteItem: optionalParagraph.default(null),
  registryNumber: optionalLine(100).default(null),
  validFrom: optionalDay.default(null),
  validTo: optionalDay.default(null),
});
export type DecisionInput = z.input<typeof decisionInput>;

export const revisionInput = z.strictObject({
  version,
  onDay: neededDay,
  outcome: z.enum(['unchanged', 'toBeChanged'], because('missing')),
  note: optionalWords(4_000).default(null),
  nextOn: optionalDay.default(null),
});
export type RevisionInput = z.input<typeof revisionInput>;

export const withdrawalInput = z.strictObject({ version, reason: neededWords(2_000) });
export type WithdrawalInput = z.input<typeof withdrawalInput>;

export const restoreInput = z.strictObject({ version });
export type RestoreInput = z.input<typeof restoreInput>;

/** Which version was read. */
export const acknowledgementInput = z.strictObject({ number: z.int().positive() });
export type AcknowledgementInput = z.input<typeof acknowledgementInput>;
