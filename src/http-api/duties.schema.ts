import { z } from '@hono/zod-openapi';
import { collisionKinds } from '../duties/collision.rules.ts';
import { dutyEvents, dutyKinds } from '../duties/duty.model.ts';
import { dutyCommands, dutyStandings } from '../duties/duty.rules.ts';
import {
  dutyChange,
  dutyDone,
  dutyMove,
  dutySkip,
  dutyStep,
  newDutyInput,
  starterInput,
} from '../duties/duty-input.model.ts';
import { dutySorts, dutyViews } from '../duties/duty-list.model.ts';
import { kindChoices, wheelStandings } from '../duties/wheel.model.ts';
import { datedKinds } from '../to-do/year.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  title: 'What is to be done, in a line.',
  kind: 'What it is about.',
  ownerRole: 'Whose it is, as a role.',
  ownerPersonId: 'Whose it is: is reminded, and moves it.',
  rhythmMonths: { description: 'Months between: 12 for once a year, 60 at most.', example: 12 },
  note: 'How it is done.',
} as const;
const nextWords = {
  description: 'When it comes back, after the day it was due and done; by its rhythm where it is left out.',
  example: '2028-03-15',
} as const;

export const newDutySchema = described('NewDuty', newDutyInput, {
  id: 'An id of your own, so that the same duty sent twice is added once.',
  bodyId: 'The body whose it is; null for the whole municipality.',
  ...facts,
  nextOn: { description: 'When it is due, not before today.', example: '2027-03-15' },
});
export const dutyChangeSchema = described('DutyChange', dutyChange, { version: versionWords, ...facts });
export const dutyDoneSchema = described('DutyDone', dutyDone, {
  version: versionWords,
  onDay: {
    description: 'The day it was done, never one to come; today where it is left out.',
    example: '2027-03-17',
  },
  nextOn: nextWords,
  note: 'How it went.',
});
export const dutyMoveSchema = described('DutyMove', dutyMove, {
  version: versionWords,
  toOn: { description: 'The day it is moved to, not before today.', example: '2027-04-12' },
  note: 'Why.',
  evenSo: 'Moves it also where it would collide with something else; it is refused where this is left out.',
});
export const dutySkipSchema = described('DutySkip', dutySkip, {
  version: versionWords,
  reason: 'Why it is not done this time.',
  nextOn: nextWords,
});
export const dutyStepSchema = described('DutyStep', dutyStep, { version: versionWords, reason: 'Why.' });
export const starterSchema = described('DutyStarterSet', starterInput, {
  bodyId: 'The body, which has no duties yet; null for the whole municipality.',
});

const listed = {
  id: idSchema,
  bodyId: idSchema.nullable(),
  bodyName: z.string().nullable().openapi({ description: 'Null where the whole municipality has it.' }),
  title: z.string(),
  kind: z.enum(dutyKinds),
  ownerRole: z.string().nullable(),
  ownerPersonId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  rhythmMonths: z.int(),
  nextOn: dateSchema,
  note: z.string().nullable(),
  standing: z
    .enum(dutyStandings)
    .openapi({ description: 'As it stands today; `soon` is within thirty days.' }),
  moved: z.int().openapi({ description: 'How often it has been moved since it was last done or skipped.' }),
  firstDueOn: dateSchema.openapi({ description: 'When it was first due, this time.' }),
  lastDoneOn: dateSchema.nullable(),
  version: versionSchema,
};
export const listedDutySchema = z
  .object(listed)
  .openapi('ListedDuty', { description: 'A duty that comes back.' });

export const dutyEventSchema = z.object({
  id: idSchema,
  kind: z.enum(dutyEvents),
  dueOn: dateSchema,
  onDay: dateSchema.openapi({ description: 'The day it was done or skipped, or moved to.' }),
  note: z.string().nullable(),
  by: idSchema,
  byName: z.string().nullable(),
  at: momentSchema,
});

