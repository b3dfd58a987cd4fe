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
