import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { successorsOf } from './repeated.table.ts';
import type { ResponseItem } from './response.model.ts';
import { isSeen } from './response-conditions.store.ts';
import type { ResponseScope } from './response-scope.model.ts';
import type {
  AnswerableAudit,
  AskedAbout,
  OtherResponse,
  ShownMatter,
  ShownReferral,
} from './response-shown.model.ts';

/** A matter with what it says itself of the decision. */
export interface FoundMatter extends Omit<ShownMatter, 'contradictions'> {
  readonly boardMeeting: string | null;
  readonly matterMinuteItem: string | null;
  /** Whether it is this response that says what has happened in it: as `findAnswerOfMatter` of the register chooses. */
  readonly isFollowed: boolean;
}

/** The matters of a response, its lead body's first. */
export async function findShownMatters(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<FoundMatter[]> {
  const { rows } = await transaction.execute<FoundMatter & Record<string, unknown>>(sql`
    select m.id as "matterId", m.body_id as "bodyId", b.name as "bodyName", m.audit_id as "auditId",
      m.follow_up_id as "followUpId", coalesce(au.title, f.title) as about, rm.decided_on as "decidedOn",
      rm.minute_item as "minuteItem", m.registry_number as "registryNumber",
      coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by) as "answerBy",
      m.dispatched_on as "dispatchedOn", m.received_on as "receivedOn",
      m.board_meeting as "boardMeeting", m.minute_item as "matterMinuteItem",
      rm.response_id = (select own.response_id from response_matter own
        join response each on each.organisation_id = own.organisation_id and each.id = own.response_id
        where own.organisation_id = rm.organisation_id and own.matter_id = rm.matter_id and each.withdrawn_at is null
        order by own.decided_on is null, each.received_on nulls last, each.lead_body_id = own.body_id desc, each.made_at desc
        limit 1) as "isFollowed"
    from response_matter rm
      join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
      join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
      join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where rm.organisation_id = ${organisationId} and rm.response_id = ${responseId}
    order by rm.body_id = res.lead_body_id desc, b.name collate "sv-x-icu", about, m.id`);
  return rows;
}

export type FoundItem = ResponseItem & {
  readonly bodyName: string;
  readonly auditTitle: string;
  readonly number: string | null;
  readonly words: string | null;
  readonly referral: (ShownReferral & { readonly fromBodyId: string }) | null;
};

/** The parts of a response: by audit the whole, its questions, its recommendations in their order, and by body. */
export async function findShownItems(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<FoundItem[]> {
  const { rows } = await transaction.execute<FoundItem & Record<string, unknown>>(sql`
    select i.id, i.response_id as "responseId", i.body_id as "bodyId", i.target, i.audit_id as "auditId",
      i.recommendation_id as "recommendationId", i.question, i.stance, i.text, i.referral_id as "referralId", i.secrecy, i.position,
      b.name as "bodyName", au.title as "auditTitle",
      coalesce(r.number, au.questions -> i.question ->> 'number') as number,
      coalesce(r.text, au.questions -> i.question ->> 'text') as words,
      case when ref.id is not null then jsonb_build_object('id', ref.id, 'fromBodyId', ref.from_body_id, 'toBodyId', ref.to_body_id,
        'toBodyName', asked.name, 'state', ref.state, 'answer', ref.answer) end as referral
    from response_item i
      join body b on b.organisation_id = i.organisation_id and b.id = i.body_id
      join audit au on au.organisation_id = i.organisation_id and au.id = i.audit_id
      left join recommendation r on r.organisation_id = i.organisation_id and r.id = i.recommendation_id
      left join referral ref on ref.organisation_id = i.organisation_id and ref.id = i.referral_id
      left join body asked on asked.organisation_id = i.organisation_id and asked.id = ref.to_body_id
    where i.organisation_id = ${organisationId} and i.response_id = ${responseId}
    order by au.year, au.title, au.id, array_position(array['whole', 'question', 'recommendation'], i.target), i.question,
      r.position, b.name collate "sv-x-icu", i.id`);
  return rows;
}

/** The audits and bodies that a response is asked about, by its matters. */
const askedOf = (organisationId: string, responseId: string) => sql`
  select distinct rm.body_id, coalesce(m.audit_id, over.audit_id) as audit_id from response_matter rm
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    left join follow_up_audit over on over.organisation_id = m.organisation_id and over.follow_up_id = m.follow_up_id
    where rm.organisation_id = ${organisationId} and rm.response_id = ${responseId}`;

/** So many recommendations can stand in one response; no letter comes near. */
const most = 1_000;

/** The recommendations of its matters' audits that are addressed to its bodies, in their order. */
export async function findAskedAbout(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<Omit<AskedAbout, 'coverage'>[]> {
  const { rows } = await transaction.execute<Omit<AskedAbout, 'coverage'> & Record<string, unknown>>(sql`
    select r.id as "recommendationId", r.number, r.text as words, au.id as "auditId", au.title as "auditTitle",
      b.id as "bodyId", b.name as "bodyName"
    from (${askedOf(organisationId, responseId)}) asked
      join audit au on au.organisation_id = ${organisationId} and au.id = asked.audit_id and au.withdrawn_at is null
      join recommendation r on r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
      join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = asked.body_id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    order by au.year, au.title, au.id, r.position, b.name collate "sv-x-icu" limit ${most}`);
  return rows;
}

export async function findAnswerableAudits(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<AnswerableAudit[]> {
  const { rows } = await transaction.execute<AnswerableAudit & Record<string, unknown>>(sql`
    select au.id, au.title,
      (select coalesce(jsonb_agg(jsonb_build_object('number', q ->> 'number', 'text', q ->> 'text') order by nth), '[]')
        from jsonb_array_elements(au.questions) with ordinality as each(q, nth)) as questions,
      array_agg(asked.body_id::text) as "bodyIds"
    from (${askedOf(organisationId, responseId)}) asked
      join audit au on au.organisation_id = ${organisationId} and au.id = asked.audit_id and au.withdrawn_at is null
    group by au.organisation_id, au.id order by au.year, au.title`);
  return rows;
}

/** The response that this one supersedes, and those that supersede it, as far as they may be seen: the oldest first. */
export async function findOthers(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { scope, today }: { readonly scope: ResponseScope; readonly today: string },
): Promise<OtherResponse[]> {
  const { rows } = await transaction.execute<OtherResponse & Record<string, unknown>>(sql`
    select res.id, res.title, res.state, (select max(rm.decided_on) from response_matter rm
      where rm.organisation_id = res.organisation_id and rm.response_id = res.id and rm.body_id = res.lead_body_id) as "decidedOn"
    from response own
      cross join lateral (select own.supersedes_id as id, 0 as nth
        union all select later.id, later.nth from ${successorsOf(sql`own`)} later) place
      join response res on res.organisation_id = own.organisation_id and res.id = place.id and res.withdrawn_at is null
    where own.organisation_id = ${organisationId} and own.id = ${id} and ${isSeen(scope, today)}
    order by place.nth`);
  return rows;
}
