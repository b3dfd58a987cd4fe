import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Holding } from './withdraw.model.ts';

/** An audit with its recommendations, or one recommendation alone. */
export type Withdrawable = { readonly auditId: string } | { readonly recommendationId: string };

/** Condition for the name `r`: the recommendations that would leave the register. */
export const isLeaving = (organisationId: string, about: Withdrawable): SQL =>
  'auditId' in about
    ? sql`r.organisation_id = ${organisationId} and r.audit_id = ${about.auditId} and r.withdrawn_at is null`
    : sql`r.organisation_id = ${organisationId} and r.id = ${about.recommendationId} and r.withdrawn_at is null`;

/**
 * What keeps it in the register: what the auditors have written of it in a closed round of theirs that stands (an
 * assessment, what became of a promise, what they say of an audit as a whole), and an answer to it that has been sent to them.
 * @param today YYYY-MM-DD
 */
export async function findHolding(
  transaction: Transaction,
  organisationId: string,
  about: Withdrawable,
  today: string,
): Promise<Holding> {
  const leaving = isLeaving(organisationId, about);
  const [ofWhole, answers] =
    'auditId' in about
      ? [
          sql`exists (select from follow_up_audit over where over.organisation_id = f.organisation_id
            and over.follow_up_id = f.id and over.audit_id = ${about.auditId}
            and (over.assessment is not null or over.meeting_reason is not null))`,
          sql`i.audit_id = ${about.auditId}`,
        ]
      : [sql`false`, sql`i.recommendation_id = ${about.recommendationId}`];
  const { rows } = await transaction.execute<Holding & Record<string, unknown>>(sql`
    select exists (select from follow_up f
      where f.organisation_id = ${organisationId} and f.made_by = 'auditors' and f.source_draft_id is null
        and f.withdrawn_at is null and f.closed_at is not null
        and (${ofWhole}
          or exists (select from assessment s
            join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
            where s.organisation_id = f.organisation_id and s.follow_up_id = f.id and ${leaving})
          or exists (select from promise_outcome o
            join commitment c on c.organisation_id = o.organisation_id and c.id = o.commitment_id
            join recommendation r on r.organisation_id = c.organisation_id and r.id = c.recommendation_id
            where o.organisation_id = f.organisation_id and o.follow_up_id = f.id and ${leaving})))
        as "isAssessedByAuditors",
      exists (select from response_item i
        join response res on res.organisation_id = i.organisation_id and res.id = i.response_id
        where i.organisation_id = ${organisationId} and ${answers} and res.withdrawn_at is null
          and least(res.dispatched_on, res.received_on) <= ${today}::date) as "isAnswered"`);
  const [row] = rows;
  if (!row) throw new Error('The question was not answered');
  return row;
}
