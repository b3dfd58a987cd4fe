import { z } from 'zod';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalDay,
  optionalLine,
  optionalWords,
} from '../shared/entry.ts';
import { actionNouns } from './action.model.ts';
import { actionCommands } from './action.rules.ts';
import type { Fault } from './action-faults.model.ts';

/** What people and programs may send. What is left out of a change stays as it was. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const version = z.int().positive();
const reason = neededWords(2_000);

const facts = {
  title: neededLine(300),
  description: optionalWords(10_000),
  /** As "it-chef". */
  ownerRole: optionalLine(100),
  ownerPersonId: id.nullable(),
  followUpOn: optionalDay,
  /** Whole kronor. */
  costSek: z
    .int(fault('notAnAmount'))
    .min(0, fault('notAnAmount'))
    .max(1_000_000_000_000, fault('notAnAmount'))
    .nullable(),
  /** The provision that it may be secret by, as "OSL 18:13"; null where it is not marked. */
  provision: optionalLine(100),
  dueOn: optionalDay,
  /** The addressed bodies of recommendations that it serves. */
  serves: z.array(z.strictObject({ recommendationId: id, bodyId: id })).max(100, because('tooMany')),
};

export const newActionInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice adds one thing. */
  id: z.uuidv4(because('malformed')).optional(),
  bodyId: id,
  title: facts.title,
  description: facts.description.default(null),
  ownerRole: facts.ownerRole.default(null),
  ownerPersonId: facts.ownerPersonId.default(null),
  dueOn: facts.dueOn.default(null),
  followUpOn: facts.followUpOn.default(null),
  costSek: facts.costSek.default(null),
  provision: facts.provision.default(null),
  commitmentId: id.nullable().default(null),
  serves: facts.serves.default([]),
  /** What it serves beside recommendations: a gap against a requirement (with the system, where it is a system's), a risk … */
  of: z
    .array(z.strictObject({ noun: z.enum(actionNouns, because('malformed')), nounId: id }))
    .max(20, because('tooMany'))
    .default([]),
  /** That the day to be ready has passed: it is entered afterwards. */
  isEnteredAfterwards: z.boolean().default(false),
});
export type NewActionInput = z.input<typeof newActionInput>;

/** `dueOn` is set here where there is none; one that is there is moved, with a reason. */
export const actionChange = z.strictObject(facts).partial().extend({ version });
export type ActionChange = z.input<typeof actionChange>;

export const dateMove = z.strictObject({ version, dueOn: neededDay, reason });
export type DateMove = z.input<typeof dateMove>;

export const actionStateChange = z.strictObject({
  version,
  command: z.enum(actionCommands, because('malformed')),
  completedOn: optionalDay.default(null),
  reason: optionalWords(2_000).default(null),
});
export type ActionStateChange = z.input<typeof actionStateChange>;

export const newNoteInput = z.strictObject({ text: neededWords(4_000) });
export type NewNoteInput = z.input<typeof newNoteInput>;

export const dependencyInput = z.strictObject({ version, dependsOnId: id });
export type DependencyInput = z.input<typeof dependencyInput>;

export const actionWithdrawal = z.strictObject({ version, reason });
export type ActionWithdrawal = z.input<typeof actionWithdrawal>;
