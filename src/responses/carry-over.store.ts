import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** An action that has come to carry out the promise of a newer response. */
interface CarriedOver extends Record<string, unknown> {
  readonly actionId: string;
  readonly from: string;
  readonly to: string;
}

/** Lets the actions of promises that this response repeats carry out its own. */
export async function carryOverActions(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<CarriedOver[]> {
  const { rows } = await transaction.execute<CarriedOver>(sql`
    update action a set commitment_id = c.id
    from commitment c join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
    where a.organisation_id = ${organisationId} and c.organisation_id = a.organisation_id and i.response_id = ${responseId}
      and c.withdrawn_at is null and a.commitment_id = c.continues_id
    returning a.id as "actionId", c.continues_id as "from", c.id as "to"`);
  return rows;
}

/** Gives promises the control points that those they repeat have got since the draft was begun. */
export async function carryOverPoints(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
): Promise<{ readonly commitmentId: string; readonly controlPoint: string }[]> {
  const { rows } = await transaction.execute<{ commitmentId: string; controlPoint: string }>(sql`
    update commitment c set control_point = earlier.control_point
    from response_item i, commitment earlier
    where c.organisation_id = ${organisationId} and i.organisation_id = c.organisation_id and i.id = c.item_id
      and i.response_id = ${responseId} and c.withdrawn_at is null and c.enters_control_plan and c.control_point is null
      and earlier.organisation_id = c.organisation_id and earlier.id = c.continues_id and earlier.control_point is not null
    returning c.id as "commitmentId", c.control_point as "controlPoint"`);
  return rows;
}
