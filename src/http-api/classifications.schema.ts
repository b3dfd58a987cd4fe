import { z } from '@hono/zod-openapi';
import { environments } from '../assets/asset.model.ts';
import {
  aspects,
  classScales,
  handlingSituations,
  subjectNouns,
} from '../classifications/classification.model.ts';
import {
  classificationChange,
  classificationDecision,
  classificationWithdrawal,
  gapPlanInput,
  handlingInput,
  newClassificationInput,
  settingsInput,
} from '../classifications/classification-input.model.ts';
import { classificationStates } from '../classifications/classification-state.rules.ts';
import { classImport } from '../classifications/import-classes.ts';
import { complianceResults } from '../compliance/compliance.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';

const levelWords =
  'From 0 or 1 to 3. The top class, 4, is protective security: it is refused and nothing is kept.';
const level = z.int().min(0).max(3);
const classFacts = {
  confidentiality: level,
  integrity: level,
  availability: level,
  traceability: level.nullable().openapi({ description: 'On the scale of KLASSA alone.' }),
};
const classShape = z.object(classFacts);
const scale = z.enum(classScales);

export const listedClassSchema = z
  .object({
    noun: z.enum(subjectNouns),
    id: idSchema.openapi({ description: 'Of the asset or the system.' }),
    name: z.string(),
    reference: z.string().nullable(),
    bodyId: idSchema,
    bodyName: z.string(),
    ownerPersonId: idSchema.nullable(),
    ownerName: z.string().nullable(),
    class: classShape.nullable().openapi({ description: 'As decided; null where it is not.' }),
    scale: scale.nullable(),
    nextReviewOn: dateSchema.nullable(),
    isWaiting: z.boolean().openapi({ description: 'A draft waits for the information owner.' }),
    isDue: z.boolean(),
    isOtherScale: z.boolean(),
    isLower: z.boolean().openapi({ description: 'Decided lower than what the system inherits.' }),
  })
  .openapi('ListedClass', { description: 'An asset or a system with its class and what it needs.' });

const classificationSchema = z
  .object({
    id: idSchema,
    state: z.enum(classificationStates),
    scale,
    ...classFacts,
    reason: z.string(),
    harms: z
      .record(z.string(), z.record(z.string(), level))
      .openapi({ description: 'By aspect and kind of harm.' }),
    assessedBy: idSchema,
    assessedByName: z.string().nullable(),
    assessedAt: momentSchema,
    decidedBy: idSchema.nullable(),
    decidedByName: z.string().nullable(),
    decidedOn: dateSchema.nullable(),
    nextReviewOn: dateSchema.nullable(),
    changed: z
      .array(z.object({ aspect: z.enum(aspects), was: level.nullable(), became: level.nullable() }))
      .openapi({ description: 'What is other than in the one decided before it.' }),
    version: versionSchema,
  })
  .openapi('Classification');

export const oneClassificationSchema = z
  .object({
    ...classificationSchema.shape,
    noun: z.enum(subjectNouns),
    subjectId: idSchema.openapi({ description: 'Of the asset or the system.' }),
    name: z.string().openapi({ description: 'Of the asset or the system.' }),
  })
  .openapi('OneClassification');

export const subjectClassSchema = z
  .object({
    noun: z.enum(subjectNouns),
    id: idSchema,
    name: z.string(),
    bodyId: idSchema,
    ownerPersonId: idSchema.nullable(),
    environment: z.enum(environments).nullable().openapi({ description: 'Of a system.' }),
    currentId: idSchema.nullable().openapi({ description: 'The classification that holds.' }),
    draftId: idSchema.nullable(),
    review: z.enum(['due', 'otherScale']).nullable(),
    inherited: z
      .array(
        z.object({
          aspect: z.enum(aspects),
          level,
          path: z.array(
            z.object({
              noun: z.enum(subjectNouns),
              id: idSchema.nullable(),
              name: z.string().nullable(),
              bodyName: z.string(),
            }),
          ),
        }),
      )
      .openapi({
        description:
          'What a system inherits, and by which way. Id and name are null where they are not for you.',
      }),
    lower: z.array(z.enum(aspects)).openapi({ description: 'The aspects decided lower than inherited.' }),
    inForce: classShape.nullable().openapi({ description: 'The higher of what is decided and inherited.' }),
    accessReviewMonths: z.int().nullable(),
    classifications: z.array(classificationSchema).openapi({ description: 'The latest first.' }),
    demanded: z
      .array(
        z.object({
          requirementId: idSchema,
          ref: z.string(),
          text: z.string(),
          demand: z.enum(['must', 'should']),
          standing: z.enum([...complianceResults, 'unknown']),
          isGap: z.boolean(),
          openActions: z.int(),
        }),
      )
      .openapi({ description: 'Measures that the class of a system demands.' }),
  })
  .openapi('ClassOfSubject', { description: 'All about the class of an asset or a system.' });

const proposal = {
  confidentiality: levelWords,
  integrity: levelWords,
  availability: levelWords,
  traceability: 'On the scale of KLASSA alone.',
  harms: 'The level that each kind of harm gave, by aspect. No aspect may be lower than its own.',
  reason: 'Why it is this class.',
};
export const newClassificationSchema = described('NewClassification', newClassificationInput, proposal);
export const classificationChangeSchema = described('ClassificationChange', classificationChange, {
  version: versionWords,
  ...proposal,
});
export const classificationDecisionSchema = described('ClassificationDecision', classificationDecision, {
  version: versionWords,
  decidedOn: { description: 'Left out: today.', format: 'date' },
  nextReviewOn: { description: 'Left out: by the interval.', format: 'date' },
});
export const classificationWithdrawalSchema = described(
  'ClassificationWithdrawal',
  classificationWithdrawal,
  {
    version: versionWords,
    reason: 'Why; kept in the history.',
  },
);
const { accessReviewMonths } = settingsInput.shape;
export const classSettingsSchema = z
  .object({ scale, reviewMonths: z.int(), accessReviewMonths, version: z.int() })
  .openapi('ClassSettings', { description: 'The scale and the intervals of the organisation.' });
export const classSettingsChangeSchema = described('ClassSettingsChange', settingsInput, {
  version: '0 where nothing has been chosen yet.',
  scale: 'With another, what was classed before has to be made anew.',
  reviewMonths: 'Months from a decision to the next classification.',
  accessReviewMonths: 'Months between reviews of access rights, by level.',
});
export const handlingRuleSchema = z
  .object({
    level,
    situation: z.enum(handlingSituations),
    text: z.string(),
    isOwn: z.boolean().openapi({ description: 'In the organisation’s own words.' }),
    version: z.int(),
  })
  .openapi('HandlingRule');
export const handlingChangeSchema = described('HandlingChange', handlingInput, {
  level: 'The level of confidentiality.',
  situation: 'When it holds.',
  text: 'Null lets the built-in words hold again.',
  version: '0 where the built-in words hold.',
});
export const classImportSchema = described('ClassImport', classImport, {
  rows: 'Each becomes a draft; all of them or none. A row of the top class stops it, and nothing is kept.',
});
export const gapPlanSchema = described('GapPlan', gapPlanInput, {
  requirementIds: 'Gaps of the system.',
  dueOn: { description: 'The same for all.', format: 'date' },
  ownerPersonId: 'Who is to do it; null: decided later.',
});
export const addedManySchema = z.strictObject({ ids: z.array(idSchema) }).openapi('AddedClasses');
