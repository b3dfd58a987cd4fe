import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { answerParts } from './export-answers.store.ts';
import { type ExportQuestion, within } from './export-question.store.ts';
import { roundParts } from './export-rounds.store.ts';

/** The parts of the history that are read straight from their tables: one statement each, rows as the files hold them. */
const parts = {
  ...roundParts,
  ...answerParts,
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
} satisfies Record<string, (question: ExportQuestion) => SQL>;

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
