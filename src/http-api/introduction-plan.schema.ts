import { z } from '@hono/zod-openapi';
import { indicatorDirections, indicatorUnits } from '../indicators/indicator.model.ts';
import { benefitStates, progresses } from '../introduction-plan/benefit.model.ts';
import { earlyWays, phaseStates } from '../introduction-plan/phase.model.ts';
import { phaseCommands } from '../introduction-plan/phase.rules.ts';
import {
  benefitChange,
  doneInput,
  newBenefitInput,
  outcomeInput,
  phaseChange,
  planInput,
  stepInput,
} from '../introduction-plan/plan-input.model.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { countsSchema } from './compliance.schema.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const aDay = (description: string) => ({ description, format: 'date' as const, example: '2026-11-20' });

export const newPlanSchema = described('NewIntroductionPlan', planInput, {
  fromOn: aDay('The first day of the first phase.'),
  months: { description: 'How long each phase is from the start, 1–24.', example: 6 },
});
export const phaseChangeSchema = described('PhaseChange', phaseChange, {
  version: versionWords,
  name: 'Its name.',
  goal: 'What the phase is to lead to.',
  fromOn: aDay('Its first day; null where none is set.'),
  toOn: aDay('Its last day; null where none is set.'),
  dependsOn: 'Ids of the phases that have to be done before; never in a circle.',
  goals:
    'All of its goals in their order; those that keep their `id` stay reached, those left out are taken away.',
});
export const doneSchema = described('PlanDone', doneInput, {
  version: versionWords,
  doneOn: aDay('The day that it was reached or done: today or earlier.'),
});
export const planStepSchema = described('PlanStep', stepInput, {
  version: versionWords,
  reason: 'Why. Needed to remove a benefit.',
});
const benefitWords = {
  name: 'What the benefit is, in a line.',
  measure: 'How it is measured; null where it cannot be.',
  indicatorId: 'The indicator that measures it, whose values are then its outcomes.',
  baseline: { description: 'What was before; its day has to be told with it.', example: '42 %' },
  baselineOn: aDay('The day of the value before.'),
  target: { description: 'What is aimed at.', example: '95 %' },
  ownerRole: 'The role that answers for it.',
} as const;
export const newBenefitSchema = described('NewBenefit', newBenefitInput, {
  id: 'An id of your own, so that the same benefit sent twice is added once.',
  ...benefitWords,
});
export const benefitChangeSchema = described('BenefitChange', benefitChange, {
  version: versionWords,
  ...benefitWords,
});
export const newOutcomeSchema = described('NewBenefitOutcome', outcomeInput, {
  id: 'An id of your own, so that the same outcome sent twice is noted once.',
  onDay: aDay('The day that it tells of: today or earlier.'),
  outcome: {
    description: 'What was found; a single number lets it be laid beside the target.',
    example: '63 %',
  },
});

export const goalSchema = z
  .object({
    id: idSchema,
    phaseId: idSchema,
    text: z.string(),
    doneOn: dateSchema.nullable().openapi({ description: 'When it was reached; null: not yet.' }),
    version: versionSchema,
  })
  .openapi('PhaseGoal', { description: 'Something that a phase is to have reached.' });

const phaseFields = {
  id: idSchema,
  number: z.int().openapi({ description: '1–5, as the requirements name it.' }),
  name: z.string(),
  goal: z.string().nullable(),
  fromOn: dateSchema.nullable(),
  toOn: dateSchema.nullable(),
  doneOn: dateSchema.nullable(),
  state: z.enum(phaseStates).openapi({ description: 'How it stands today.' }),
  dependsOn: z
    .array(
      z.object({
        id: idSchema,
        number: z.int(),
        name: z.string(),
        isDone: z.boolean(),
        early: z.union([z.enum(earlyWays), z.null()]).openapi({
          description: 'How the phase is out of step with this one, which is not done; null where it is not.',
        }),
      }),
    )
    .openapi({ description: 'What has to be done before it.' }),
  goals: z.array(goalSchema),
  requirements: z
    .object({ measures: z.int(), principles: z.int() })
    .openapi({ description: 'How many requirements of the guideline are in the phase.' }),
  counts: countsSchema,
  units: z
    .array(
      z.object({
        key: z.string(),
        level: z.enum(requirementLevels),
        name: z.string(),
        counts: countsSchema,
      }),
    )
    .openapi({ description: 'How each unit that you read stands, as the overview of compliance counts it.' }),
  version: versionSchema,
};
const plannedPhaseSchema = z
  .object(phaseFields)
  .openapi('PlannedPhase', { description: 'A phase of the introduction of the guideline.' });
export const phaseSchema = z
  .object({
    ...phaseFields,
    commands: z.array(z.enum(phaseCommands)).openapi({ description: 'What you may do with it now.' }),
  })
  .openapi('Phase', { description: 'A phase with what may be done with it.' });

export const planSchema = z
  .object({
    guideline: z
      .union([z.object({ id: idSchema, title: z.string() }), z.null()])
      .openapi({ description: 'The guideline in force; null where none is.' }),
    phases: z.array(plannedPhaseSchema).openapi({ description: 'None where no plan has been laid.' }),
    isWhole: z.boolean().openapi({ description: 'Whether the figures are of every unit.' }),
    mayKeep: z.boolean(),
    today: dateSchema,
  })
  .openapi('IntroductionPlan', { description: 'When the phases of the guideline in force are introduced.' });

export const benefitOutcomeSchema = z
  .object({
    onDay: dateSchema,
    outcome: z.string().nullable().openapi({ description: 'As it was noted; null of an indicator’s value.' }),
    value: z.number().nullable().openapi({ description: 'Of an indicator; null where it could not be had.' }),
    unit: z.union([z.enum(indicatorUnits), z.null()]),
    byName: z.string().nullable(),
    at: momentSchema.nullable(),
  })
  .openapi('BenefitOutcome', { description: 'What was found when a benefit was measured; never altered.' });

export const benefitSchema = z
  .object({
    id: idSchema,
    position: z.int(),
    name: z.string(),
    measure: z.string().nullable(),
    indicatorId: idSchema.nullable(),
    indicator: z
      .union([
        z.object({
          id: idSchema,
          name: z.string(),
          unit: z.enum(indicatorUnits),
          direction: z.enum(indicatorDirections),
          target: z.number().nullable(),
        }),
        z.null(),
      ])
      .openapi({ description: 'The indicator that measures it; null where none in use does.' }),
    baseline: z.string().nullable(),
    baselineOn: dateSchema.nullable(),
    target: z.string().nullable(),
    ownerRole: z.string().nullable(),
    state: z.enum(benefitStates),
    progress: z
      .union([z.enum(progresses), z.null()])
      .openapi({ description: 'On the way to the target, as far as the numbers tell.' }),
    outcomes: z.array(benefitOutcomeSchema).openapi({
      description: 'The latest first: the last two in a list; of a benefit alone all of them.',
    }),
    withdrawnAt: momentSchema.nullable(),
    version: versionSchema,
  })
  .openapi('Benefit', { description: 'A benefit that the work is expected to give.' });

export const benefitQuery = z.strictObject({
  withdrawn: z.enum(['yes']).optional().openapi({ description: 'Those that have been removed instead.' }),
  page: pageQuery,
  size: sizeQuery(50),
});
