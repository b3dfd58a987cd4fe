import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { AnswerOfMatter } from './matter-answer.model.ts';

/**
 * The response that says what has happened in a matter: of those in which its body has decided the one that the auditors
 * had first, else the newest; where it has decided in none, its own draft before others'. Undefined where there is none.
 */
export async function findAnswerOfMatter(
  transaction: Transaction,
  organisationId: string,
  matterId: string,
): Promise<AnswerOfMatter | undefined> {
  const { rows } = await transaction.execute<AnswerOfMatter & Record<string, unknown>>(sql`
    select res.id as "responseId", res.state, res.lead_body_id = rm.body_id as "isLead", res.registry_number as "registryNumber",
      rm.decided_on::text as "decidedOn", rm.minute_item as "minuteItem",
      res.dispatched_on::text as "dispatchedOn", res.received_on::text as "receivedOn"
    from response_matter rm join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
    where rm.organisation_id = ${organisationId} and rm.matter_id = ${matterId} and res.withdrawn_at is null
    order by rm.decided_on is null, res.received_on nulls last, res.lead_body_id = rm.body_id desc, res.made_at desc
    limit 1`);
  return rows[0];
}
