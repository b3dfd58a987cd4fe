import { z } from '@hono/zod-openapi';
import { actionStates } from '../actions/action.model.ts';
import { agendaNouns, forumMeetingKinds, forumMeetingStates } from '../forum/forum.model.ts';
import { meetingCommands, meetingStandings } from '../forum/forum.rules.ts';
import {
  decisionAction,
  itemChange,
  itemMove,
  itemRemoval,
  meetingChange,
  meetingStep,
  newItemInput,
  newMeetingInput,
  notesInput,
  takeInInput,
} from '../forum/forum-input.model.ts';
import { meetingViews } from '../forum/meeting-list.model.ts';
import { dateSchema, described, idSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const ownId = 'An id of your own, so that the same sent twice is done once.';
const meetingFacts = {
  onDay: {
    description: 'When it is held; one that is planned is never moved into the past.',
    example: '2026-12-10',
  },
  place: 'A room, or the address of a digital meeting.',
  chairPersonId: 'Who leads it.',
  participantIds: 'Those called: they read the agenda and note at the meeting.',
} as const;
const itemFacts = {
  title: 'The heading of the item.',
  background: 'What the meeting needs to know. Stands in the notice.',
} as const;

export const newMeetingSchema = described('NewForumMeeting', newMeetingInput, {
  id: ownId,
  kind: 'A meeting of the forum, or the management’s yearly review, which gets the items that it is to consider.',
  ...meetingFacts,
});
export const meetingChangeSchema = described('ForumMeetingChange', meetingChange, {
  version: versionWords,
  ...meetingFacts,
});
export const meetingStepSchema = described('ForumMeetingStep', meetingStep, { version: versionWords });
export const newItemSchema = described('NewAgendaItem', newItemInput, { id: ownId, ...itemFacts });
export const itemChangeSchema = described('AgendaItemChange', itemChange, {
  version: versionWords,
  ...itemFacts,
});
export const itemMoveSchema = described('AgendaItemMove', itemMove, {
  direction: 'One place nearer the beginning, or the end.',
});
export const itemRemovalSchema = described('AgendaItemRemoval', itemRemoval, { version: versionWords });
export const takeInSchema = described('OpenMattersTakenIn', takeInInput, {
  matters:
    'Open matters among those that are proposed. One that stands on the agenda already is left as it is.',
});
export const notesSchema = described('ForumNotes', notesInput, {
  items:
    'What is noted on items, each with its own version; those left out stay as they are. `provision` marks one as secret.',
  presence: 'Who was there of those called, with the version of the meeting.',
});
export const decisionActionSchema = described('DecisionAction', decisionAction, {
  id: ownId,
  title: 'What is to be done.',
  bodyId: 'The body that does it.',
  ownerPersonId: 'Who answers for it.',
  dueOn: { description: 'By when, never a day that has been.', example: '2027-01-31' },
  followUpOn: { description: 'When its effect is followed up.', example: '2027-04-30' },
});

const listed = {
  id: idSchema,
  kind: z.enum(forumMeetingKinds),
  onDay: dateSchema,
  place: z.string().nullable(),
  state: z.enum(forumMeetingStates),
  standing: z.enum(meetingStandings).openapi({
    description: '`toClose`: its day has been and its notes are not closed.',
  }),
  chairPersonId: idSchema.nullable(),
  chairName: z.string().nullable(),
  called: z.int().openapi({ description: 'How many are called.' }),
  items: z.int().openapi({ description: 'How many items stand on its agenda.' }),
  decisions: z.int(),
  openActions: z.int().openapi({ description: 'Actions of its decisions that are still to be done.' }),
  lateActions: z.int(),
  version: versionSchema,
};
export const listedMeetingSchema = z.object(listed).openapi('ListedForumMeeting', {
  description: 'A meeting of the information security forum, or a management review.',
});

const secrecy = z.string().nullable().openapi({
  description: 'The provision that it may be secret by, as "OSL 18:13"; null where it is not marked.',
});

export const carriedOutSchema = z.object({
  id: idSchema,
  title: z.string(),
  state: z.enum(actionStates),
  dueOn: dateSchema.nullable(),
  completedOn: dateSchema.nullable(),
  ownerName: z.string().nullable(),
  bodyName: z.string(),
});
const actions = z.array(carriedOutSchema).openapi({ description: 'What carries the decision out.' });

export const calledSchema = z.object({
  personId: idSchema,
  name: z.string(),
  wasPresent: z.boolean().nullable().openapi({ description: 'Null where nobody has said.' }),
});

export const agendaItemSchema = z.object({
  id: idSchema,
  position: z.int(),
  title: z.string(),
  background: z.string().nullable(),
  noun: z.enum(agendaNouns).nullable().openapi({ description: 'What it was taken from.' }),
  nounId: idSchema.nullable(),
  note: z.string().nullable(),
  decision: z.string().nullable(),
  secrecy,
  version: versionSchema,
  actions,
});

/** An item by itself, with the meeting that it is on. */
export const itemSchema = z
  .object({ ...agendaItemSchema.shape, meetingId: idSchema })
  .openapi('AgendaItem', { description: 'An item of an agenda, with what was noted and decided on it.' });

export const followedSchema = z.object({
  itemId: idSchema,
  meetingId: idSchema,
  kind: z.enum(forumMeetingKinds),
  onDay: dateSchema,
  title: z.string(),
  decision: z.string().nullable(),
  secrecy,
  actions,
});

export const meetingSchema = z
  .object({
    ...listed,
    participants: z.array(calledSchema),
    agenda: z.array(agendaItemSchema).openapi({ description: 'In its order.' }),
    followed: z.array(followedSchema).openapi({
      description: 'What earlier meetings decided and how it goes; of a closed meeting as it went then.',
    }),
    fixedOn: dateSchema
      .nullable()
      .openapi({ description: 'When what it had before it was fixed: the day of closing.' }),
    commands: z.array(z.enum(meetingCommands)).openapi({ description: 'What you may do about it now.' }),
  })
  .openapi('ForumMeeting', {
    description: 'A meeting with its agenda, its notes and what became of its decisions.',
  });

export const proposalsSchema = z
  .object({
    items: z.array(
      z.object({
        noun: z.enum(agendaNouns),
        nounId: idSchema,
        title: z.string(),
        whose: z.string().nullable(),
        why: z.string().openapi({ description: 'Why it is proposed, in words.' }),
      }),
    ),
  })
  .openapi('OpenMatters', { description: 'Open matters that do not stand on the agenda.' });

export const meetingQuery = z.strictObject({
  view: z
    .enum(meetingViews)
    .optional()
    .openapi({ description: 'All that are not called off where nothing is asked for.' }),
  kind: z.enum(forumMeetingKinds).optional().openapi({ description: 'Of this kind.' }),
  q: z.string().max(200).optional().openapi({ description: 'Words in agendas and notes.' }),
  page: pageQuery,
  size: sizeQuery(25),
});
