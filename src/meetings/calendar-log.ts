import type { Change } from '../change-log/index.ts';
import { differences } from '../shared/differences.ts';
import type { MeetingDays } from './meeting.rules.ts';

export const meetingAdded = (id: string, bodyId: string, days: MeetingDays): Change => ({
  noun: 'boardMeeting',
  nounId: id,
  verb: 'add',
  before: null,
  after: { bodyId, ...days },
});

/** What became different; null where nothing did. */
export function meetingChanged(
  id: string,
  bodyId: string,
  before: MeetingDays,
  after: Partial<MeetingDays>,
): { readonly change: Change; readonly facts: Partial<MeetingDays> } | null {
  const changed = differences<Partial<MeetingDays>>(before, after);
  return (
    changed && {
      change: {
        noun: 'boardMeeting',
        nounId: id,
        verb: 'change',
        before: { bodyId, ...changed.before },
        after: { bodyId, ...changed.after },
      },
      facts: changed.after,
    }
  );
}
