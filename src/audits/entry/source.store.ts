import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';
import { handedOverOfRound } from '../rounds/own-rounds.store.ts';

/**
 * Whether a recommendation within the scope stands in the report, or was assessed in it. The auditors read a round of the
 * municipality's own only when all that it goes over has been handed over: the file holds every board's part.
 */
export async function isWithinScope(
  transaction: Transaction,
  organisationId: string,
  question: Pick<RegisterQuestion, 'scope' | 'today'>,
  draftId: string,
): Promise<boolean> {
  const { all, security, visible: own } = question.scope;
  const bodies = sql.param([...own]);
  const { rows } = await transaction.execute(sql`
    select from recommendation r
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and r.withdrawn_at is null and au.withdrawn_at is null
      and (r.source_draft_id = ${draftId} or r.id in (
        select s.recommendation_id from assessment s
        join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
        where f.organisation_id = ${organisationId} and f.source_draft_id = ${draftId} and f.withdrawn_at is null
      ))
      and (${all} or (${security} and au.is_security) or exists (
        select from addressee a
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = any(${bodies}::uuid[])
      ))
      and not exists (
        select from follow_up f join follow_up_audit fa on fa.organisation_id = f.organisation_id and fa.follow_up_id = f.id
        where f.organisation_id = ${organisationId} and f.source_draft_id = ${draftId}
          and ${handedOverOfRound(question)} <> 'all'
      )
    limit 1`);
  return rows.length > 0;
}
