import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** Whose history: what may be seen of which bodies. */
export interface ExportQuestion {
  readonly organisationId: string;
  /** The companies of a lay auditor; null for the municipality's auditors, who see every body. */
  readonly bodyIds: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

const within = ({ bodyIds }: ExportQuestion, column: SQL) =>
  bodyIds === null ? sql`true` : sql`${column} = any(${uuids(bodyIds)})`;

/** A body's own has been handed over when its answer is sent or received; as `isSent` in matter.rules.ts. */
const sent = (today: string) => sql`least(m.dispatched_on, m.received_on) <= ${today}::date`;

/**
 * The parts of the history that are read straight from their tables: one statement each, ordered by `id`, rows as the
 * files hold them. Of rounds: the auditors' own, drafts too; of the municipality's own the closed ones, and in them
 * only what the bodies have handed over.
 */
const parts = {
  audits: (question: ExportQuestion) => sql`
    select au.id, au.title, au.year, au.firm, au.registry_number as "registryNumber", au.dated, au.purpose,
      au.assessment, au.questions, au.withdrawn_at as "withdrawnAt"
    from audit au where au.organisation_id = ${question.organisationId} and au.withdrawn_at is null
      ${
        question.bodyIds === null
          ? sql``
          : sql`and au.id in (select audit_id from matter where organisation_id = ${question.organisationId}
              and body_id = any(${uuids(question.bodyIds)})
            union select r.audit_id from addressee a join recommendation r
              on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
              where a.organisation_id = ${question.organisationId} and a.body_id = any(${uuids(question.bodyIds)}))`
      }`,
  rounds: (question: ExportQuestion) => sql`
    select f.id, f.made_by as "madeBy", f.title, f.firm, f.dated, f.registry_number as "registryNumber", f.scale,
      f.closed_at as "closedAt", f.withdrawn_at as "withdrawnAt",
      (select jsonb_agg(jsonb_build_object('auditId', fa.audit_id, 'assessment', fa.assessment)) from follow_up_audit fa
        where fa.organisation_id = f.organisation_id and fa.follow_up_id = f.id and f.made_by = 'auditors') as audits
    from follow_up f where f.organisation_id = ${question.organisationId}
      and ((f.made_by = 'auditors' and ${question.bodyIds === null ? sql`true` : sql`f.closed_at is not null`})
        or (f.made_by = 'municipality' and f.closed_at is not null and f.withdrawn_at is null))
      and (${question.bodyIds === null ? sql`f.made_by = 'auditors'` : sql`false`}
        or f.id in (select own.follow_up_id from assessment own where own.organisation_id = f.organisation_id
          and own.id in (${shownAssessments(question)})))`,
  assessments: (question: ExportQuestion) => sql`
    select s.id, s.follow_up_id as "roundId", s.recommendation_id as "recommendationId", s.body_id as "bodyId",
      b.name as "bodyName", s.status, s.status_from as "statusFrom", s.done, s.remaining, s.comment,
      f.made_by as "madeBy", f.title as "roundTitle", f.dated, au.title as "auditTitle", au.year, r.number, r.text
    from assessment s
    join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
    join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
    where s.organisation_id = ${question.organisationId} and s.id in (${shownAssessments(question)})`,
  requests: (question: ExportQuestion) => sql`
    select q.id, q.body_id as "bodyId", b.name as "bodyName", q.kind, q.audit_id as "auditId",
      q.recommendation_id as "recommendationId", q.text, q.wanted_by as "wantedBy", asker.name as "askedBy",
      q.asked_at as "askedAt", q.withdrawn_at as "withdrawnAt", q.answer, answerer.name as "answeredBy",
      q.answered_at as "answeredAt"
    from auditor_request q join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    left join person asker on asker.organisation_id = q.organisation_id and asker.id = q.asked_by
    left join person answerer on answerer.organisation_id = q.organisation_id and answerer.id = q.answered_by
    where q.organisation_id = ${question.organisationId} and ${within(question, sql`q.body_id`)}`,
  handovers: (question: ExportQuestion) => sql`
    select h.id, h.body_id as "bodyId", b.name as "bodyName", h.request_id as "requestId", h.note,
      p.name as "handedBy", h.handed_at as "handedAt",
      (select jsonb_agg(jsonb_build_object('noun', i.noun, 'nounId', i.noun_id, 'number', i.number,
          'content', i.content) order by i.position) from handover_item i
        where i.organisation_id = h.organisation_id and i.handover_id = h.id) as items
    from handover h join body b on b.organisation_id = h.organisation_id and b.id = h.body_id
    left join person p on p.organisation_id = h.organisation_id and p.id = h.handed_by
    where h.organisation_id = ${question.organisationId} and ${within(question, sql`h.body_id`)}`,
  answers: (question: ExportQuestion) => sql`
    select s.id, s.title, s.registry_number as "registryNumber", s.text, s.state, s.dispatched_on as "dispatchedOn",
      s.received_on as "receivedOn", s.supersedes_id as "supersedesId",
      (select jsonb_agg(jsonb_build_object('bodyName', b.name, 'decidedOn', rm.decided_on, 'minuteItem', rm.minute_item))
        from response_matter rm join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
        where rm.organisation_id = s.organisation_id and rm.response_id = s.id) as decisions,
      (select jsonb_agg(jsonb_build_object('bodyId', i.body_id, 'auditId', i.audit_id,
          'recommendationId', i.recommendation_id, 'stance', i.stance, 'text', i.text) order by i.position)
        from response_item i where i.organisation_id = s.organisation_id and i.response_id = s.id) as items
    from response s where s.organisation_id = ${question.organisationId} and s.withdrawn_at is null
      and s.state in ('dispatched', 'received')
      and least(s.dispatched_on, s.received_on) <= ${question.today}::date
      and exists (select from response_matter rm where rm.organisation_id = s.organisation_id
        and rm.response_id = s.id and ${within(question, sql`rm.body_id`)})`,
} satisfies Record<string, (question: ExportQuestion) => SQL>;

/** The assessments that may be seen: ids of the auditors' own, and of the municipality's what is handed over. */
function shownAssessments(question: ExportQuestion): SQL {
  const { organisationId, bodyIds, today } = question;
  return sql`select s.id from assessment s
    join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
    where s.organisation_id = ${organisationId} and ${within(question, sql`s.body_id`)}
      and ((f.made_by = 'auditors' and ${bodyIds === null ? sql`true` : sql`f.closed_at is not null`})
        or (f.made_by = 'municipality' and f.closed_at is not null and f.withdrawn_at is null
          and exists (select from addressee a
            join matter m on m.organisation_id = a.organisation_id and m.id = a.matter_id
            where a.organisation_id = s.organisation_id and a.recommendation_id = s.recommendation_id
              and a.body_id = s.body_id and ${sent(today)})))`;
}

export const exportParts = Object.keys(parts) as (keyof typeof parts)[];
export type ExportPart = (typeof exportParts)[number];

/** A row of a part, as its file holds it. */
export type ExportRow = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The next rows of a part after the id. */
export async function findPart(
  transaction: Transaction,
  question: ExportQuestion,
  part: ExportPart,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<ExportRow[]> {
  const { rows } = await transaction.execute<ExportRow>(sql`
    select * from (${parts[part](question)}) part ${after === null ? sql`` : sql`where part.id > ${after}::uuid`}
    order by part.id limit ${limit}`);
  return rows;
}
