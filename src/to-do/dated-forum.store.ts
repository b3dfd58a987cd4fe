import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { row, within } from './dated-row.store.ts';

/** As `mayReadMeeting` in forum/forum.policy.ts: those called, and who reads everybody's; the whole municipality's meetings. */
function meetings(question: DatedQuestion, kind: 'forumMeeting' | 'managementReview', of: string): SQL {
  const { organisationId, part, body, mine } = question;
  const isCalled = sql`(${part.worksHere} and (m.chair_person_id = ${part.personId}::uuid or exists (select from forum_participant p
    where p.organisation_id = ${organisationId} and p.meeting_id = m.id and p.person_id = ${part.personId}::uuid)))`;
  const sees = part.readsAllOfManagement && !mine ? sql`true` : isCalled;
  return sql`select ${row(kind, sql`m.id`, sql`coalesce(m.place, b.name)`, sql`m.on_day`, sql`m.state = 'closed'`, { changed: sql`m.closed_at`, owner: sql`m.chair_person_id` })}
    from forum_meeting m join organisation b on b.id = m.organisation_id
    where m.organisation_id = ${organisationId} and m.withdrawn_at is null and ${within(question, sql`m.on_day`)}
      and m.kind = ${of} and ${body === null ? sql`true` : sql`b.id = ${body}::uuid`} and ${sees}`;
}

export const forumMeetings = (question: DatedQuestion): SQL => meetings(question, 'forumMeeting', 'forum');
export const managementReviews = (question: DatedQuestion): SQL =>
  meetings(question, 'managementReview', 'managementReview');
