import { z } from '@hono/zod-openapi';
import { controlPlanStates, controlResults } from '../control-plans/control-plan.model.ts';
import { controlPlanCommands } from '../control-plans/control-plan.rules.ts';
import {
  controlPlanDecision,
  controlPlanReport,
  controlPointChange,
  controlPointMove,
  controlPointWithdrawal,
  newControlOutcome,
  newControlPlan,
  newControlPoint,
  promiseLink,
} from '../control-plans/control-plan-input.model.ts';
import { controlPlanViews } from '../control-plans/control-plan-list.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const ownId = 'An id of your own, so that the same sent twice enters once.';
const point = {
  risk: 'What may go wrong.',
  riskId: 'The risk of the register that it stands for.',
  control: 'What is controlled.',
  method: 'How.',
  responsibleRole: 'The role that is responsible.',
  responsiblePersonId: 'The person who is.',
  timesAYear: { description: 'From 1 to 12, spread evenly over the year.', example: 4 },
} as const;

export const newControlPlanSchema = described('NewControlPlan', newControlPlan, {
  id: ownId,
  bodyId: 'The board or company; each has one plan a year.',
  year: { description: 'The year that it is of.', example: 2027 },
  copiesPoints: 'Whether it begins with the points of the body’s latest earlier plan.',
});
export const newControlPointSchema = described('NewControlPoint', newControlPoint, { id: ownId, ...point });
export const controlPointChangeSchema = described('ControlPointChange', controlPointChange, {
  version: versionWords,
  ...point,
});
export const controlPointMoveSchema = described('ControlPointMove', controlPointMove, {
  version: versionWords,
  position: 'Its new place, counted from 1.',
});
export const controlPointWithdrawalSchema = described('ControlPointWithdrawal', controlPointWithdrawal, {
  version: versionWords,
});
export const controlPlanDecisionSchema = described('ControlPlanDecision', controlPlanDecision, {
  version: versionWords,
  decidedOn: { description: 'When the board decided it.', example: '2026-12-15' },
  minuteItem: { description: 'Where it stands in the minutes.', example: '§ 117' },
  registryNumber: { description: 'Of the matter in the register of public records.', example: 'SN 2026/88' },
});
export const newControlOutcomeSchema = described('NewControlOutcome', newControlOutcome, {
  id: ownId,
  onDay: { description: 'When it was controlled.', example: '2027-03-30' },
  result: '`deviation` and `notDone` demand an observation: what was seen, or why it was left out.',
  observation: 'What was seen.',
});
export const controlPlanReportSchema = described('ControlPlanReport', controlPlanReport, {
  version: versionWords,
  reportedOn: { description: 'When the board was told of the year’s results.', example: '2028-02-15' },
  reportMinuteItem: { description: 'Where it stands in the minutes.', example: '§ 9' },
  conclusion: 'What the board concludes.',
  isLeftConfirmed:
    'That the board was told of controls with neither outcome nor reason, where there are some.',
});
export const promiseLinkSchema = described('PromiseLink', promiseLink, {
  controlPointId: 'A control point of a plan of the body that promised, or of one that it is tied to.',
});

const listed = {
  id: idSchema,
  bodyId: idSchema,
  bodyName: z.string(),
  year: z.int(),
  state: z.enum(controlPlanStates).openapi({ description: 'Points are kept from the decision on.' }),
  decidedOn: dateSchema.nullable(),
  minuteItem: z.string().nullable(),
  registryNumber: z.string().nullable(),
  reportedOn: dateSchema.nullable(),
  reportMinuteItem: z.string().nullable(),
  points: z.int(),
  controls: z.int().openapi({ description: 'That the year has, over all points.' }),
  done: z.int().openapi({ description: 'Those with an outcome, or a reason why they were left out.' }),
  left: z.int(),
  deviations: z.int(),
  latePoints: z.int().openapi({ description: 'Points with a control whose day has passed.' }),
  version: versionSchema,
};
export const listedControlPlanSchema = z.object(listed).openapi('ListedControlPlan', {
  description: 'An internal control plan of a board and year, with counts.',
});

const outcomeSchema = z
  .object({
    id: idSchema,
    onDay: dateSchema,
    result: z.enum(controlResults),
    observation: z.string().nullable(),
    byName: z.string().nullable(),
    at: momentSchema,
    isCorrected: z.boolean().openapi({ description: 'Noted anew for the same day since, and not counted.' }),
  })
  .openapi('ControlOutcome', { description: 'What one control showed. Never altered.' });

export const shownControlPointSchema = z
  .object({
    id: idSchema,
    planId: idSchema,
    position: z.int(),
    risk: z.string(),
    riskId: idSchema.nullable(),
    control: z.string(),
    method: z.string().nullable(),
    responsibleRole: z.string().nullable(),
    responsiblePersonId: idSchema.nullable(),
    responsibleName: z.string().nullable(),
    timesAYear: z.int(),
    done: z.int(),
    left: z.int(),
    nextOn: dateSchema.nullable().openapi({ description: 'By when the next control is to be made.' }),
    isLate: z.boolean(),
    outcomes: z.array(outcomeSchema).openapi({ description: 'The newest first; 100 at most.' }),
    version: versionSchema,
  })
  .openapi('ShownControlPoint', { description: 'A control point with what its controls have shown.' });

export const promiseOfPlanSchema = z
  .object({
    id: idSchema,
    what: z.string(),
    dueOn: dateSchema.nullable(),
    bodyName: z.string(),
    pointId: idSchema.nullable().openapi({ description: 'The point of this plan that it is linked to.' }),
    isInPlan: z.boolean().openapi({ description: 'Whether it is in a plan that has been decided.' }),
  })
  .openapi('PromiseOfControlPlan', {
    description: 'A promise that something enters the internal control plan.',
  });

export const controlPlanSchema = z
  .object({
    ...listed,
    conclusion: z.string().nullable(),
    rows: z.array(shownControlPointSchema).openapi({ description: 'The points in the order of the plan.' }),
    promises: z.union([z.array(promiseOfPlanSchema), z.null()]).openapi({
      description: 'Those linked to its points, and those in no decided plan; null: not told to you.',
    }),
    commands: z.array(z.enum(controlPlanCommands)).openapi({ description: 'What you may do about it now.' }),
  })
  .openapi('ControlPlan', { description: 'An internal control plan with its points.' });

export const controlPlanQuery = z.strictObject({
  view: z.enum(controlPlanViews).optional().openapi({ description: 'All where nothing is asked for.' }),
  body: idSchema.optional().openapi({ description: 'Of this board or company.' }),
  year: z.coerce
    .number()
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .openapi({ description: 'Plans of this year.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in its points, or the board’s name.' }),
  page: pageQuery,
  size: sizeQuery(25),
});
