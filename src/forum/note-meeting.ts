import { markAssigned } from '../actions/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { AgendaItem } from './forum.model.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { type NotesInput, notesInput } from './forum-input.model.ts';
import { holdMeeting } from './held.ts';
import { findParticipants, lockItems, markPresence, updateItem, updateMeeting } from './meeting.store.ts';

type Noted = Pick<AgendaItem, 'note' | 'decision' | 'secrecy'>;

/**
 * Notes what was said and decided on some items, and who was there. Each item has its own version: what somebody else has
 * noted on another item meanwhile is no hindrance, and on the same one nothing is written over.
 */
export function noteMeeting(context: RequestContext, id: string, input: NotesInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdMeeting(change, id, 'note', 'items');
    if (!held.ok) return held;
    const { meeting } = held;
    const parsed = parseChange(notesInput, input, faults);
    if (!parsed.ok) return parsed;
    const { items, presence } = parsed.value;
    const stand = await lockItems(transaction, organisationId, id);
    const noted: { readonly item: AgendaItem; readonly facts: Noted }[] = [];
    for (const { id: itemId, version, note, decision, provision } of items) {
      const item = stand.find((each) => each.id === itemId);
      // Somebody has taken it off the agenda meanwhile.
      if (!item || item.version !== version) return refuse('stale');
      const isMarkedSo = (item.secrecy?.provision ?? null) === provision;
      const mark = {
        provision: provision ?? '',
        markedOn: swedishDay(change.now()),
        markedBy: requester.personId,
      };
      const secrecy = isMarkedSo ? item.secrecy : provision === null ? null : mark;
      noted.push({ item, facts: { note, decision, secrecy } });
    }
    if (presence) {
      if (presence.version !== meeting.version) return refuse('stale');
      if (presence.present.some((each) => !meeting.participantIds.includes(each))) {
        return refuseField('present', 'notParticipant');
      }
      const before = await findParticipants(transaction, organisationId, id);
      const was = before.filter(({ wasPresent }) => wasPresent).map(({ personId }) => personId);
      await markPresence(transaction, organisationId, id, presence.present);
      await updateMeeting(transaction, organisationId, id, {});
      await change.record({
        noun: meetingNoun,
        nounId: id,
        verb: 'notePresence',
        before: { present: was },
        after: { present: presence.present },
      });
    }
    for (const { item, facts } of noted) {
      const changed = differences<Noted>(item, facts);
      if (!changed) continue;
      await updateItem(transaction, organisationId, item.id, facts);
      // Actions that have been given carry the words of the decision.
      if (changed.after.secrecy) {
        await markAssigned(change, { noun: 'agendaItem', nounId: item.id }, changed.after.secrecy);
      }
      await change.record({
        noun: meetingNoun,
        nounId: id,
        verb: 'note',
        before: changed.before,
        after: { item: item.title, ...changed.after },
      });
    }
    return { ok: true };
  });
}
