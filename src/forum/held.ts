import type { Changing } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { handOf, mayReadMeeting } from './forum.policy.ts';
import { commandFault, type MeetingCommand } from './forum.rules.ts';
import { findMeetingOfItem, lockItems, lockMeeting } from './meeting.store.ts';

/**
 * The meeting, held for a command that the requester may give now. Not found where they may not know of it.
 * @param field the field of the form that a refusal stands at
 */
export async function holdMeeting(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
  command: MeetingCommand,
  field: string,
) {
  const meeting = isId(id) ? await lockMeeting(transaction, organisationId, id) : undefined;
  if (!meeting || !mayReadMeeting(requester, meeting)) return refuse('notFound');
  const today = swedishDay(now());
  const fault = commandFault(command, { meeting, hand: handOf(requester, meeting), today });
  if (fault === 'forbidden') return refuse('forbidden');
  if (fault) return refuseField(field, fault);
  return { ok: true, meeting, today } as const;
}

/** An item of the agenda with its meeting and the other items, held for a command. */
export async function holdItem(change: Changing, itemId: string, command: MeetingCommand, field: string) {
  const { transaction, organisationId } = change;
  const meetingId = isId(itemId) ? await findMeetingOfItem(transaction, organisationId, itemId) : undefined;
  if (!meetingId) return refuse('notFound');
  const held = await holdMeeting(change, meetingId, command, field);
  if (!held.ok) return held;
  const items = await lockItems(transaction, organisationId, meetingId);
  const item = items.find(({ id }) => id === itemId);
  return item ? ({ ...held, item, items } as const) : refuse('notFound');
}
