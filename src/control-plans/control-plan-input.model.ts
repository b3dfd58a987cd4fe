import { z } from 'zod';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalLine,
  optionalParagraph,
  optionalWords,
} from '../shared/entry.ts';
import { controlResults } from './control-plan.model.ts';
import type { Fault } from './control-plan-faults.model.ts';

/** What people and programs may send. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
/** An id of the program's own, so that the same sent twice enters once. */
const ownId = z.uuidv4(because('malformed')).optional();
const version = z.int().positive();
const neededParagraph = neededLine(50).overwrite((text) => (/^\d+$/.test(text) ? `§ ${text}` : text));

export const newControlPlan = z.strictObject({
  id: ownId,
  bodyId: z.uuid(because('missing')),
  year: z.int(fault('notAYear')).min(2000, fault('notAYear')).max(2100, fault('notAYear')),
  /** Begins with the points of the body's latest earlier plan. */
  copiesPoints: z.boolean().default(false),
});
export type NewControlPlan = z.input<typeof newControlPlan>;

const times = z.int(fault('controlTimes')).min(1, fault('controlTimes')).max(12, fault('controlTimes'));
const pointFacts = {
  risk: neededWords(2_000),
  riskId: id.nullable().default(null),
  control: neededWords(2_000),
  method: optionalWords(5_000).default(null),
  responsibleRole: optionalLine(200).default(null),
  responsiblePersonId: id.nullable().default(null),
  timesAYear: times.default(1),
};
export const newControlPoint = z.strictObject({ id: ownId, ...pointFacts });
export type NewControlPoint = z.input<typeof newControlPoint>;

/** The whole point anew. */
export const controlPointChange = z.strictObject({ version, ...pointFacts });
export type ControlPointChange = z.input<typeof controlPointChange>;

/** To its new place in the plan, counted from 1. */
export const controlPointMove = z.strictObject({ version, position: z.int().min(1).max(1_000) });
export type ControlPointMove = z.input<typeof controlPointMove>;

export const controlPointWithdrawal = z.strictObject({ version });
export type ControlPointWithdrawal = z.input<typeof controlPointWithdrawal>;

export const controlPlanDecision = z.strictObject({
  version,
  decidedOn: neededDay,
  minuteItem: neededParagraph,
  registryNumber: optionalLine(100).default(null),
});
export type ControlPlanDecision = z.input<typeof controlPlanDecision>;

export const newControlOutcome = z.strictObject({
  id: ownId,
  onDay: neededDay,
  result: z.enum(controlResults, because('missing')),
  observation: optionalWords(10_000).default(null),
});
export type NewControlOutcome = z.input<typeof newControlOutcome>;

export const controlPlanReport = z.strictObject({
  version,
  reportedOn: neededDay,
  reportMinuteItem: optionalParagraph.default(null),
  conclusion: neededWords(10_000),
  /** The board is told openly of controls with neither outcome nor reason. */
  isLeftConfirmed: z.boolean().default(false),
});
export type ControlPlanReport = z.input<typeof controlPlanReport>;

export const promiseLink = z.strictObject({ controlPointId: z.uuid(because('missing')) });
export type PromiseLink = z.input<typeof promiseLink>;
