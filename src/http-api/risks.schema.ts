import { z } from '@hono/zod-openapi';
import { riskAspects, riskLinkNouns, riskSources, riskTreatments } from '../risks/risk.model.ts';
import { riskCommands, riskStates } from '../risks/risk.rules.ts';
import {
  acceptanceInput,
  assessmentInput,
  linkInput,
  linksInput,
  newRiskInput,
  riskChange,
  riskStep,
  scaleInput,
} from '../risks/risk-input.model.ts';
import { riskSorts, riskViews } from '../risks/risk-list.model.ts';
import { riskLevels } from '../risks/scale.rules.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  title: 'What may happen, in a line.',
  scenario: 'What may happen, how, and what it leads to.',
  source: 'Where it was found.',
  aspects: 'What it threatens.',
  existingMeasures: 'What is in place already.',
  treatment: 'What is to be done about it; null where nobody has decided.',
  treatmentNote: 'More about the treatment.',
  ownerPersonId: 'The information owner, who owns the risk; null where nobody is named.',
  ownerRole: { description: 'The office that owns it.', example: 'verksamhetschef' },
} as const;
const judged = {
  likelihood: { description: 'A step of the organisation’s scale, from 1.', example: 2 },
  consequence: { description: 'A step of the organisation’s scale, from 1.', example: 3 },
  targetLikelihood: 'What is aimed at; together with the consequence or not at all.',
  targetConsequence: 'What is aimed at.',
  onDay: { description: 'The day that it was judged; today where it is left out.', example: '2026-11-20' },
  nextReviewOn: { description: 'At most a year on; a year where it is left out.', example: '2027-11-20' },
} as const;

const link = described('RiskLink', linkInput, {
  noun: 'What kind of thing.',
  nounId: 'Which one.',
});
const firstAssessment = described(
  'FirstRiskAssessment',
  newRiskInput.shape.assessment.unwrap().unwrap() as z.ZodObject,
  { ...judged, reason: 'Why it is judged so.' } as never,
);
export const newRiskSchema = described(
  'NewRisk',
  newRiskInput.extend({
    assessment: firstAssessment.nullable().default(null),
    links: z.array(link).max(50, 'tooMany').default([]),
  }),
  {
    id: 'An id of your own, so that the same request sent twice adds one risk.',
    bodyId: 'The administration or other body in whose register it stands.',
    ...facts,
    assessment: 'The first assessment; a risk without one is due for review at once.',
    links: 'What else it is about.',
  },
);
export const riskChangeSchema = described('RiskChange', riskChange, {
  version: versionWords,
  ...facts,
  isWordingOnly:
    'That the risk is the same and only its words are put right: it does not come up for review.',
});
export const riskAssessmentSchema = described('RiskAssessment', assessmentInput, {
  version: versionWords,
  ...judged,
  reason: 'Why it is judged so; may be left out where it is as it was.',
});
export const riskAcceptanceSchema = described('RiskAcceptance', acceptanceInput, {
  version: versionWords,
  untilOn: { description: 'At most until the next review.', example: '2027-06-01' },
  reason: 'Why it can be lived with. Kept for good.',
});
export const riskStepSchema = described('RiskStep', riskStep, { version: versionWords, reason: 'Why.' });
export const riskLinksSchema = described(
  'RiskLinks',
  linksInput.extend({ add: z.array(link).max(50, 'tooMany').default([]) }),
  { add: 'What it is to be tied to.' },
);
export const riskLinkSchema = link;

const level = z.enum(riskLevels).nullable();
const step = z.int().nullable();
const listed = {
  id: idSchema,
  bodyId: idSchema,
  bodyName: z.string(),
  title: z.string(),
  source: z.enum(riskSources),
  aspects: z.array(z.enum(riskAspects)),
  treatment: z.enum(riskTreatments).nullable(),
  ownerPersonId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  likelihood: step.openapi({ description: 'As last assessed; null where nobody has.' }),
  consequence: step,
  level: level.openapi({ description: 'Likelihood times consequence, by the thresholds in force.' }),
  targetLikelihood: step,
  targetConsequence: step,
  targetLevel: level,
  assessedOn: dateSchema.nullable(),
  nextReviewOn: dateSchema.nullable(),
  accepted: z.enum(['inForce', 'ended', 'none']),
  acceptedUntil: dateSchema.nullable(),
  openActions: z.int().openapi({ description: 'Actions about it that are still to be done.' }),
  closedOn: dateSchema.nullable(),
  isWithdrawn: z.boolean(),
  version: versionSchema,
};
export const listedRiskSchema = z
  .object(listed)
  .openapi('ListedRisk', { description: 'A risk to information, as it stands in a body’s register.' });

