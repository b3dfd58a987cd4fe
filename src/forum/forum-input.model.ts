import { z } from 'zod';
import { because, neededDay, neededLine, optionalDay, optionalLine, optionalWords } from '../shared/entry.ts';
import { agendaNouns, forumMeetingKinds } from './forum.model.ts';

/** What people and programs may send. */

const id = z.uuid(because('malformed'));
const version = z.int().positive();
/** An id of the program's own, so that the same sent twice is done once. */
const ownId = z.uuidv4(because('malformed')).optional();

/** A meeting has so many people and items at most. */
export const mostCalled = 60;
export const mostItems = 60;

const facts = {
  onDay: neededDay,
  place: optionalLine(200).default(null),
  chairPersonId: id.nullable().default(null),
  participantIds: z.array(id).max(mostCalled, because('tooMany')).default([]),
};

export const newMeetingInput = z.strictObject({
  id: ownId,
  kind: z.enum(forumMeetingKinds, because('missing')),
  ...facts,
});
export type NewMeetingInput = z.input<typeof newMeetingInput>;

export const meetingChange = z.strictObject({ version, ...facts });
export type MeetingChange = z.input<typeof meetingChange>;

export const meetingStep = z.strictObject({ version });
export type MeetingStep = z.input<typeof meetingStep>;

export const newItemInput = z.strictObject({
  id: ownId,
  title: neededLine(300),
  background: optionalWords(10_000).default(null),
});
export type NewItemInput = z.input<typeof newItemInput>;

export const itemChange = z.strictObject({
  version,
  title: neededLine(300),
  background: optionalWords(10_000).default(null),
});
export type ItemChange = z.input<typeof itemChange>;

/** Open matters that are put on the agenda. */
export const takeInInput = z.strictObject({
  matters: z
    .array(z.strictObject({ noun: z.enum(agendaNouns, because('malformed')), nounId: id }))
    .min(1, because('missing'))
    .max(mostItems, because('tooMany')),
});
export type TakeInInput = z.input<typeof takeInInput>;

export const itemMove = z.strictObject({ direction: z.enum(['up', 'down'], because('malformed')) });
export type ItemMove = z.input<typeof itemMove>;

export const itemRemoval = z.strictObject({ version });
export type ItemRemoval = z.input<typeof itemRemoval>;

/** What was noted at a meeting. Items that are left out stay as they are, so that two can note different ones at once. */
export const notesInput = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id,
        version,
        note: optionalWords(20_000).default(null),
        decision: optionalWords(10_000).default(null),
        /** The provision that the item may be secret by, as "OSL 18:13"; null where it is not marked. */
        provision: optionalLine(100).default(null),
      }),
    )
    .max(mostItems, because('tooMany'))
    .default([]),
  /** Who was there, of those called; with the version of the meeting. Left out where nobody has said. */
  presence: z.strictObject({ version, present: z.array(id).max(mostCalled, because('tooMany')) }).optional(),
});
export type NotesInput = z.input<typeof notesInput>;

/** An action that carries out a decision: who does what, and by when. */
export const decisionAction = z.strictObject({
  id: ownId,
  title: neededLine(300),
  bodyId: z.uuid(because('missing')),
  ownerPersonId: z.uuid(because('missing')),
  dueOn: neededDay,
  followUpOn: optionalDay.default(null),
});
export type DecisionAction = z.input<typeof decisionAction>;
