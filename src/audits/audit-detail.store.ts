import { and, eq, inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import { people } from '../people/person.table.ts';
import { isAboutSecurity } from './about-security.store.ts';
import type { Audit, AuditQuestion, Matter } from './audit.model.ts';
import { audits, matters } from './audit.table.ts';
import type { RecommendationShown, RoundShown, SeenBodies, SeenWork } from './audit-detail.model.ts';
import type { AssessedCounts } from './audit-list.model.ts';
import { isShownAssessment, isUnread } from './register/register-conditions.store.ts';
import type { DraftsSeen, HandedOverOfRound } from './rounds/follow-up.model.ts';
import { namesChosen } from './rounds/meeting-bodies.store.ts';
import { handedOverOfRound } from './rounds/own-rounds.store.ts';
import { roundOpens } from './rounds/round-opens.store.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** An audit's row with the bodies that it concerns, and those that have been asked to see to a recommendation in it. */
interface AuditFound extends Audit {
  readonly questions: readonly AuditQuestion[];
  readonly bodyIds: readonly string[];
  readonly askedIds: readonly string[];
}

/** While a referral is so, the body that was asked sees the recommendation; as in referred-to.store.ts. */
const isOpenReferral = sql`asked.state in ('proposed', 'accepted')`;

/** The audit, with every body that it concerns. */
export async function findAuditRow(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<AuditFound | undefined> {
  const concerned = sql<string[]>`array(
    select body_id::text from matter where organisation_id = ${organisationId} and audit_id = ${id}
    union select ad.body_id::text from recommendation r
      join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
      where r.organisation_id = ${organisationId} and r.audit_id = ${id})`;
  const asked = sql<string[]>`array(select distinct asked.to_body_id::text from recommendation r
    join referral asked on asked.organisation_id = r.organisation_id and asked.recommendation_id = r.id
    where r.organisation_id = ${organisationId} and r.audit_id = ${id} and r.withdrawn_at is null and ${isOpenReferral})`;
  const [row] = await transaction
    .select({ own: audits, bodyIds: concerned, askedIds: asked })
    .from(audits)
    .where(and(eq(audits.organisationId, organisationId), eq(audits.id, id)));
  if (!row) return undefined;
  const { organisationId: _, words: __, ...audit } = row.own;
  return { ...audit, bodyIds: row.bodyIds, askedIds: row.askedIds };
}

/** The matters about the audit and about the rounds over it, by the body's name. */
export async function findMatters(
  transaction: Transaction,
  organisationId: string,
  auditId: string | null,
  followUpIds: readonly string[],
): Promise<(Matter & { readonly bodyName: string; readonly isSecurity: boolean })[]> {
  const aboutRound = inArray(matters.followUpId, [...followUpIds]);
  const about = auditId === null ? aboutRound : or(eq(matters.auditId, auditId), aboutRound);
  const rows = await transaction
    .select({ own: matters, bodyName: bodies.name, isSecurity: isAboutSecurity(organisationId, matters) })
    .from(matters)
    .innerJoin(bodies, and(eq(bodies.organisationId, organisationId), eq(bodies.id, matters.bodyId)))
    .where(and(eq(matters.organisationId, organisationId), about))
    .orderBy(sql`${bodies.name} collate "sv-x-icu"`);
  return rows.map(({ own, ...more }) => {
    const { organisationId: _, ...matter } = own;
    return { ...matter, ...more };
  });
}

interface FoundRound extends Omit<RoundShown, 'counts' | 'matters'> {
  readonly handedOver: HandedOverOfRound;
}

/** The rounds over the audit, newest first, with how much of each may be seen. @param draftsOf whose drafts too */
export async function findRounds(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  question: Parameters<typeof roundOpens>[0],
  draftsOf: DraftsSeen,
): Promise<FoundRound[]> {
  const { rows } = await transaction.execute<FoundRound & Record<string, unknown>>(sql`
    select f.id, f.made_by as "madeBy", f.title, f.firm, f.dated, f.source_draft_id as "sourceDraftId",
      f.closed_at is null as "isDraft", mb.name as "madeByBody", fa.meeting_reason as "meetingReason",
      fa.assessment, fa.needs_meeting as "needsMeeting",
      fa.meeting_body_ids as "meetingBodyIds", ${namesChosen} as "meetingBodies", fa.stated_totals as "statedTotals",
      ${handedOverOfRound(question)} as "handedOver", ${roundOpens(question)} as opens
    from follow_up_audit fa
      join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id
      left join body mb on mb.organisation_id = f.organisation_id and mb.id = f.made_by_body_id
    where fa.organisation_id = ${organisationId} and fa.audit_id = ${auditId} and f.withdrawn_at is null
      and (f.closed_at is not null
        or (f.made_by = any(${sql.param([...draftsOf.of])}::text[])
          and (f.made_by <> 'auditors' or f.made_by_body_id is null))
        or (f.made_by = 'auditors' and f.made_by_body_id = any(${uuids(draftsOf.companies)})))
    order by f.dated desc nulls last, f.entered_at desc, f.id`);
  return rows;
}

export type RoundCounts = Omit<AssessedCounts, 'notAssessed'> & {
  readonly followUpId: string;
  /** How many recommendations the assessments are about. */
  readonly recommendations: number;
};

/**
 * How each round assesses the recommendations of the audit that are in the register: its assessments, one for each
 * recommendation and body that may be seen.
 */
export async function countRounds(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  seen: SeenWork,
  today: string,
): Promise<RoundCounts[]> {
  const { rows } = await transaction.execute<RoundCounts & Record<string, unknown>>(sql`
    select s.follow_up_id as "followUpId", count(*) filter (where s.status = 'green')::int as green,
        count(*) filter (where s.status = 'yellow')::int as yellow, count(*) filter (where s.status = 'red')::int as red,
        count(*) filter (where s.status = 'unknown')::int as unknown, count(distinct r.id)::int as recommendations
      from recommendation r
      join assessment s on s.organisation_id = r.organisation_id and s.recommendation_id = r.id
      join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
      where r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is null
        and ${seen.all ? sql`true` : sql`s.body_id = any(${uuids(seen.visible)})`}
        and ${isShownAssessment({ scope: seen, today })}
      group by 1`);
  return rows;
}

/** The audit's recommendations in their order, up to a number, with those of their bodies that may be seen, or that have asked one's own. */
export async function findRecommendationsOf(
  transaction: Transaction,
  organisationId: string,
  auditId: string,
  seen: SeenBodies,
  limit: number,
): Promise<RecommendationShown[]> {
  const { rows } = await transaction.execute<RecommendationShown & Record<string, unknown>>(sql`
    select r.id, r.number, r.position, r.text, r.group_title as "group", judged.bodies,
      case when ${seen.all} then r.assessed else judged.assessed end as assessed,
      coalesce(judged.not_assessable, false) as "isNotAssessable"
    from recommendation r
    left join lateral (
      select array_agg(b.name order by b.name collate "sv-x-icu") as bodies,
        (array_agg(ad.assessed order by
          array_position(array['red', 'yellow', 'unknown', 'notAssessed', 'green'], ad.assessed)))[1] as assessed,
        bool_and(not ${isUnread}) filter (where ad.assessed = 'unknown') as not_assessable
      from addressee ad join body b on b.organisation_id = ad.organisation_id and b.id = ad.body_id
        left join assessment s on s.organisation_id = ad.organisation_id and s.id = ad.assessment_id
      where ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
        and ${
          seen.all
            ? sql`true`
            : sql`(ad.body_id = any(${uuids(seen.visible)}) or exists (select from referral asked
                where asked.organisation_id = ad.organisation_id and asked.recommendation_id = r.id
                  and asked.from_body_id = ad.body_id and asked.to_body_id = any(${uuids(seen.bodies)})
                  and ${isOpenReferral}))`
        }
    ) judged on true
    where r.organisation_id = ${organisationId} and r.audit_id = ${auditId} and r.withdrawn_at is null
      and (${seen.all} or judged.bodies is not null)
    order by r.position, r.id limit ${limit}`);
  return rows.map((row) => ({ ...row, bodies: row.bodies ?? [] }));
}

/** Names of people by id. */
export async function findNames(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction
    .select({ id: people.id, name: people.name })
    .from(people)
    .where(and(eq(people.organisationId, organisationId), inArray(people.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
