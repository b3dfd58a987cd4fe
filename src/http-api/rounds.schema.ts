import { z } from '@hono/zod-openapi';
import { promiseOutcomes } from '../audits/promises/promise-outcome.model.ts';
import { makers } from '../audits/rounds/follow-up.model.ts';
import {
  draftAssessment,
  newOutcomes,
  roundChange,
  roundClosing,
  roundOfAuditChange,
} from '../audits/rounds/round-input.model.ts';
import { readingSchema as contract } from '../reading/reading.model.ts';
import { described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { assessedCounts, meetingBodies } from './register.schema.ts';

const promiseSchema = z
  .object({
    id: idSchema,
    recommendationId: idSchema.nullable(),
    bodyId: idSchema,
    what: z.string().openapi({ description: 'What was promised, verbatim.' }),
    dueOn: z.string().nullable().openapi({ format: 'date' }),
    entersControlPlan: z.boolean(),
    controlPoint: z
      .string()
      .nullable()
      .openapi({ description: 'The one that it became; for the auditors the one that the answer told of.' }),
    isPointTold: z
      .boolean()
      .openapi({ description: 'False where a control point may have been noted that is not told of.' }),
    outcome: z
      .enum(promiseOutcomes)
      .nullable()
      .openapi({ description: 'Null where the round says nothing.' }),
    text: z.string().nullable().openapi({ description: 'What shows it.' }),
  })
  .openapi('PromiseInRound', { description: 'A promise beside what a round found of it.' });

const readAudit = contract.shape.documents.element.shape.audits.element.shape;
const auditOfRound = z.object({
  id: idSchema,
  title: z.string(),
  year: z.int().nullable(),
  assessment: readAudit.assessment,
  needsMeeting: z.boolean().nullable().openapi({ description: 'The makers need to meet a body.' }),
  meetingReason: z.string().nullable().openapi({ description: 'Why.' }),
  ...meetingBodies,
  bodies: z.array(z.string()).openapi({ description: 'Names of the bodies that it concerns.' }),
  addressedTo: z
    .array(z.object({ id: idSchema, name: z.string() }))
    .openapi({ description: 'The same bodies: whom the makers can choose to meet.' }),
  counts: assessedCounts.openapi({ description: 'Assessments, one for each recommendation and body.' }),
  ofRecommendations: assessedCounts.openapi({
    description: 'Recommendations, one to several bodies once, by the body that is furthest from done.',
  }),
});

const listedFacts = {
  id: idSchema,
  madeBy: z.enum(makers),
  madeByBodyId: idSchema.nullable(),
  title: z.string(),
  firm: z.string().nullable(),
  dated: z.string().nullable(),
  registryNumber: z.string().nullable(),
};
export const listedRoundSchema = z
  .object({
    ...listedFacts,
    isDraft: z.boolean().openapi({ description: 'Its makers’ own until they close it.' }),
    audits: z.array(auditOfRound.pick({ id: true, title: true, year: true })),
  })
  .openapi('ListedFollowUp', { description: 'A follow-up round as lists show it.' });

export const assessmentOfRoundSchema = z
  .object({
    id: idSchema,
    auditId: idSchema,
    recommendationId: idSchema,
    number: z.string().nullable(),
    text: z.string(),
    bodyId: idSchema,
    bodyName: z.string(),
    status: z.enum(['green', 'yellow', 'red', 'unknown']),
    isNotAssessable: z.boolean().openapi({
      description:
        'Unknown because its assessors say that it can’t be assessed, not because a colour can’t be read.',
    }),
    done: z.string().nullable(),
    remaining: z.string().nullable(),
    comment: z.string().nullable(),
  })
  .openapi('AssessmentOfFollowUp', { description: 'What a round says of one recommendation and body.' });

export const followUpSchema = z
  .object({
    id: idSchema,
    madeBy: z.enum(makers).openapi({ description: 'The auditors’ round, or one of the municipality’s own.' }),
    title: z.string(),
    firm: z.string().nullable(),
    dated: z.string().nullable(),
    registryNumber: z.string().nullable(),
    madeByBodyId: idSchema
      .nullable()
      .openapi({ description: 'The body that made a round of the municipality’s own.' }),
    overall: z.string().nullable().openapi({ description: 'What it says of everything that it goes over.' }),
    closedAt: momentSchema.nullable().openapi({
      description:
        'Null: a draft, seen by its makers alone. A closed round that was written here is never changed.',
    }),
    version: versionSchema,
    audits: z.array(auditOfRound),
    isPart: z.boolean().openapi({
      description: 'True where you see some of its bodies only: what is counted is theirs.',
    }),
    promises: z.array(promiseSchema).openapi({ description: 'Broken ones first, then the oldest.' }),
  })
  .openapi('FollowUp', { description: 'A follow-up round.' });

export const brokenPromiseSchema = z
  .object({
    commitmentId: idSchema,
    what: z.string(),
    dueOn: z.string().nullable().openapi({ format: 'date' }),
    bodyName: z.string(),
    recommendationId: idSchema.nullable(),
    auditId: idSchema,
    followUpId: idSchema,
    dated: z.string().nullable(),
    madeBy: z.enum(makers),
    text: z.string().nullable(),
    now: z
      .object({ what: z.string(), dueOn: z.string().nullable().openapi({ format: 'date' }) })
      .nullable()
      .openapi({
        description: 'What is promised now, where an answer that has replaced that one repeats it.',
      }),
    isDropped: z
      .boolean()
      .openapi({ description: 'An answer that has replaced that one does not repeat it.' }),
  })
  .openapi('BrokenPromise', {
    description: 'A promise that the latest closed round found broken, as that round had it worded.',
  });

export const roundChangeSchema = described('FollowUpChange', roundChange, {
  title: 'What the round is called.',
  dated: { description: 'Which of two rounds is the later is seen on this.', format: 'date' },
  firm: 'The expert firm that helped the auditors.',
  registryNumber: 'The makers’ own registry number.',
  overall: 'What it says of everything that it goes over.',
  scale: 'What each colour means in this round.',
  madeByBodyId: 'The body that made a round of the municipality’s own.',
  version: versionWords,
});
export const roundOfAuditSchema = described(
  'FollowUpOfAuditChange',
  roundOfAuditChange.extend({ auditId: idSchema }),
  {
    auditId: 'The audit.',
    assessment: 'The overall assessment of the audit, with its verdict.',
    needsMeeting: 'Whether the makers need to meet a body; with a reason.',
    meetingReason: 'Why.',
    meetingBodyIds:
      'Those that the makers want to meet, of `addressedTo`. Needed where there are several; the only one is chosen by itself. They are told when the round closes.',
    version: 'The round’s version.',
  },
);
export const draftAssessmentSchema = described('DraftAssessment', draftAssessment, {
  recommendationId: 'What is assessed.',
  bodyId: 'Whose work is assessed.',
  status: 'The colour.',
  done: 'What has been done.',
  remaining: 'What remains to be done.',
  comment: 'What else there is to say.',
  version: 'Of the assessment that is there; null where there is none yet.',
  outcomes: 'What became of that body’s promises.',
});
export const outcomesSchema = described('PromiseOutcomes', z.strictObject({ outcomes: newOutcomes }), {
  outcomes: 'What became of promises. All are noted, or none.',
});
export const closingSchema = described('FollowUpClosing', roundClosing, {
  leftOut:
    'How many recommendations and bodies are left unassessed on purpose. Each is named in the history.',
  version: 'The round’s version.',
});
