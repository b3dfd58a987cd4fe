import ical, { ICalCalendarMethod } from 'ical-generator';
import { dayAfter } from '../shared/day-after.ts';
import type { Texts } from '../texts/index.ts';
import { type Dated, datedGroups } from '../to-do/year.model.ts';
import type { CalendarShown } from './read-calendar-feed.ts';

interface Written {
  readonly texts: Texts;
  /** `https://stadga.example`: where links lead. */
  readonly origin: string;
  /** YYYY-MM-DD, which stamps the events: the same dates give the same bytes for a day. */
  readonly today: string;
}

/** All days are days of the calendar, in no time zone: midnight in Greenwich stands for the day everywhere here. */
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The dates as iCalendar (RFC 5545): whole days, a link back from each, and no words that are marked as secret. */
export function writeCalendar(
  { organisationName, dates }: Pick<CalendarShown, 'organisationName' | 'dates'>,
  { texts, origin, today }: Written,
): string {
  const { reminders } = texts;
  const calendar = ical({
    name: organisationName ? reminders.calendarOf(organisationName) : texts.web.product,
    prodId: { company: 'Stadga', product: 'Stadga', language: reminders.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60,
  });
  for (const date of dates) {
    calendar.createEvent({
      id: nameOf(date),
      start: day(date.day),
      end: day(dayAfter(date.day, 1)),
      allDay: true,
      stamp: day(today),
      ...(date.changedAt === null ? {} : { lastModified: new Date(date.changedAt) }),
      summary: summaryOf(date, texts),
      description: `${date.whose}\n${origin}${date.to}`,
      url: `${origin}${date.to}`,
    });
  }
  return calendar.toString();
}

/** Stays the same for as long as the date is there, also where it is moved. A meeting is its board's on its day, and a duty comes back on many. */
const nameOf = ({ kind, id, bodyId, day: on }: Dated): string =>
  kind === 'meeting' || kind === 'preparation'
    ? `${kind}-${bodyId}-${on}@stadga`
    : kind === 'dutyAhead'
      ? `${kind}-${id}-${on}@stadga`
      : `${kind}-${id}@stadga`;

function summaryOf({ kind, what, whose, isSecret }: Dated, { year }: Texts): string {
  const about = (isSecret ? year.secret : (what ?? whose)).replaceAll(/\s+/g, ' ').slice(0, 120);
  // Several boards answer the same letter, and one person may keep the minutes of two.
  const isOfAnswer = datedGroups.answers.some((each) => each === kind);
  return `${year.kinds[kind]}: ${about}${isOfAnswer ? ` (${whose})` : ''}`;
}
