import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { UndecidedQuestion } from '../assessments/interpret-undecided.model.ts';
import type { AssessedCounts } from '../audit-list.model.ts';
import { isShownAssessment, isUnread } from '../register/register-conditions.store.ts';
import type { FollowUp, FollowUpOfAudit, HandedOverOfRound, MeetingBodies } from './follow-up.model.ts';
import { followUps } from './follow-up.table.ts';
import { type BodyToMeet, bodiesToChoose, namesChosen } from './meeting-bodies.store.ts';
import { handedOverOfRound } from './own-rounds.store.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export async function findRound(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<FollowUp | undefined> {
  const [row] = await transaction
    .select()
    .from(followUps)
    .where(and(eq(followUps.organisationId, organisationId), eq(followUps.id, id)));
  if (!row) return undefined;
  const { organisationId: _, ...round } = row;
  return round;
}

/** An audit that a round goes over, with how it is assessed there. */
export interface FollowedUpAudit
  extends Pick<FollowUpOfAudit, 'assessment' | 'needsMeeting' | 'meetingReason' | 'statedTotals'>,
    MeetingBodies {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly isSecurity: boolean;
  /** Its assessments, one for each recommendation and body: nothing is merged away. */
  readonly counts: AssessedCounts;
  /** Its recommendations, one to several bodies once, by the one furthest from done: as a report states its totals. */
  readonly ofRecommendations: AssessedCounts;
  readonly undecided: number;
  /** The bodies that its recommendations are addressed to: whom the makers can want to meet. */
  readonly addressedTo: readonly BodyToMeet[];
  /** How much of what the round says of it may be seen. */
  readonly handedOver: HandedOverOfRound;
}

/**
 * The audits of a round that may be seen, with how the round assesses those of their addressees that may be seen.
 * @param isMaker who makes a round sees what it goes over before anything is assessed
 */
export async function findAuditsOfRound(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  scope: UndecidedQuestion['scope'],
  today: string,
  isMaker = false,
): Promise<FollowedUpAudit[]> {
  const question = { scope, today };
  // Whoever keeps the register of audits about security sees the rounds that they make of those.
  const keeps = scope.security ? sql`au.is_security` : sql`false`;
  const own = sql`s.body_id = any(${uuids(scope.visible)})`;
  const seen = scope.all ? sql`true` : scope.security ? sql`(au.is_security or ${own})` : own;
  const merged = (status: string) => sql`(count(*) filter (where judged.status = ${status}))::int`;
  const sum = (status: string) => sql`coalesce(sum(judged.${sql.identifier(status)}), 0)::int`;
  const distributed = (of: (status: string) => SQL) => sql`jsonb_build_object('green', ${of('green')},
        'yellow', ${of('yellow')}, 'red', ${of('red')}, 'unknown', ${of('unknown')}, 'notAssessed', 0)`;
  const { rows } = await transaction.execute<FollowedUpAudit & Record<string, unknown>>(sql`
    select au.id, au.title, au.year, au.is_security as "isSecurity",
      fa.assessment, fa.needs_meeting as "needsMeeting", fa.meeting_reason as "meetingReason",
      fa.stated_totals as "statedTotals",
      ${distributed(sum)} as counts, ${distributed(merged)} as "ofRecommendations",
      coalesce(sum(judged.undecided), 0)::int as undecided,
      fa.meeting_body_ids as "meetingBodyIds", ${namesChosen} as "meetingBodies", ${bodiesToChoose} as "addressedTo",
      case when ${keeps} then 'all' else handed."over" end as "handedOver"
    from follow_up_audit fa
    join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id
    join lateral (select ${handedOverOfRound(question)} as "over") handed on true
    join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id
    left join recommendation r on r.organisation_id = au.organisation_id and r.audit_id = au.id
      and r.withdrawn_at is null
    left join lateral (
      select (array_agg(s.status order by array_position(array['red', 'yellow', 'unknown', 'green'], s.status)))[1]
          as status,
        count(*) filter (where s.status = 'green') as green, count(*) filter (where s.status = 'yellow') as yellow,
        count(*) filter (where s.status = 'red') as red, count(*) filter (where s.status = 'unknown') as unknown,
        count(*) filter (where s.status = 'unknown' and s.interpreted_by is null and ${isUnread}) as undecided
      from assessment s
        join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
      where s.organisation_id = r.organisation_id and s.recommendation_id = r.id
        and s.follow_up_id = fa.follow_up_id and ${seen}
        and (${keeps} or ${isShownAssessment(question)})
    ) judged on true
    where fa.organisation_id = ${organisationId} and fa.follow_up_id = ${followUpId}
      and au.withdrawn_at is null
    group by au.organisation_id, au.id, f.organisation_id, f.id, fa.organisation_id, fa.follow_up_id, fa.audit_id, handed."over"
    having ${scope.all} or ${isMaker} or (${scope.security} and au.is_security) or count(judged.status) > 0
    order by au.year desc nulls last, au.title collate "sv-x-icu"`);
  return rows;
}

/** One that was left out when the round closed, with what it is. */
export interface LeftOut {
  readonly recommendationId: string;
  readonly number: string | null;
  readonly text: string;
  readonly auditTitle: string;
  readonly bodyName: string;
}

/** Those that were left unassessed on purpose, as the change log names them, of the audits and bodies that may be seen. */
export async function findLeftOut(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  {
    auditIds,
    bodies,
    limit,
  }: { auditIds: readonly string[]; bodies: readonly string[] | null; limit: number },
): Promise<LeftOut[]> {
  const { rows } = await transaction.execute<LeftOut & Record<string, unknown>>(sql`
    select r.id as "recommendationId", r.number, r.text, au.title as "auditTitle", b.name as "bodyName"
    from change_log c
      cross join lateral jsonb_to_recordset(c.after -> 'leftOutOf') as out("recommendationId" uuid, "bodyId" uuid)
      join recommendation r on r.organisation_id = c.organisation_id and r.id = out."recommendationId"
        and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
      join body b on b.organisation_id = c.organisation_id and b.id = out."bodyId"
    where c.organisation_id = ${organisationId} and c.noun = 'followUp' and c.noun_id = ${followUpId}
      and c.verb = 'close' and jsonb_typeof(c.after -> 'leftOutOf') = 'array' and au.id = any(${uuids(auditIds)})
      and ${bodies === null ? sql`true` : sql`b.id = any(${uuids(bodies)})`}
    order by au.year desc nulls last, au.title collate "sv-x-icu", r.position, b.name collate "sv-x-icu" limit ${limit}`);
  return rows;
}

/** Audits that a new round can go over, newest first. @param bodyIds those with recommendations to these; null for all */
export async function findAuditsToChoose(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[] | null,
  limit: number,
): Promise<{ id: string; title: string; year: number | null; isSecurity: boolean }[]> {
  const { rows } = await transaction.execute<{
    id: string;
    title: string;
    year: number | null;
    isSecurity: boolean;
  }>(sql`
    select id, title, year, is_security as "isSecurity" from audit
    where organisation_id = ${organisationId} and withdrawn_at is null
      and (${bodyIds === null} or id in (select r.audit_id from recommendation r
        join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
        where r.organisation_id = ${organisationId} and r.withdrawn_at is null
          and ad.body_id = any(${uuids(bodyIds ?? [])})))
    order by year desc nulls last, title collate "sv-x-icu", id limit ${limit}`);
  return rows;
}
