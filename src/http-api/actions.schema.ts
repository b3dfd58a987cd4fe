import { z } from '@hono/zod-openapi';
import { actionStates } from '../actions/action.model.ts';
import { actionCommands } from '../actions/action.rules.ts';
import {
  actionChange,
  actionStateChange,
  actionWithdrawal,
  dateMove,
  dependencyInput,
  newActionInput,
  newNoteInput,
} from '../actions/action-input.model.ts';
import { actionSorts, actionViews, stateChoices } from '../actions/action-list.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const facts = {
  title: 'What is to be done, in a line.',
  description: 'More about it; null where there is no more.',
  ownerRole: { description: 'The office that answers for it.', example: 'enhetschef' },
  ownerPersonId: 'The person who answers for it; null where nobody is named.',
  followUpOn: { description: 'The day when its effect is followed up.', example: '2027-06-01' },
  costSek: { description: 'Whole kronor.', example: 250_000 },
  provision: { description: 'What it may be secret by; null where it is not marked.', example: 'OSL 18:13' },
  serves: 'The addressed bodies of recommendations that it serves.',
} as const;

const serves = z
  .array(
    z.strictObject({
      recommendationId: idSchema.openapi({ description: 'The recommendation.' }),
      bodyId: idSchema.openapi({ description: 'The body that it is addressed to.' }),
    }),
  )
  .max(100, 'tooMany');

export const newActionSchema = described('NewAction', newActionInput.extend({ serves: serves.default([]) }), {
  id: 'An id of your own, so that the same request sent twice adds one action.',
  bodyId: 'The body whose people do it.',
  ...facts,
  dueOn: { description: 'The day when it is to be done.', example: '2027-03-01' },
  commitmentId: 'The commitment of a decided answer that it carries out.',
  of: 'What of the management system it serves: a gap against a requirement (with the system, where it is a system’s), a risk …',
  isEnteredAfterwards: 'That a due day that has passed is right: the action is entered afterwards.',
});
export const actionChangeSchema = described(
  'ActionChange',
  actionChange.extend({ serves: serves.optional() }),
  {
    version: versionWords,
    ...facts,
    dueOn: 'Set here where there is no due date; one that is there is moved, with a reason.',
  },
);
export const dateMoveSchema = described('ActionDateMove', dateMove, {
  version: versionWords,
  dueOn: { description: 'The new day.', example: '2027-06-01' },
  reason: 'Why it is moved. Kept for good.',
});
export const actionStateChangeSchema = described('ActionStateChange', actionStateChange, {
  version: versionWords,
  command: 'What is done about it.',
  completedOn: { description: 'Needed to complete it; never a day to come.', example: '2026-11-20' },
  reason: 'Needed to cancel or reopen it.',
});
export const newNoteSchema = described('NewActionNote', newNoteInput, {
  text: 'How it goes. Never altered.',
});
export const dependencySchema = described('ActionDependency', dependencyInput, {
  version: versionWords,
  dependsOnId: 'The action that is waited for.',
});
export const actionWithdrawalSchema = described('ActionWithdrawal', actionWithdrawal, {
  version: versionWords,
  reason: 'Why it is taken away.',
});

const listed = {
  id: idSchema,
  bodyId: idSchema,
  bodyName: z.string(),
  title: z.string(),
  state: z.enum(actionStates),
  ownerRole: z.string().nullable(),
  ownerPersonId: idSchema.nullable(),
  ownerName: z.string().nullable(),
  dueOn: dateSchema.nullable(),
  followUpOn: dateSchema.nullable(),
  completedOn: dateSchema.nullable(),
  costSek: z.number().nullable().openapi({ description: 'Whole kronor.' }),
  commitmentId: idSchema.nullable(),
  secrecy: z
    .object({ provision: z.string(), markedOn: dateSchema, markedBy: idSchema })
    .nullable()
    .openapi({ description: 'That it may be secret. A mark only warns.' }),
  moved: z.int().openapi({ description: 'How many times the due date has been moved.' }),
  waitsFor: z.int().openapi({ description: 'How many others it waits for that are not done.' }),
  evidence: z.int().openapi({ description: 'How many pieces of evidence it has.' }),
  serves: z
    .array(
      z.object({
        id: idSchema.openapi({ description: 'The recommendation.' }),
        number: z.string().nullable(),
        text: z.string(),
        auditId: idSchema,
        auditTitle: z.string(),
        bodyId: idSchema,
        bodyName: z.string(),
        opens: z.boolean().openapi({ description: 'Whether you may open the recommendation itself.' }),
      }),
    )
    .openapi({ description: 'What it serves, as far as you may know of it.' }),
  version: versionSchema,
};
export const listedActionSchema = z
  .object(listed)
  .openapi('ListedAction', { description: 'Something that a body does about a recommendation.' });

export const actionSchema = z
  .object({
    ...listed,
    description: z.string().nullable(),
    madeAt: momentSchema,
    withdrawnAt: momentSchema.nullable(),
    commands: z.array(z.enum(actionCommands)).openapi({ description: 'What you may do about it now.' }),
    notes: z.array(
      z.object({ id: idSchema, text: z.string(), byName: z.string().nullable(), at: momentSchema }),
    ),
    moves: z
      .array(
        z.object({
          was: dateSchema.nullable(),
          became: dateSchema.nullable(),
          reason: z.string(),
          byName: z.string().nullable(),
          at: momentSchema,
        }),
      )
      .openapi({ description: 'Each time that the due date was moved, the first first.' }),
    ties: z
      .array(
        z.object({
          id: idSchema,
          title: z.string().nullable().openapi({ description: 'Null where it is not for you to know of.' }),
          bodyName: z.string(),
          state: z.enum(actionStates),
          dueOn: dateSchema.nullable(),
          waits: z.enum(['thisForIt', 'itForThis']),
        }),
      )
      .openapi({ description: 'Actions that it waits for, or that wait for it.' }),
  })
  .openapi('Action', { description: 'An action with its notes, moved dates and what it waits for.' });

export const actionQuery = z.strictObject({
  view: z.enum(actionViews).optional().openapi({ description: 'Your own, your body’s, or all.' }),
  body: idSchema.optional().openapi({ description: 'Done by this body, or serving it.' }),
  owner: idSchema.optional().openapi({ description: 'Owned by this person.' }),
  state: z.enum(stateChoices).optional().openapi({ description: 'Open ones where nothing is asked for.' }),
  overdue: z.enum(['yes']).optional().openapi({ description: 'Only overdue ones.' }),
  moved: z.coerce
    .number()
    .int()
    .min(1)
    .max(99)
    .optional()
    .openapi({ type: 'integer', description: 'Moved so many times or more.', example: 3 }),
  due: z
    .string()
    .regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)
    .optional()
    .openapi({ description: 'Due in this month.', example: '2027-03' }),
  audit: idSchema.optional().openapi({ description: 'Serving this audit.' }),
  recommendation: idSchema.optional().openapi({ description: 'Serving this recommendation.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in it.' }),
  sort: z.enum(actionSorts).optional().openapi({ description: 'The order.' }),
  page: pageQuery,
  size: sizeQuery(25),
});
