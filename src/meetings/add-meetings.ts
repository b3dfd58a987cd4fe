import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import type { InvalidField } from '../shared/entry.ts';
import { meetingAdded, meetingChanged } from './calendar-log.ts';
import { holdCalendar } from './hold-calendar.ts';
import { faultsOfMeeting } from './meeting.rules.ts';
import { findMeetings, insertMeetings, updateMeeting } from './meeting.store.ts';
import {
  type Changed,
  type MeetingFault,
  meetingFaults,
  type NewMeetingInput,
  newMeetings,
} from './meeting-input.model.ts';

interface Added {
  readonly ids: readonly string[];
  readonly added: number;
  readonly changed: number;
}

/**
 * Puts meetings into a board's calendar, all or none. A meeting on a day that the calendar has already is refused
 * (`meetingThere`), or gets the new days where `change` is asked for.
 */
export function addMeetings(
  context: RequestContext,
  bodyId: string,
  input: readonly NewMeetingInput[],
  { change = false } = {},
): Promise<Changed<Added>> {
  return changing(context, async (changingNow): Promise<Changed<Added>> => {
    const held = await holdCalendar(changingNow, bodyId);
    if (!held.ok) return held;
    const parsed = parseChange(newMeetings, input, meetingFaults);
    if (!parsed.ok) return parsed;
    const { transaction, organisationId, record } = changingNow;
    const there = await findMeetings(transaction, organisationId, [bodyId]);
    const known = new Map(there.map((meeting) => [meeting.meetsOn, meeting]));
    const days = parsed.value.map(({ meetsOn }) => meetsOn);
    const faults = parsed.value.flatMap((meeting, index): InvalidField<MeetingFault>[] => {
      const isTwice = days.indexOf(meeting.meetsOn) < index;
      const isThere = known.has(meeting.meetsOn) && !change;
      const own = faultsOfMeeting(meeting).map(({ field, code }) => ({ field: `${index}.${field}`, code }));
      return isTwice || isThere ? [{ field: `${index}.meetsOn`, code: 'meetingThere' }, ...own] : own;
    });
    if (faults.length > 0) return refuse({ invalid: faults });
    const added = parsed.value
      .filter(({ meetsOn }) => !known.has(meetsOn))
      .map((meeting) => ({ id: randomUUID(), bodyId, ...meeting }));
    await insertMeetings(transaction, organisationId, added);
    await record(
      ...added.map(({ id, meetsOn, papersBy, preparedOn, adjustedBy }) =>
        meetingAdded(id, bodyId, { meetsOn, papersBy, preparedOn, adjustedBy }),
      ),
    );
    let changed = 0;
    for (const meeting of parsed.value) {
      const before = known.get(meeting.meetsOn);
      const different = before && meetingChanged(before.id, bodyId, before, meeting);
      if (!before || !different) continue;
      await updateMeeting(transaction, organisationId, before.id, different.facts);
      await record(different.change);
      changed += 1;
    }
    return { ok: true, ids: added.map(({ id }) => id), added: added.length, changed };
  });
}

/** Puts one meeting into a board's calendar; faults are named by its own fields. */
export async function addMeeting(
  context: RequestContext,
  bodyId: string,
  input: NewMeetingInput,
): Promise<Changed<{ readonly id: string }>> {
  const result = await addMeetings(context, bodyId, [input]);
  if (result.ok) return { ok: true, id: result.ids[0] ?? '' };
  if (typeof result.refusal === 'string') return refuse(result.refusal);
  const invalid = result.refusal.invalid.map(({ field, code }) => ({
    field: field.replace(/^0\./, ''),
    code,
  }));
  return refuse({ invalid });
}
