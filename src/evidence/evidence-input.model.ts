import { z } from 'zod';
import { because, neededLine, optionalDay, optionalLine, optionalWords, words } from '../shared/entry.ts';
import { evidenceNouns } from './evidence.model.ts';

/** What people and programs may send. What is left out of a change stays as it was. */

const version = z.int().positive();

const facts = {
  title: neededLine(300),
  shows: optionalWords(4_000),
  effectiveOn: optionalDay,
  /** The provision that it may be secret by, as "OSL 18:13"; null where it is not marked. */
  provision: optionalLine(100),
};

export const newEvidenceInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice adds one thing. */
  id: z.uuidv4(because('malformed')).optional(),
  ...facts,
  shows: facts.shows.default(null),
  effectiveOn: facts.effectiveOn.default(null),
  provision: facts.provision.default(null),
  /** A web address, where it is no file. */
  url: optionalLine(2_000).default(null),
});
export type NewEvidenceInput = z.input<typeof newEvidenceInput>;

export const evidenceChange = z.strictObject(facts).partial().extend({ version });
export type EvidenceChange = z.input<typeof evidenceChange>;

export const newVersionInput = z.strictObject({
  version,
  /** What is different in it. */
  note: optionalWords(2_000).default(null),
  url: optionalLine(2_000).default(null),
});
export type NewVersionInput = z.input<typeof newVersionInput>;

export const evidenceWithdrawal = z.strictObject({
  version,
  reason: words(2_000).min(1, because('missing')),
});
export type EvidenceWithdrawal = z.input<typeof evidenceWithdrawal>;

/** What evidence is to be about as well, or no longer. */
export const attachmentInput = z.strictObject({
  noun: z.enum(evidenceNouns, because('malformed')),
  nounId: z.uuid(because('malformed')),
  /** For a recommendation: of which addressed body. */
  bodyId: z.uuid(because('malformed')).optional(),
});
