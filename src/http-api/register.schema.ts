import { z } from '@hono/zod-openapi';
import { extensionStates, recipients } from '../audits/audit.model.ts';
import {
  assessed,
  recommendationStates,
  verifications,
} from '../audits/recommendations/recommendation.model.ts';
import { dateSchema, idSchema, momentSchema, versionSchema } from './described.ts';

export const colourSchema = z.enum(['green', 'yellow', 'red']);
export const assessedSchema = z.enum(assessed).openapi({
  description:
    'The auditors’ assessment: green (done), yellow (partly), red (not done), unknown (they have assessed it, but the colour cannot be seen in their report), notAssessed (they have not followed it up).',
});
export const verdictSchema = z.enum(['met', 'partly', 'notMet', 'unknown']);
const day = (description: string) => dateSchema.nullable().openapi({ description });

export const matterFacts = {
  id: idSchema,
  recipient: z.enum(recipients).openapi({ description: 'Whether the letter went there for an answer.' }),
  registryNumber: z.string().nullable(),
  letterDated: day('The date of the auditors’ letter.'),
  answerBy: day('When the auditors want the answer in hand.'),
  extension: z.enum(extensionStates),
  extendedTo: day('The later date for the answer.'),
  boardMeeting: day('When the board decides; null also where it has not been handed over.'),
  minuteItem: z.string().nullable(),
  dispatchedOn: day('When the answer was dispatched.'),
  receivedOn: day('When the auditors had it.'),
  version: versionSchema,
};

export const stateSchema = z.enum(recommendationStates).nullable().openapi({
  description: 'Where the body’s own work stands; null where it has not been handed over to who asks.',
});

export const addresseeFacts = {
  bodyId: idSchema,
  bodyName: z.string(),
  state: stateSchema,
  verification: z
    .enum(verifications)
    .nullable()
    .openapi({ description: 'The internal verification: never the auditors’ view.' }),
  stateAt: momentSchema.nullable(),
  minuteItem: z
    .string()
    .nullable()
    .openapi({ description: 'The paragraph by which the board decided not to act.' }),
  assessed: assessedSchema,
  isNotAssessable: z.boolean().openapi({
    description:
      'Unknown because the auditors say that it can’t be assessed: there is no colour of a file to interpret.',
  }),
  interpretation: z
    .object({
      colour: colourSchema.nullable().openapi({ description: 'Null: looked at, and left unknown.' }),
      by: z.string().nullable().openapi({ description: 'Who read it so.' }),
      at: momentSchema,
    })
    .nullable()
    .openapi({ description: 'What a person made of an unknown colour. Never the auditors’ own.' }),
  assessmentId: idSchema.nullable().openapi({ description: 'The auditors’ latest assessment of this body.' }),
};

export const recommendationSchema = z
  .object({
    id: idSchema,
    number: z.string().nullable().openapi({ description: 'As printed; may repeat or be missing.' }),
    position: z.int().openapi({ description: 'Order within the audit, from 1.' }),
    text: z.string().openapi({ description: 'Word for word.' }),
    group: z.string().nullable().openapi({ description: 'The heading that it stands under.' }),
    auditId: idSchema,
    auditTitle: z.string(),
    auditYear: z.int().nullable(),
    isSecurity: z.boolean().openapi({ description: 'Of an audit of information security.' }),
    assessed: assessedSchema,
    addressees: z
      .array(
        z.object({
          ...addresseeFacts,
          matter: z.object(matterFacts).nullable().openapi({ description: 'In which it was last asked.' }),
          isAskedFor: z
            .boolean()
            .openapi({ description: 'Whether all choices of the query are true of this body.' }),
        }),
      )
      .openapi({ description: 'The bodies that it is addressed to, as far as who asks may see them.' }),
  })
  .openapi('Recommendation', { description: 'A recommendation as lists and downloads show it.' });

const count = z.int().openapi({ description: 'A number of recommendations.' });
export const assessedCounts = z.object({
  green: count,
  yellow: count,
  red: count,
  unknown: count,
  notAssessed: count,
});

export const meetingBodies = {
  meetingBodyIds: z.array(idSchema).openapi({
    description: 'Those that the makers want to meet; none: every body that the audit is addressed to.',
  }),
  meetingBodies: z.array(z.string()).openapi({ description: 'Their names.' }),
};

export const distributionFacts = {
  recommendations: count,
  assessed: assessedCounts.openapi({ description: 'The auditors’ own assessments.' }),
  interpreted: z.object({ green: count, yellow: count, red: count }).openapi({
    description: 'Of the unknown ones those that people have interpreted. Kept out of the auditors’.',
  }),
  undecided: z.int().openapi({ description: 'With an unknown colour that nobody has looked at yet.' }),
  undecidedElsewhere: z.int().openapi({
    description:
      'Of those the ones that are not among the unknown: another body, further from done, gives their status.',
  }),
  notAssessable: z.int().openapi({
    description:
      'Of the unknown ones those that the auditors themselves say can’t be assessed: nothing to interpret.',
  }),
  leftUnknown: z
    .int()
    .openapi({ description: 'Of the unknown ones those that were looked at and left unknown.' }),
};

export const totalsSchema = z
  .object({
    ...distributionFacts,
    overdue: z.int().openapi({
      description: 'Where a body’s answer has not reached the auditors though its date has passed.',
    }),
  })
  .openapi('Totals', { description: 'How the recommendations are distributed.' });