export const riskSchema = z
  .object({
    ...listed,
    scenario: z.string(),
    existingMeasures: z.string().nullable(),
    treatmentNote: z.string().nullable(),
    closedReason: z.string().nullable(),
    madeAt: momentSchema,
    commands: z.array(z.enum(riskCommands)).openapi({ description: 'What you may do about it now.' }),
    assessments: z
      .array(
        z.object({
          id: idSchema,
          onDay: dateSchema,
          likelihood: z.int(),
          consequence: z.int(),
          targetLikelihood: step,
          targetConsequence: step,
          reason: z.string(),
          by: idSchema,
        }),
      )
      .openapi({ description: 'Every assessment, the first first. Never altered.' }),
    acceptances: z
      .array(
        z.object({
          id: idSchema,
          acceptedBy: idSchema,
          onDay: dateSchema,
          untilOn: dateSchema,
          reason: z.string(),
        }),
      )
      .openapi({ description: 'Who has answered for living with it. Never altered.' }),
    links: z.array(
      z.object({
        noun: z.enum(riskLinkNouns),
        nounId: idSchema,
        words: z.string().nullable().openapi({ description: 'Null where it is not for you to know of.' }),
        about: z.string().nullable(),
      }),
    ),
  })
  .openapi('Risk', { description: 'A risk with its assessments, acceptances and what it is about.' });

export const riskQuery = z.strictObject({
  view: z.enum(riskViews).optional().openapi({ description: 'Your own, or all.' }),
  body: idSchema.optional().openapi({ description: 'In this body’s register.' }),
  owner: idSchema.optional().openapi({ description: 'Owned by this person.' }),
  source: z.enum(riskSources).optional().openapi({ description: 'Found there.' }),
  treatment: z
    .enum([...riskTreatments, 'none'])
    .optional()
    .openapi({ description: 'Treated so.' }),
  state: z
    .enum([...riskStates, 'every'])
    .optional()
    .openapi({ description: 'Open ones where nothing is asked for.' }),
  level: z
    .enum([...riskLevels, 'unassessed'])
    .optional()
    .openapi({ description: 'Of this level now.' }),
  review: z
    .enum(['due', 'soon'])
    .optional()
    .openapi({ description: 'Has come to its review, or will within a month.' }),
  accepted: z.enum(['inForce', 'ended', 'none']).optional().openapi({ description: 'Accepted or not.' }),
  noun: z
    .enum(riskLinkNouns)
    .optional()
    .openapi({ description: 'Tied to this kind of thing, with `nounId`.' }),
  nounId: idSchema.optional().openapi({ description: 'Tied to this thing.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in it.' }),
  sort: z.enum(riskSorts).optional().openapi({ description: 'The order.' }),
  page: pageQuery,
  size: sizeQuery(25),
});

const stepSchema = z.object({ name: z.string(), meaning: z.string() });
export const riskScaleSchema = z
  .object({
    likelihoods: z.array(stepSchema).openapi({ description: 'From the lowest; their numbers begin at 1.' }),
    consequences: z.array(stepSchema),
    medium: z.int().openapi({ description: 'From which product of the two a risk is medium.' }),
    high: z.int(),
    veryHigh: z.int(),
    isUsed: z
      .boolean()
      .openapi({ description: 'Whether something has been assessed on it: then the number of steps stays.' }),
    version: z.int().min(0).openapi({ description: '0 where the built-in scale is in use.', example: 1 }),
  })
  .openapi('RiskScale');

export const riskScaleChangeSchema = described('RiskScaleChange', scaleInput, {
  version: `${versionWords} 0 where the built-in scale is in use.`,
  likelihoods: 'The steps from the lowest.',
  consequences: 'The steps from the lowest.',
  medium: 'From which product a risk is medium.',
  high: 'From which product a risk is high.',
  veryHigh: 'From which product a risk is very high.',
});
