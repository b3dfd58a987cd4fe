import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Meetings of the forum that somebody is called to within a month, and for who keeps them those that have been and are
 * not closed. One statement.
 */
export function findWaitingMeetings(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  if (!part.worksHere) return Promise.resolve([]);
  const meetings = sql`from forum_meeting m join organisation o on o.id = m.organisation_id
    where m.organisation_id = ${organisationId} and m.state = 'planned' and m.withdrawn_at is null`;
  const isCalled = sql`(m.chair_person_id = ${part.personId}::uuid or exists (select from forum_participant p
    where p.organisation_id = ${organisationId} and p.meeting_id = m.id and p.person_id = ${part.personId}::uuid))`;
  // The first item stands for what the meeting is about; where there is none yet, its place.
  const what = sql`coalesce((select i.title from agenda_item i where i.organisation_id = ${organisationId}
    and i.meeting_id = m.id order by i.position, i.id limit 1), m.place, o.name)`;
  const facts = { id: sql`m.id`, what, about: sql`m.place`, day: sql`m.on_day` };
  const coming = (
    kind: 'forumMeeting' | 'managementReview',
    of: string,
  ) => sql`select ${told({ kind, ...facts })} ${meetings}
    and m.kind = ${of} and ${isCalled} and m.on_day between ${today}::date and ${today}::date + 30`;
  return firstOfEach(
    transaction,
    [
      coming('forumMeeting', 'forum'),
      coming('managementReview', 'managementReview'),
      ...(part.keepsSecurity
        ? [
            sql`select ${told({ kind: 'meetingToClose', ...facts })} ${meetings} and m.on_day < ${today}::date`,
          ]
        : []),
    ],
    question,
  );
}
