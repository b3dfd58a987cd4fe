import { z } from '@hono/zod-openapi';
import { promiseOutcomes } from '../audits/promises/promise-outcome.model.ts';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { standings } from '../responses/commitment.rules.ts';
import { referralStates, responseStates, responseTargets, stances } from '../responses/response.model.ts';
import {
  itemInput,
  markedPromise,
  newReferralInput,
  newResponseInput,
  ownDecision,
  referralMove,
  responseChange,
  responseMove,
} from '../responses/response-input.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';

const text = (description: string) => z.string().openapi({ description });
const optional = (description: string) => z.string().nullable().openapi({ description });
const state = z.enum(responseStates).openapi({ description: 'A draft is seen only by its bodies’ people.' });

export const listedResponseSchema = z
  .object({
    id: idSchema,
    title: text('What it is called.'),
    leadBodyId: idSchema,
    leadBodyName: text('The body that leads it.'),
    registryNumber: optional('The body’s registry number.'),
    state,
    isSuperseded: z.boolean().openapi({ description: 'A newer decided one is in force instead.' }),
    decidedOn: dateSchema.nullable(),
    dispatchedOn: dateSchema.nullable(),
    receivedOn: dateSchema.nullable(),
    answerBy: dateSchema.nullable().openapi({ description: 'The first day that an answer is wanted by.' }),
    others: z.array(z.string()).openapi({ description: 'Names of the bodies that answer with the lead.' }),
    missing: z.int().openapi({ description: 'How many bodies’ own decisions are missing.' }),
  })
  .openapi('ListedResponse', { description: 'A response to the auditors (yttrande) as lists show it.' });

export const commitmentSchema = z
  .object({
    id: idSchema,
    what: text('What is promised.'),
    ownerRole: optional('The role that is responsible.'),
    ownerPersonId: idSchema.nullable(),
    ownerName: optional('The person who is.'),
    dueOn: dateSchema.nullable(),
    entersControlPlan: z.boolean().openapi({ description: 'Promised to enter the internal control plan.' }),
    controlPoint: optional(
      'The point of a decided internal control plan that it is in, as year:number and its words.',
    ),
    standing: z.enum(standings).openapi({ description: 'Whether it has been kept so far.' }),
    replacedBy: z
      .object({
        id: idSchema,
        title: z.string(),
        isRepeated: z.boolean().openapi({ description: 'Whether it is promised there too.' }),
      })
      .nullable()
      .openapi({ description: 'The response that has taken the place of the one that it stood in.' }),
    findings: z
      .array(
        z.object({
          outcome: z.enum(promiseOutcomes),
          madeBy: z.enum(makers),
          dated: dateSchema.nullable(),
        }),
      )
      .openapi({
        description:
          'Where the newest closed round could not tell: that one, and the newest before it that could. Otherwise empty.',
      }),
    judged: z
      .object({
        what: text('What was promised there.'),
        dueOn: dateSchema.nullable(),
        isLater: z.boolean().openapi({ description: 'In the answer that takes the place of this one.' }),
      })
      .nullable()
      .openapi({
        description:
          'The wording that the round judged, where it is another than this: a promise that is repeated in a new answer is the same promise.',
      }),
  })
  .openapi('Commitment', { description: 'What a response promises, by when (åtagande).' });

export const responseItemSchema = z
  .object({
    id: idSchema,
    bodyId: idSchema,
    bodyName: text('Whose answer it is.'),
    target: z.enum(responseTargets),
    auditId: idSchema,
    recommendationId: idSchema.nullable(),
    question: z.int().nullable().openapi({ description: 'Place of the audit question, from 0.' }),
    number: optional('Of the recommendation or the question.'),
    words: optional('Of the recommendation or the question.'),
    stance: z.enum(stances).nullable(),
    text: text('What the body answers.'),
    commitments: z.array(commitmentSchema),
    version: versionSchema.openapi({ description: 'Changes with what it says; a change names it.' }),
  })
  .openapi('ResponseItem', { description: 'A part of a response.' });

const responseMatterSchema = z
  .object({
    matterId: idSchema,
    bodyId: idSchema,
    bodyName: text('Whose matter it is.'),
    about: text('Title of the audit or of the round.'),
    decidedOn: dateSchema.nullable().openapi({ description: 'Null: own decision missing.' }),
    minuteItem: optional('As § 117.'),
    dispatchedOn: dateSchema.nullable(),
    receivedOn: dateSchema.nullable(),
  })
  .openapi('ResponseMatter', { description: 'A matter that it answers, with that body’s own decision.' });

