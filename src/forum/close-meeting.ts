import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { findMeeting } from './find-meeting.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { type MeetingStep, meetingStep } from './forum-input.model.ts';
import { holdMeeting } from './held.ts';
import { lockItems, updateMeeting } from './meeting.store.ts';
import { findFollowed } from './meeting-file.store.ts';

/**
 * Closes the notes of a meeting that has been held. They are a record from then on and never altered, together with what
 * the meeting had before it: how earlier decisions went, and for a management review the state of the management system.
 */
export async function closeMeeting(
  context: RequestContext,
  id: string,
  input: MeetingStep,
): Promise<Changed> {
  // Put together behind the same walls as it is shown, before the meeting is held.
  const shown = isId(id) ? await findMeeting(context, id) : undefined;
  const state = shown?.commands.includes('close') ? shown.reviewState : null;
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdMeeting(change, id, 'close', 'version');
    if (!held.ok) return held;
    const { meeting, today } = held;
    const parsed = parseChange(meetingStep, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== meeting.version) return refuse('stale');
    const items = await lockItems(transaction, organisationId, id);
    if (items.length === 0) return refuseField('version', 'meetingHasNoItems');
    const followed = await findFollowed(transaction, organisationId, meeting);
    await updateMeeting(transaction, organisationId, id, {
      state: 'closed',
      closedBy: change.requester.personId,
      closedAt: change.now(),
      inputs: { takenOn: today, followed, state },
    });
    const after = { state: 'closed', decisions: items.filter(({ decision }) => decision !== null).length };
    await change.record({
      noun: meetingNoun,
      nounId: id,
      verb: 'close',
      before: { state: 'planned' },
      after,
    });
    return { ok: true };
  });
}
