import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { BoardMeeting } from './board-meeting.model.ts';
import { meetingChanged } from './calendar-log.ts';
import { holdCalendar } from './hold-calendar.ts';
import { daysNotMoved, faultsOfMeeting } from './meeting.rules.ts';
import { findMeeting, findMeetings, updateMeeting } from './meeting.store.ts';
import { type Changed, type MeetingChange, meetingChange, meetingFaults } from './meeting-input.model.ts';

/** Moves a meeting, or changes the days around it. What is left out stays as it was. */
export function changeMeeting(context: RequestContext, id: string, input: MeetingChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdMeeting(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(meetingChange, input, meetingFaults);
    if (!parsed.ok) return parsed;
    const { transaction, organisationId, record } = change;
    const { version, isDayConfirmed, ...facts } = parsed.value;
    const { meeting } = held;
    if (version !== meeting.version) return refuse('stale');
    const sent = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const after: BoardMeeting = { ...meeting, ...sent };
    const faults = faultsOfMeeting(after);
    if (faults.length > 0) return refuse({ invalid: faults });
    const left = isDayConfirmed ? [] : daysNotMoved(meeting, facts);
    if (left.length > 0) return refuse({ invalid: left });
    const others = await findMeetings(transaction, organisationId, [meeting.bodyId]);
    if (others.some((other) => other.id !== id && other.meetsOn === after.meetsOn)) {
      return refuseField('meetsOn', 'meetingThere');
    }
    const different = meetingChanged(id, meeting.bodyId, meeting, sent);
    if (!different) return { ok: true };
    await updateMeeting(transaction, organisationId, id, different.facts);
    await record(different.change);
    return { ok: true };
  });
}

/** Takes a meeting out of the calendar: it was called off, or entered by mistake. It stays in the change log. */
export function callOffMeeting(
  context: RequestContext,
  id: string,
  { version }: { readonly version: number },
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdMeeting(change, id);
    if (!held.ok) return held;
    if (version !== held.meeting.version) return refuse('stale');
    const { transaction, organisationId, record, now } = change;
    await updateMeeting(transaction, organisationId, id, { withdrawnAt: now() });
    const { bodyId, meetsOn } = held.meeting;
    await record({
      noun: 'boardMeeting',
      nounId: id,
      verb: 'callOff',
      before: { bodyId, meetsOn },
      after: null,
    });
    return { ok: true };
  });
}

async function holdMeeting(change: Changing, id: string) {
  const { transaction, organisationId } = change;
  const found = isId(id) ? await findMeeting(transaction, organisationId, id) : undefined;
  if (!found || found.withdrawnAt !== null) return refuse('notFound');
  const held = await holdCalendar(change, found.bodyId);
  if (!held.ok) return held;
  // Read again now that nobody else changes it.
  const meeting = await findMeeting(transaction, organisationId, id);
  return meeting && meeting.withdrawnAt === null ? ({ ok: true, meeting } as const) : refuse('notFound');
}
