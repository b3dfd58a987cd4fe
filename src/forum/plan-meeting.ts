import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Language, texts } from '../texts/index.ts';
import { keepsForum } from './forum.policy.ts';
import { findWorking } from './forum-facts.store.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { type NewMeetingInput, newMeetingInput } from './forum-input.model.ts';
import { insertItems, insertMeeting, replaceParticipants } from './meeting.store.ts';

/**
 * Plans a meeting. A management review gets the items that it is to consider (ISO/IEC 27001 9.3.2), in the language of
 * whoever plans it; they are changed as any others.
 */
export function planMeeting(
  context: RequestContext,
  input: NewMeetingInput,
  language: Language,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const { transaction, organisationId, requester } = change;
    if (!keepsForum(requester)) return refuse('forbidden');
    const parsed = parseChange(newMeetingInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), participantIds, ...facts } = parsed.value;
    if (facts.onDay < swedishDay(change.now())) return refuseField('onDay', 'inPast');
    const unknown = await calledFault(change, facts.chairPersonId, participantIds);
    if (unknown) return refuseField(unknown, 'unknownPerson');
    if (!(await insertMeeting(transaction, organisationId, { id, ...facts }))) {
      return refuseField('id', 'idTaken');
    }
    await replaceParticipants(transaction, organisationId, id, [...new Set(participantIds)]);
    if (facts.kind === 'managementReview') {
      const items = texts[language].forum.reviewItems.map(({ title, background }, index) => ({
        id: randomUUID(),
        meetingId: id,
        position: index + 1,
        title,
        background,
        noun: null,
        nounId: null,
      }));
      await insertItems(transaction, organisationId, items);
    }
    const after = { ...facts, participantIds };
    await change.record({ noun: meetingNoun, nounId: id, verb: 'plan', before: null, after });
    return { ok: true, id };
  });
}

/** The field that names somebody who does not work here; null where all do. */
export async function calledFault(
  { transaction, organisationId, now }: Changing,
  chairPersonId: string | null,
  participantIds: readonly string[],
): Promise<'chairPersonId' | 'participantIds' | null> {
  const asked = new Set([...participantIds, ...(chairPersonId ? [chairPersonId] : [])]);
  const working = await findWorking(transaction, organisationId, [...asked], swedishDay(now()));
  if (chairPersonId && !working.includes(chairPersonId)) return 'chairPersonId';
  return participantIds.every((each) => working.includes(each)) ? null : 'participantIds';
}
