import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { isAboutSecurity } from '../about-security.store.ts';
import { decisionsOfMatter } from '../matters/decisions-of-matter.table.ts';
import { isWorkHandedOver } from '../matters/handed-over.table.ts';
import { shownVersion, shownWay, uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';
import { roundOpens } from '../rounds/round-opens.store.ts';
import type {
  MatterOfBody,
  RecommendationFacts,
  ResponseOfBody,
  RoundOfBody,
} from './recommendation-detail.model.ts';

/**
 * What is known of a recommendation as a whole, and the bodies that have handed their work with it over to the auditors.
 * @param id one that the requester may know of
 */
export async function findFacts(
  transaction: Transaction,
  { organisationId, today }: Pick<RegisterQuestion, 'organisationId' | 'today'>,
  id: string,
): Promise<(RecommendationFacts & { readonly handedOver: readonly string[] }) | undefined> {
  const work = { organisationId: sql`a.organisation_id`, recommendationId: sql`a.recommendation_id` };
  const isHandedOver = isWorkHandedOver({ ...work, bodyId: sql`a.body_id`, today });
  const { rows } = await transaction.execute<{
    withdrawn: string | null;
    auditWithdrawn: string | null;
    sourceDraftId: string | null;
    addressed: number;
    handedOver: string[];
    bodyNames: Record<string, string> | null;
  }>(sql`
    select r.withdrawn_at as withdrawn, au.withdrawn_at as "auditWithdrawn", r.source_draft_id as "sourceDraftId",
      (select count(*)::int from addressee a where a.organisation_id = r.organisation_id and a.recommendation_id = r.id) as addressed,
      array(select a.body_id::text from addressee a where a.organisation_id = r.organisation_id and a.recommendation_id = r.id
        and ${isHandedOver}) as "handedOver",
      (select jsonb_object_agg(b.id, b.name) from body b where b.organisation_id = r.organisation_id) as "bodyNames"
    from recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.id = ${id}`);
  const [row] = rows;
  if (!row) return undefined;
  return {
    withdrawnAt: momentOf(row.withdrawn),
    auditWithdrawnAt: momentOf(row.auditWithdrawn),
    sourceDraftId: row.sourceDraftId,
    addressed: row.addressed,
    handedOver: row.handedOver,
    bodyNames: new Map(Object.entries(row.bodyNames ?? {})),
  };
}

const momentOf = (at: string | null) => (at === null ? null : new Date(at));

/** What rounds have said of these bodies, oldest first. */
export async function findRoundsOf(
  transaction: Transaction,
  question: RegisterQuestion,
  recommendationId: string,
  bodyIds: readonly string[],
): Promise<RoundOfBody[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<RoundOfBody & Record<string, unknown>>(sql`
    select s.id, s.body_id as "bodyId", s.status, s.status_from as "statusFrom", s.done, s.remaining, s.comment, s.proposed,
      s.asked_on as "askedOn", s.place, f.id as "followUpId", f.title, f.dated, f.made_by as "madeBy",
      f.source_draft_id as "sourceDraftId", ${roundOpens(question)} as opens,
      (select jsonb_build_object('by', w.name, 'at', coalesce(c.after -> 'seenInOriginal' ->> 'at', c.at::text),
          'seenInOriginal', c.after ? 'seenInOriginal')
        from change_log c left join person w on w.organisation_id = c.organisation_id
          and w.id = coalesce((c.after -> 'seenInOriginal' ->> 'by')::uuid, c.person_id)
        where c.organisation_id = s.organisation_id and c.noun = 'recommendation' and c.noun_id = s.recommendation_id
          and c.after ->> 'assessmentId' = s.id::text and (
            (c.verb = 'correctAssessment' and c.after ? 'status')
            -- While the report was reviewed: the entry tells who saw it then.
            or (c.verb = 'assess' and jsonb_typeof(c.after -> 'seenInOriginal') = 'object'))
        order by c.id desc limit 1) as "colourCorrected",
      case when s.status = 'unknown' and s.interpreted_by is not null then jsonb_build_object(
        'colour', s.interpreted, 'by', p.name, 'at', s.interpreted_at, 'reason', s.interpreted_reason) end as interpretation
    from assessment s
      join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id and f.withdrawn_at is null
        and f.closed_at is not null
      left join person p on p.organisation_id = s.organisation_id and p.id = s.interpreted_by
    where s.organisation_id = ${organisationId} and s.recommendation_id = ${recommendationId}
      and s.body_id = any(${uuids(bodyIds)})
    order by f.dated nulls first, f.entered_at, f.id`);
  return rows.map(({ interpretation, colourCorrected, ...round }) => ({
    ...round,
    colourCorrected: colourCorrected && { ...colourCorrected, at: new Date(colourCorrected.at) },
    interpretation: interpretation && { ...interpretation, at: new Date(interpretation.at) },
  }));
}

/** What bodies answered, as read from reports. @param bodyIds whose; null for every one, unattributed ones too */
export async function findResponsesOf(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
  bodyIds: readonly string[] | null,
): Promise<ResponseOfBody[]> {
  const { rows } = await transaction.execute<ResponseOfBody & Record<string, unknown>>(sql`
    select q.id, q.body_id as "bodyId", coalesce(b.name, q.body_name) as "bodyName", q.text,
      q.to_whole_audit as "toWholeAudit", q.paraphrased
    from read_response q left join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    where q.organisation_id = ${organisationId} and q.recommendation_id = ${recommendationId} and q.withdrawn_at is null
      and ${bodyIds === null ? sql`true` : sql`q.body_id = any(${uuids(bodyIds)})`}
    order by b.name collate "sv-x-icu" nulls last, q.id`);
  return rows;
}

/**
 * The matters of these bodies about the audit and about the rounds that have assessed the recommendation; `isSecurity`
 * where every audit that one is about is of security.
 */
export async function findMattersOf(
  transaction: Transaction,
  question: RegisterQuestion,
  {
    id,
    auditId,
    bodyIds,
  }: { readonly id: string; readonly auditId: string; readonly bodyIds: readonly string[] },
): Promise<(MatterOfBody & { readonly isSecurity: boolean })[]> {
  const { organisationId } = question;
  const body = sql`m.body_id`;
  const { scope, today } = question;
  const decisionsSeen = { bodies: scope.bodyWork === 'always' ? null : scope.bodies, today };
  const isInForce = sql`exists (select from addressee a where a.organisation_id = m.organisation_id
    and a.recommendation_id = ${id} and a.body_id = m.body_id and a.matter_id = m.id)`;
  const { rows } = await transaction.execute<
    MatterOfBody & { readonly isSecurity: boolean } & Record<string, unknown>
  >(sql`
    select m.id, m.follow_up_id as "followUpId", m.body_id as "bodyId", b.name as "bodyName", f.title as "roundTitle",
      m.recipient, m.registry_number as "registryNumber", m.letter_dated as "letterDated", m.answer_by as "answerBy",
      m.extension, m.extended_to as "extendedTo", ${shownWay(question, sql`m.board_meeting`)} as "boardMeeting",
      ${shownWay(question, sql`m.minute_item`)} as "minuteItem", ${shownWay(question, sql`m.dispatched_on`)} as "dispatchedOn",
      m.received_on as "receivedOn", ${decisionsOfMatter(decisionsSeen)} as decisions,
      ${isAboutSecurity(organisationId, { auditId: sql`m.audit_id`, followUpId: sql`m.follow_up_id` })} as "isSecurity",
      ${shownVersion(question, sql`own.is_security`, body)} as version
    from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      join audit own on own.organisation_id = m.organisation_id and own.id = ${auditId}
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where m.organisation_id = ${organisationId} and m.body_id = any(${uuids(bodyIds)})
      and (m.audit_id = ${auditId} or (f.withdrawn_at is null and f.closed_at is not null and m.follow_up_id in (
        select follow_up_id from assessment where organisation_id = ${organisationId} and recommendation_id = ${id})))
    order by b.name collate "sv-x-icu", ${isInForce} desc, m.letter_dated desc nulls last, m.id`);
  return rows;
}
