import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** An answer read from a report, with what decides who may take promises out of it. */
export interface ReadAnswer {
  readonly id: string;
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly text: string;
  readonly paraphrased: boolean;
  readonly recommendationId: string;
  readonly number: string | null;
  readonly recommendation: string;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly isSecurity: boolean;
  readonly addresseeIds: readonly string[];
}

export async function findReadAnswer(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ReadAnswer | undefined> {
  const { rows } = await transaction.execute<ReadAnswer & Record<string, unknown>>(sql`
    select q.id, q.body_id as "bodyId", coalesce(b.name, q.body_name) as "bodyName", q.text, q.paraphrased,
      r.id as "recommendationId", r.number, r.text as recommendation, au.id as "auditId", au.title as "auditTitle",
      au.is_security as "isSecurity",
      array(select a.body_id::text from addressee a
        where a.organisation_id = r.organisation_id and a.recommendation_id = r.id) as "addresseeIds"
    from read_response q
      join recommendation r on r.organisation_id = q.organisation_id and r.id = q.recommendation_id and r.withdrawn_at is null
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
      left join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    where q.organisation_id = ${organisationId} and q.id = ${id} and q.withdrawn_at is null`);
  return rows[0];
}
