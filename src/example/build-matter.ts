import { randomUUID } from 'node:crypto';
import type { NewMatter } from '../audits/entry/entry.model.ts';
import { workdayUntil } from '../shared/working-day.ts';
import type { Calendar } from './calendar.ts';
import type { Ids } from './people-and-bodies.ts';
import type { ExampleMatter } from './tables.ts';

/** The year of the date in the place of `{year}`. */
export const withYear = (text: string, date: string): string => text.replace('{year}', date.slice(0, 4));

/** A body's matter about an audit or a round. */
export function buildMatter(
  matter: ExampleMatter,
  about: Pick<NewMatter, 'auditId' | 'followUpId'>,
  ids: Ids,
  calendar: Calendar,
): NewMatter {
  const letterDated = calendar.dateOf(matter.letterDated);
  const boardMeeting = calendar.dateIfAny(matter.boardMeeting);
  const isAhead = boardMeeting !== null && !matter.minuteItem;
  return {
    id: randomUUID(),
    ...about,
    bodyId: ids.bodies[matter.body],
    recipient: matter.recipient ?? 'answer',
    registryNumber: matter.registryNumber ? withYear(matter.registryNumber, letterDated) : null,
    letterDated,
    answerBy: calendar.dateIfAny(matter.answerBy),
    extension: matter.extension ?? 'none',
    extendedTo: calendar.dateIfAny(matter.extendedTo),
    // Counted from the day of loading, it may fall on any day; no board meets on a Sunday.
    boardMeeting: isAhead ? workdayUntil(boardMeeting) : boardMeeting,
    minuteItem: matter.minuteItem ?? null,
    dispatchedOn: calendar.dateIfAny(matter.dispatchedOn),
    receivedOn: calendar.dateIfAny(matter.receivedOn),
  };
}
