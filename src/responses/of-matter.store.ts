import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isSeen, isSuperseded } from './response-conditions.store.ts';
import type { ResponseScope } from './response-scope.model.ts';
import type { OtherResponse } from './response-shown.model.ts';

/** A response with the decision of the matter's own body on it. */
export interface ResponseToMatter extends OtherResponse {
  readonly minuteItem: string | null;
  /** As far as the reader may know. */
  readonly isSuperseded: boolean;
}

/** The responses that answer a matter and may be seen, those in force first, with that matter's own decision. */
export async function findResponsesToMatter(
  transaction: Transaction,
  organisationId: string,
  asked: { readonly matterId: string; readonly scope: ResponseScope; readonly today: string },
): Promise<ResponseToMatter[]> {
  const { rows } = await transaction.execute<ResponseToMatter & Record<string, unknown>>(sql`
    select res.id, res.title, res.state, rm.decided_on as "decidedOn", rm.minute_item as "minuteItem",
      ${isSuperseded(asked.scope, asked.today)} as "isSuperseded"
    from response_matter rm join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
    where rm.organisation_id = ${organisationId} and rm.matter_id = ${asked.matterId} and res.withdrawn_at is null
      and ${isSeen(asked.scope, asked.today)}
    order by "isSuperseded", res.made_at desc, res.id limit 50`);
  return rows;
}
