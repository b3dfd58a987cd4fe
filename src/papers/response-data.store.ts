import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type {
  AuditData,
  CommitmentData,
  ItemData,
  MatterData,
  RecommendationData,
  ResponseData,
} from './paper-data.model.ts';

type Row<T> = T & Record<string, unknown>;

type Head = Omit<ResponseData, 'matters' | 'audits' | 'recommendations' | 'items'>;

/** The audits that a response answers: those of its matters, also by way of a round, and those of its items. */
const audits = sql`(
  select coalesce(m.audit_id, fa.audit_id) as id from response_matter rm
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    left join follow_up_audit fa on fa.organisation_id = m.organisation_id and fa.follow_up_id = m.follow_up_id
    where rm.organisation_id = res.organisation_id and rm.response_id = res.id
  union select i.audit_id from response_item i where i.organisation_id = res.organisation_id and i.response_id = res.id)`;

/** A response with everything that its papers tell. Six statements, however long it is. */
export async function findResponseData(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ResponseData | undefined> {
  const {
    rows: [head],
  } = await transaction.execute<Row<Head>>(sql`
    select res.id, res.title, res.registry_number as "registryNumber", res.text, res.state,
      res.dispatched_on as "dispatchedOn", res.received_on as "receivedOn", res.lead_body_id as "leadBodyId",
      b.name as "leadBody", earlier.title as supersedes, (
        select jsonb_build_object('name', p.name, 'email', p.email) from change_log c
          join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
        where c.organisation_id = res.organisation_id and c.noun = 'response' and c.noun_id = res.id
        order by c.id limit 1) as handler
    from response res
      join body b on b.organisation_id = res.organisation_id and b.id = res.lead_body_id
      left join response earlier on earlier.organisation_id = res.organisation_id and earlier.id = res.supersedes_id
    where res.organisation_id = ${organisationId} and res.id = ${id} and res.withdrawn_at is null`);
  if (!head) return undefined;
  const of = { organisationId, id };
  const { rows: commitments } = await findCommitments(transaction, of);
  const promised = Map.groupBy(commitments, ({ itemId }) => itemId);
  return {
    ...head,
    matters: await findMatters(transaction, of),
    audits: await findAudits(transaction, of),
    recommendations: await findRecommendations(transaction, of),
    items: (await findItems(transaction, of)).map((item) => ({
      ...item,
      commitments: promised.get(item.id) ?? [],
    })),
  };
}

/** Holds a response as it was found: false where it has been decided, taken back or moved meanwhile. */
export async function holdResponse(
  transaction: Transaction,
  organisationId: string,
  { id, state }: Pick<ResponseData, 'id' | 'state'>,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select id from response
    where organisation_id = ${organisationId} and id = ${id} and state = ${state} and withdrawn_at is null for share`);
  return rows.length > 0;
}

interface Of {
  readonly organisationId: string;
  readonly id: string;
}

async function findMatters(transaction: Transaction, { organisationId, id }: Of): Promise<MatterData[]> {
  const { rows } = await transaction.execute<Row<MatterData>>(sql`
    select rm.matter_id as "matterId", rm.body_id as "bodyId", b.name as body, coalesce(au.title, f.title) as about,
      m.registry_number as "registryNumber", m.letter_dated as "letterDated",
      coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by) as "answerBy",
      m.board_meeting as "meetingOn", rm.decided_on as "decidedOn", rm.minute_item as "minuteItem", (
        select case when count(*) = 1 then min(w.name) end from board_administration ba
          join body w on w.organisation_id = ba.organisation_id and w.id = ba.administration_id
        where ba.organisation_id = rm.organisation_id and ba.board_id = rm.body_id) as administration
    from response_matter rm
      join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
      join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
      join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where rm.organisation_id = ${organisationId} and rm.response_id = ${id}
    order by rm.body_id <> res.lead_body_id, b.name collate "sv-x-icu", m.letter_dated desc nulls last, about, rm.matter_id`);
  return rows;
}

async function findAudits(transaction: Transaction, { organisationId, id }: Of): Promise<AuditData[]> {
  const { rows } = await transaction.execute<Row<AuditData>>(sql`
    select au.id, au.title, au.year, au.is_security as "isSecurity", au.questions
    from audit au, response res
    where res.organisation_id = ${organisationId} and res.id = ${id}
      and au.organisation_id = res.organisation_id and au.id in (select id from ${audits} asked)
    order by au.year desc nulls last, au.title collate "sv-x-icu", au.id`);
  return rows;
}

/** What the answering bodies were recommended in those audits, answered or not. */
async function findRecommendations(
  transaction: Transaction,
  { organisationId, id }: Of,
): Promise<RecommendationData[]> {
  const { rows } = await transaction.execute<Row<RecommendationData>>(sql`
    select r.id, r.audit_id as "auditId", r.number, r.text, array(
      select b.name from addressee a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      where a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id in (
        select body_id from response_matter where organisation_id = res.organisation_id and response_id = res.id)
      order by b.name collate "sv-x-icu") as bodies
    from response res
      join recommendation r on r.organisation_id = res.organisation_id and r.withdrawn_at is null
        and r.audit_id in (select id from ${audits} asked)
    where res.organisation_id = ${organisationId} and res.id = ${id}
      and (exists (select from addressee a join response_matter rm on rm.organisation_id = a.organisation_id
          and rm.body_id = a.body_id and rm.response_id = res.id
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id)
        or exists (select from response_item i where i.organisation_id = r.organisation_id
          and i.response_id = res.id and i.recommendation_id = r.id))
    order by r.audit_id, r.position, r.id`);
  return rows;
}

async function findItems(
  transaction: Transaction,
  { organisationId, id }: Of,
): Promise<Omit<ItemData, 'commitments'>[]> {
  const { rows } = await transaction.execute<Row<Omit<ItemData, 'commitments'>>>(sql`
    select i.id, i.target, i.audit_id as "auditId", i.recommendation_id as "recommendationId", i.question,
      b.name as body, i.stance, i.text, i.secrecy,
      case when f.id is not null then jsonb_build_object('body', other.name, 'state', f.state) end as "referredTo"
    from response_item i
      join body b on b.organisation_id = i.organisation_id and b.id = i.body_id
      left join referral f on f.organisation_id = i.organisation_id and f.id = i.referral_id
      left join body other on other.organisation_id = f.organisation_id and other.id = f.to_body_id
    where i.organisation_id = ${organisationId} and i.response_id = ${id}
    order by i.position, i.id`);
  return rows;
}

function findCommitments(transaction: Transaction, { organisationId, id }: Of) {
  return transaction.execute<Row<CommitmentData & { itemId: string }>>(sql`
    select c.id, c.item_id as "itemId", c.what, c.owner_role as role, p.name, p.title, c.due_on as "dueOn",
      c.enters_control_plan as "entersControlPlan"
    from commitment c
      join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      left join person p on p.organisation_id = c.organisation_id and p.id = c.owner_person_id
    where i.organisation_id = ${organisationId} and i.response_id = ${id} and c.withdrawn_at is null
    order by c.position, c.id`);
}
