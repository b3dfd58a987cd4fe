import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isSeen } from './response-conditions.store.ts';
import type { ResponseScope } from './response-scope.model.ts';
import type { OtherResponse } from './response-shown.model.ts';

/** The responses that answer a matter and may be seen, newest first, with that matter's own decision. */
export async function findResponsesToMatter(
  transaction: Transaction,
  organisationId: string,
  asked: { readonly matterId: string; readonly scope: ResponseScope; readonly today: string },
): Promise<OtherResponse[]> {
  const { rows } = await transaction.execute<OtherResponse & Record<string, unknown>>(sql`
    select res.id, res.title, res.state, rm.decided_on as "decidedOn"
    from response_matter rm join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
    where rm.organisation_id = ${organisationId} and rm.matter_id = ${asked.matterId} and res.withdrawn_at is null
      and ${isSeen(asked.scope, asked.today)}
    order by res.made_at desc limit 50`);
  return rows;
}
