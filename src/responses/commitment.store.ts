import { type SQL, sql } from 'drizzle-orm';
import { pointOfPromise } from '../control-plans/promise-point.table.ts';
import type { Transaction } from '../database/index.ts';
import type { Commitment } from './response.model.ts';

/** A promise with what decides who may know of it. */
export interface HeldCommitment
  extends Pick<
    Commitment,
    'id' | 'bodyId' | 'recommendationId' | 'what' | 'entersControlPlan' | 'controlPoint' | 'readResponseId'
  > {
  readonly responseId: string | null;
  readonly isSecurity: boolean;
  readonly addresseeIds: readonly string[];
}

/** The promise, held against other changes. */
export const lockCommitment = (transaction: Transaction, organisationId: string, id: string) =>
  find(transaction, organisationId, id, sql`for update of c`);

/** The promise as it is. */
export const findCommitment = (transaction: Transaction, organisationId: string, id: string) =>
  find(transaction, organisationId, id, sql``);

async function find(
  transaction: Transaction,
  organisationId: string,
  id: string,
  hold: SQL,
): Promise<HeldCommitment | undefined> {
  const { rows } = await transaction.execute<HeldCommitment & Record<string, unknown>>(sql`
    select c.id, c.body_id as "bodyId", c.recommendation_id as "recommendationId", c.what, c.enters_control_plan as "entersControlPlan",
      ${pointOfPromise(sql`c`)} as "controlPoint", c.read_response_id as "readResponseId", i.response_id as "responseId",
      coalesce(au.is_security, false) as "isSecurity",
      array(select a.body_id::text from addressee a
        where a.organisation_id = c.organisation_id and a.recommendation_id = c.recommendation_id) as "addresseeIds"
    from commitment c
      left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      left join recommendation r on r.organisation_id = c.organisation_id and r.id = c.recommendation_id
      left join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(i.audit_id, r.audit_id)
    where c.organisation_id = ${organisationId} and c.id = ${id} and c.withdrawn_at is null
    ${hold}`);
  return rows[0];
}

/** Whether a closed round has told what became of the promise. */
export async function isJudged(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from promise_outcome found
      join follow_up f on f.organisation_id = found.organisation_id and f.id = found.follow_up_id
    where found.organisation_id = ${organisationId} and found.commitment_id = ${id}
      and f.closed_at is not null and f.withdrawn_at is null limit 1`);
  return rows.length > 0;
}
