import { z } from '@hono/zod-openapi';
import {
  auditChangeSchema,
  documentChangeSchema,
  interpretationSchema,
  matchSchema,
  rowChangeSchema,
} from '../reviews/review-change.model.ts';
import { described, idParam, idSchema, versionWords } from './described.ts';

/** What may be sent to change a review: the slice's own schemas, with words and the version of the part. */

const version = z.int().positive();
const versioned = { version: versionWords };

/** A part of a review by the key that the review tells. */
export const partParam = z.strictObject({
  ...idParam.shape,
  key: z
    .string()
    .regex(/^[\w-]{1,50}$/)
    .openapi({ description: 'The key of the part, as the review tells it.', example: 'row-1-2-3' }),
});

export const rowChange = described('ReviewRowChange', rowChangeSchema.extend({ version }), {
  ...versioned,
  included: 'False: it stays out of the register.',
  number: 'As printed; null where there is none.',
  text: { description: 'Word for word.', example: 'Att nämnden ser över behörigheterna' },
  group: 'The heading inside the audit that it stands under.',
  bodyIds: 'The bodies that it is addressed to.',
  done: 'What has been done, word for word.',
  remaining: 'What remains to be done, word for word.',
  comment: 'What else the auditors say, word for word.',
  status: 'As it stands in the original. What the words only suggest is decided as an interpretation.',
});

export const auditPartChange = described('ReviewAuditChange', auditChangeSchema.extend({ version }), {
  ...versioned,
  included: 'False: it stays out of the register, with its rows.',
  title: 'As the report is called.',
  year: 'The year of issue.',
  isSecurity: 'True for audits of information security, which the security officer keeps too.',
  auditId:
    'The audit of the register that it is; null: a new one. Its rows are then compared with that one’s.',
  bodyIds: 'The audited bodies.',
  letterDated: 'The date of the auditors’ letter.',
  matters: 'When each body has to answer.',
});

export const documentChange = described('ReviewDocumentChange', documentChangeSchema.extend({ version }), {
  ...versioned,
  isFollowUp: 'A follow-up becomes a round, a first audit does not.',
  madeBy: 'Whose round it is: the auditors’, or one of the municipality’s own.',
  title: 'What it is called.',
  firm: 'The expert firm that helped the auditors.',
  dated: 'YYYY, YYYY-MM or YYYY-MM-DD: as exact as the report says.',
  registryNumber: 'The auditors’ own registry number.',
});

export const rowCheck = z
  .strictObject({
    version: version.openapi({ description: versionWords }),
    checked: z.boolean().openapi({ description: 'True: a person has compared the row with the original.' }),
  })
  .openapi('ReviewRowCheck');

const decision = 'What is decided about the unknown colour.';
const [accept, change, leaveUnknown, takeBack] = interpretationSchema.options;
export const rowInterpretation = z
  .discriminatedUnion('decision', [
    described('ReviewAccepted', accept.extend({ version }), { ...versioned, decision }),
    described('ReviewColourChosen', change.extend({ version }), {
      ...versioned,
      decision,
      colour: 'What the person reads out of the words.',
    }),
    described('ReviewLeftUnknown', leaveUnknown.extend({ version }), { ...versioned, decision }),
    described('ReviewTakenBack', takeBack.extend({ version }), { ...versioned, decision }),
  ])
  .openapi('ReviewInterpretation');

const sameOrNew = 'Whether the row is a recommendation that the register has.';
const [same, isNew] = matchSchema.options;
export const rowMatch = z
  .discriminatedUnion('decision', [
    described('ReviewSame', same.extend({ version }), {
      ...versioned,
      decision: sameOrNew,
      recommendationId: 'The recommendation of the register that the row is.',
    }),
    described('ReviewNew', isNew.extend({ version }), { ...versioned, decision: sameOrNew }),
  ])
  .openapi('ReviewMatch');

export const bodyAssignment = z
  .strictObject({
    name: z
      .string()
      .min(1)
      .max(200)
      .openapi({ description: 'As printed in the report.', example: 'Soc.nämnden' }),
    bodyId: idSchema.openapi({ description: 'The body that the name means.' }),
    remember: z.boolean().default(false).openapi({
      description:
        'True: the next report is understood by itself. For those who keep the organisation; others are refused.',
    }),
  })
  .openapi('BodyAssignment');