const askedSchema = z
  .object({
    recommendationId: idSchema,
    number: optional('As printed.'),
    bodyId: idSchema,
    bodyName: text('Which it is addressed to.'),
    coverage: z.enum(['own', 'inWhole', 'none']).openapi({
      description: '`none`: unmapped. `inWhole`: answered only by an answer to the whole audit.',
    }),
  })
  .openapi('AskedAbout', { description: 'A recommendation that the response is asked about.' });

export const responseSchema = z
  .object({
    id: idSchema,
    title: text('What it is called.'),
    leadBodyId: idSchema,
    leadBodyName: text('The body that leads it.'),
    registryNumber: optional('The body’s registry number.'),
    text: text('What it says as a whole.'),
    state,
    isInForce: z.boolean(),
    dispatchedOn: dateSchema.nullable(),
    receivedOn: dateSchema.nullable(),
    supersedesId: idSchema.nullable().openapi({ description: 'The response that it takes the place of.' }),
    supersededById: idSchema.nullable().openapi({ description: 'The response that takes its place.' }),
    matters: z.array(responseMatterSchema),
    items: z.array(responseItemSchema),
    asked: z.array(askedSchema),
    version: versionSchema,
  })
  .openapi('Response', { description: 'A response to the auditors (yttrande) with everything in it.' });

export const referralSchema = z
  .object({
    id: idSchema,
    recommendationId: idSchema,
    fromBodyId: idSchema,
    fromBodyName: text('The body that asks.'),
    toBodyId: idSchema,
    toBodyName: text('The body that is asked.'),
    state: z.enum(referralStates),
    reason: text('Why the other is to do it.'),
    answer: optional('What the other said.'),
    proposedAt: momentSchema,
    answeredAt: momentSchema.nullable(),
    version: versionSchema,
  })
  .openapi('Referral', { description: 'A body’s question to another whether it sees to a recommendation.' });

const facts = {
  title: { description: 'What it is called.', example: 'Yttrande över granskning av avtal' },
  registryNumber: 'The body’s registry number.',
  text: 'What it says as a whole.',
  matterIds: 'The matters that it answers; the lead body’s own is one of them.',
};
export const newResponseSchema = described('NewResponse', newResponseInput, {
  leadBodyId: 'The body whose people write it.',
  ...facts,
});
export const responseChangeSchema = described('ResponseChange', responseChange, {
  ...facts,
  version: versionWords,
});
export const responseMoveSchema = described('ResponseMove', responseMove, {
  version: versionWords,
  command:
    'What happens to it. `decide` demands day, paragraph and registry number; nothing undoes it. `putBack`: the board returned it.',
  onDay: { description: 'When it happened, no later than today.', format: 'date' },
  minuteItem: 'The paragraph of the decision, as § 117.',
  isDayConfirmed:
    'That a day of decision without a meeting in the calendar, or more than a year ago, or a day of dispatch before the minutes are noted as adjusted, is right.',
  registryNumber: 'The body’s registry number, where it has none yet.',
  note: 'What the board wants changed.',
});
export const ownDecisionSchema = described('OwnDecision', ownDecision, {
  version: 'The version of the response.',
  bodyId: 'The body that has decided: only its own people note it.',
  decidedOn: { description: 'When it decided.', format: 'date' },
  minuteItem: 'The paragraph, as § 117.',
  isDayConfirmed: 'That a day without a meeting in the calendar, or more than a year ago, is right.',
});
export const itemSchema = described('ResponseItemInput', itemInput, {
  version: 'Of the part; 0 for a new one.',
  bodyId: 'The body that answers.',
  auditId: 'The audit that it is about.',
  recommendationId: 'The recommendation that is answered.',
  question: 'The question that is answered, by its place from 0. With neither, the whole audit is.',
  stance: 'What the body makes of it. `referred` needs a referral.',
  text: 'The answer.',
  referralId: 'A referral of the body’s own that stands.',
  referTo: 'A body to ask: makes a new referral.',
  referralReason: 'Why the other is to do it.',
  commitments: 'All that it promises. One with the id of a promise that is there stays that promise.',
});
export const newReferralSchema = described('NewReferral', newReferralInput, {
  recommendationId: 'The recommendation that another is to see to.',
  fromBodyId: 'The body that asks.',
  toBodyId: 'The body or central function that is asked.',
  reason: 'Why the other is to do it.',
});
export const referralMoveSchema = described('ReferralMove', referralMove, {
  version: versionWords,
  command: '`return` demands an answer. The body that asked may `withdraw` until it is answered.',
  answer: 'What the other says.',
});
export const markedPromiseSchema = described('MarkedPromise', markedPromise.extend({ bodyId: idSchema }), {
  bodyId: 'The body that promised.',
  what: 'What was promised.',
  ownerRole: 'The role that is responsible.',
  ownerPersonId: 'The person who is.',
  dueOn: { description: 'By when.', example: '2027-03-31' },
  entersControlPlan: 'Whether it was promised to enter the internal control plan.',
});