export const dutySchema = z
  .object({
    ...listed,
    events: z
      .array(dutyEventSchema)
      .openapi({ description: 'What became of it, the newest first; 200 at most.' }),
    comesBack: z.object({ day: dateSchema, passed: z.int() }).openapi({
      description: 'When it comes back if it is done today, and how many times between have passed.',
    }),
    commands: z.array(z.enum(dutyCommands)).openapi({ description: 'What you may do about it now.' }),
  })
  .openapi('Duty', { description: 'A duty that comes back, with what has become of it.' });

export const dutyQuery = z.strictObject({
  view: z.enum(dutyViews).optional().openapi({ description: 'Those in use where nothing is asked for.' }),
  body: z
    .string()
    .max(36)
    .optional()
    .openapi({ description: 'The id of a body, or `municipality` for what all of it has.' }),
  owner: z.string().max(36).optional().openapi({ description: 'The id of a person, or `me`.' }),
  kind: z.enum(dutyKinds).optional().openapi({ description: 'Of this kind.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in it.' }),
  sort: z
    .enum(dutySorts)
    .optional()
    .openapi({ description: 'Those that are due first where it is left out.' }),
  page: pageQuery,
  size: sizeQuery(25),
});

export const wheelQuery = z.strictObject({
  year: z.coerce
    .number()
    .int()
    .min(1990)
    .max(2100)
    .optional()
    .openapi({ description: 'This year where it is left out.' }),
  month: z.coerce
    .number()
    .int()
    .min(1)
    .max(12)
    .optional()
    .openapi({ description: 'Lists this month alone.' }),
  body: idSchema.optional().openapi({ description: 'A body, or the organisation for what all of it has.' }),
  owner: idSchema.optional().openapi({ description: 'What names this person.' }),
  kind: z
    .enum(kindChoices as [string, ...string[]])
    .optional()
    .openapi({ description: 'All duties, duties of a kind, or what follows from another part.' }),
});

const itemSchema = z
  .object({
    kind: z.enum(datedKinds),
    dutyKind: z.enum(dutyKinds).nullable(),
    rhythmMonths: z.int().nullable(),
    id: idSchema,
    what: z.string().nullable(),
    bodyId: idSchema,
    whose: z.string(),
    ownerId: idSchema.nullable(),
    ownerName: z.string().nullable(),
    day: dateSchema,
    standing: z.enum(wheelStandings).openapi({
      description:
        '`ahead`: a later time, by the rhythm. `derived`: follows from another part, and is to come.',
    }),
    moved: z.int(),
    mayMove: z.boolean(),
    isSecret: z.boolean(),
    to: z.string().openapi({ description: 'The page where one acts on it.' }),
  })
  .openapi('YearWheelItem', { description: 'Something that falls on a day of the wheel.' });

export const wheelSchema = z
  .object({
    year: z.int(),
    today: dateSchema,
    months: z
      .array(z.object({ month: z.int(), all: z.int(), done: z.int() }))
      .openapi({ description: 'All twelve, with how much falls in each.' }),
    bodies: z
      .array(z.object({ bodyId: idSchema, whose: z.string(), month: z.int(), all: z.int(), done: z.int() }))
      .openapi({ description: 'How much falls in each month with each body.' }),
    matching: z.int().openapi({ description: 'How many there are of what is listed.' }),
    items: z.array(itemSchema).openapi({ description: 'By day; 300 at most.' }),
    collisions: z
      .array(
        z.object({
          kind: z.enum(collisionKinds),
          whose: z.string().openapi({ description: 'The body, the person or the board that it is about.' }),
          day: dateSchema.openapi({
            description: 'The Monday of the week, the day of the meeting, or the day itself.',
          }),
          items: z.array(itemSchema),
        }),
      )
      .openapi({ description: 'What gets in the way of something else; the first 200.' }),
  })
  .openapi('YearWheel', { description: 'A year of what comes back, as far as who asks may see.' });
