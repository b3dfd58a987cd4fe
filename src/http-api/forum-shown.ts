import { findItem, findMeeting, type MeetingFile } from '../forum/index.ts';
import type { SignedInApp } from '../web/request.ts';
import {
  agendaItemSchema,
  calledSchema,
  carriedOutSchema,
  followedSchema,
  itemSchema,
  meetingSchema,
} from './forum.schema.ts';
import { only, sent } from './sent.ts';

/** The meeting as it is now, with what is described of it. */
export async function meetingNow(context: SignedInApp, id: string) {
  const found = await findMeeting(context, id);
  if (!found) return null;
  return sent(
    only(meetingSchema, {
      ...found,
      participants: found.participants.map((each) => only(calledSchema, each)),
      agenda: found.agenda.map((each) => only(agendaItemSchema, { ...each, ...plainly(each) })),
      followed: found.followed.map((each) => only(followedSchema, { ...each, ...plainly(each) })),
      commands: [...found.commands],
    }),
  );
}

type Decided = MeetingFile['agenda'][number] | MeetingFile['followed'][number];

/** Of a mark the provision, and of actions what is described. */
const plainly = ({ secrecy, actions }: Pick<Decided, 'secrecy' | 'actions'>) => ({
  secrecy: secrecy?.provision ?? null,
  actions: actions.map((each) => only(carriedOutSchema, each)),
});

/** An item as it is now. */
export async function itemNow(context: SignedInApp, itemId: string) {
  const found = await findItem(context, itemId);
  return found ? sent(only(itemSchema, { ...found.item, ...plainly(found.item) })) : null;
}

/** The meeting of an item, as it is now. */
export async function meetingOfItemNow(context: SignedInApp, itemId: string) {
  const found = await findItem(context, itemId);
  return found ? meetingNow(context, found.meeting.id) : null;
}
