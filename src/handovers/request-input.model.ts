import { z } from 'zod';
import { because, neededWords, optionalDay, optionalLine, optionalWords } from '../shared/entry.ts';
import { requestKinds } from './handover.model.ts';

const longestText = 10_000;

const optionalId = z
  .guid()
  .nullable()
  .default(null)
  .describe('What it is about; null for nothing in particular');

export const askInput = z.object({
  bodyId: z.guid(because('missing')),
  kind: z.enum(requestKinds, because('missing')),
  auditId: optionalId,
  recommendationId: optionalId,
  text: neededWords(longestText),
  wantedBy: optionalDay.default(null),
});
export type AskInput = z.input<typeof askInput>;

export const answerInput = z.object({ text: neededWords(longestText), version: z.number().int() });
export type AnswerInput = z.input<typeof answerInput>;

export const withdrawInput = z.object({ version: z.number().int() });
export type WithdrawInput = z.input<typeof withdrawInput>;

const key = z.string().max(120);

/** What is to be handed over, before anybody has looked at it; items as `keyOf` names them. */
export const handoverDraftInput = z.object({
  bodyId: z.guid(because('missing')),
  requestId: optionalId,
  recommendationId: optionalId,
  items: z.array(key).max(100, because('tooMany')),
  note: optionalWords(longestText).default(null),
});
export type HandoverDraftInput = z.input<typeof handoverDraftInput>;

/** The same, looked at: `seen` tells what stood there then, so that nothing else goes. */
export const handoverInput = handoverDraftInput.extend({
  seen: z.string().max(64),
  secrecyConfirmed: z.boolean().default(false),
});
export type HandoverInput = z.input<typeof handoverInput>;

/** A document that comes with the handing over: a file, told by its content, and what it is. */
export const handedDocumentInput = z.object({
  bodyId: z.guid(because('missing')),
  requestId: optionalId,
  recommendationId: optionalId,
  /** What it is called; null for the name of the file. */
  title: optionalLine(300).default(null),
  shows: optionalWords(4_000).default(null),
  /** The provision that it may be secret by, as "OSL 18:13". */
  provision: optionalLine(100).default(null),
  note: optionalWords(longestText).default(null),
  secrecyConfirmed: z.boolean().default(false),
});
export type HandedDocumentInput = z.input<typeof handedDocumentInput>;
