import { z } from '@hono/zod-openapi';
import { commands } from '../audits/body-work/state.rules.ts';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { readingSchema as contract } from '../reading/reading.model.ts';
import { historyEntrySchema } from './audits.schema.ts';
import { dateSchema, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { addresseeFacts, colourSchema, matterFacts, recommendationSchema } from './register.schema.ts';

const read = contract.shape.documents.element.shape.audits.element.shape.recommendations.element.shape;

const roundSchema = z
  .object({
    id: idSchema.openapi({ description: 'Of the assessment.' }),
    followUpId: idSchema,
    title: z.string().openapi({ description: 'Of the round.' }),
    dated: z.string().nullable(),
    opens: z.boolean().openapi({ description: 'Whether who asks may see the round itself.' }),
    madeBy: z.enum(makers),
    sourceDraftId: idSchema.nullable().openapi({ description: 'The reading that it came from.' }),
    bodyId: idSchema,
    status: z.enum(['green', 'yellow', 'red', 'unknown']),
    statusFrom: z
      .enum(['word', 'symbol', 'shading', 'none', 'person'])
      .openapi({ description: 'How the status was seen in the report; `person`: somebody set it here.' }),
    colourCorrected: z
      .object({ by: z.string().nullable(), at: momentSchema, seenInOriginal: z.boolean() })
      .nullable()
      .openapi({ description: 'Who last corrected the status, and whether from the original.' }),
    done: z.string().nullable().openapi({ description: 'What has been done, word for word.' }),
    remaining: z.string().nullable().openapi({ description: 'What remains, word for word.' }),
    comment: z.string().nullable(),
    proposed: read.proposed
      .clone()
      .openapi({ description: 'What the wording suggests of an unknown status.' }),
    interpretation: z
      .object({
        colour: colourSchema.nullable(),
        by: z.string().nullable(),
        at: momentSchema,
        reason: z.string().nullable(),
      })
      .nullable(),
    askedOn: dateSchema.nullable().openapi({ description: 'When the auditors were asked about the colour.' }),
    place: read.place,
  })
  .openapi('Assessment', { description: 'What one follow-up said of one body.' });

export const assessmentToChangeSchema = z
  .object({
    id: idSchema,
    followUpId: idSchema,
    recommendationId: idSchema,
    bodyId: idSchema,
    status: roundSchema.shape.status,
    done: z.string().nullable(),
    remaining: z.string().nullable(),
    comment: z.string().nullable(),
    version: versionSchema.openapi({ description: versionWords }),
  })
  .openapi('AssessmentToChange', { description: 'An assessment, for who may change it.' });

const responseSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema.nullable().openapi({ description: 'Null where the report does not say whose it is.' }),
    bodyName: z.string().nullable().openapi({ description: 'As printed.' }),
    text: z.string(),
    toWholeAudit: z.boolean(),
    paraphrased: z.boolean().openapi({ description: 'The words are the auditors’ rendering.' }),
  })
  .openapi('PrintedResponse', { description: 'What a body answered, as the report gives it.' });

const matterSchema = z.object({
  ...matterFacts,
  followUpId: idSchema.nullable(),
  bodyId: idSchema,
  bodyName: z.string(),
  roundTitle: z.string().nullable().openapi({ description: 'Null for the audit itself.' }),
  decisions: z
    .array(z.object({ decidedOn: dateSchema, minuteItem: z.string().nullable(), isReplaced: z.boolean() }))
    .openapi({
      description:
        'Where the body has decided anew: the decision in force, then those that it replaces. Otherwise empty; the matter keeps the first.',
    }),
});

export const addresseeSchema = z.object({
  ...addresseeFacts,
  version: versionSchema
    .nullable()
    .openapi({ description: `${versionWords} Null where who asks may do nothing about its work.` }),
  mayDo: z.array(z.enum(commands)).openapi({ description: 'What who asks may do about its own work.' }),
});

const { addressees: _addressees, ...facts } = recommendationSchema.shape;

export const recommendationDetailSchema = z
  .object({
    ...facts,
    version: versionSchema.nullable(),
    withdrawnAt: momentSchema.nullable().openapi({ description: 'When it was taken out of the register.' }),
    addressees: z.array(addresseeSchema),
    assessments: z.array(roundSchema).openapi({ description: 'The oldest first.' }),
    responses: z.array(responseSchema),
    matters: z.array(matterSchema).openapi({ description: 'The one in force for each body first.' }),
    history: z.array(historyEntrySchema).openapi({ description: 'The latest first.' }),
  })
  .openapi('RecommendationWithHistory', {
    description: 'Everything about a recommendation, as far as who asks may see.',
  });
