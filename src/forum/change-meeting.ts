import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { type MeetingChange, type MeetingStep, meetingChange, meetingStep } from './forum-input.model.ts';
import { holdMeeting } from './held.ts';
import { replaceParticipants, updateMeeting } from './meeting.store.ts';
import { calledFault } from './plan-meeting.ts';

/** Moves a meeting, or changes place, chair or who is called. Those who are already called may have left since. */
export function changeMeeting(context: RequestContext, id: string, input: MeetingChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdMeeting(change, id, 'change', 'onDay');
    if (!held.ok) return held;
    const { meeting, today } = held;
    const parsed = parseChange(meetingChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, participantIds: called, ...facts } = parsed.value;
    if (version !== meeting.version) return refuse('stale');
    // One whose day has been may be given the day on which it was held; one to come is not moved into the past.
    if (facts.onDay !== meeting.onDay && facts.onDay < today && meeting.onDay >= today) {
      return refuseField('onDay', 'inPast');
    }
    const participantIds = [...new Set(called)].toSorted();
    const isNew = (each: string) => !meeting.participantIds.includes(each);
    const chair = facts.chairPersonId === meeting.chairPersonId ? null : facts.chairPersonId;
    const unknown = await calledFault(change, chair, participantIds.filter(isNew));
    if (unknown) return refuseField(unknown, 'unknownPerson');
    const before = { ...meeting, participantIds: [...meeting.participantIds].toSorted() };
    const changed = differences<object>(before, { ...facts, participantIds });
    if (!changed) return { ok: true };
    await updateMeeting(transaction, organisationId, id, facts);
    await replaceParticipants(transaction, organisationId, id, participantIds);
    await change.record({ noun: meetingNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

const move =
  (command: 'withdraw' | 'restore') =>
  (context: RequestContext, id: string, input: MeetingStep): Promise<Changed> =>
    changing(context, async (change): Promise<Changed> => {
      const held = await holdMeeting(change, id, command, 'version');
      if (!held.ok) return held;
      const parsed = parseChange(meetingStep, input, faults);
      if (!parsed.ok) return parsed;
      if (parsed.value.version !== held.meeting.version) return refuse('stale');
      const withdrawnAt = command === 'withdraw' ? change.now() : null;
      await updateMeeting(change.transaction, change.organisationId, id, { withdrawnAt });
      await change.record({ noun: meetingNoun, nounId: id, verb: command, before: null, after: null });
      return { ok: true };
    });

/** Calls a meeting off: it disappears from what is planned, and can be brought back. */
export const withdrawMeeting = move('withdraw');
export const restoreMeeting = move('restore');
