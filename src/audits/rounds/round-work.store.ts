import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { hasDecidedOf } from '../../responses/own-decision.table.ts';
import type { Stance } from '../../responses/response.model.ts';
import { isOut } from '../promises/promise.store.ts';
import type { Maker } from './follow-up.model.ts';

/** What a body has answered to a recommendation in a response of its own. */
export interface OwnAnswer {
  readonly id: string;
  readonly title: string;
  readonly registryNumber: string | null;
  readonly leadBodyName: string;
  /** False where the body has not decided what its leading board answered for both: the words are that board's. */
  readonly isOwn: boolean;
  readonly stance: Stance | null;
  readonly text: string;
  /** YYYY-MM-DD when it was dispatched. */
  readonly dispatchedOn: string | null;
}

/** What the body has handed over, or decided, about the recommendation, newest first. */
export async function findOwnAnswers(
  transaction: Transaction,
  organisationId: string,
  about: { readonly recommendationId: string; readonly bodyId: string },
  { madeBy, today, limit }: { readonly madeBy: Maker; readonly today: string; readonly limit: number },
): Promise<OwnAnswer[]> {
  const { rows } = await transaction.execute<OwnAnswer & Record<string, unknown>>(sql`
    select i.id, q.title, q.registry_number as "registryNumber", lead.name as "leadBodyName",
      ${hasDecidedOf(sql`q`, sql`i.body_id`)} as "isOwn", i.stance, i.text, q.dispatched_on::text as "dispatchedOn"
    from response_item i join response q on q.organisation_id = i.organisation_id and q.id = i.response_id
      join body lead on lead.organisation_id = q.organisation_id and lead.id = q.lead_body_id
    where i.organisation_id = ${organisationId} and i.recommendation_id = ${about.recommendationId}
      and i.body_id = ${about.bodyId} and q.withdrawn_at is null and ${isOut(madeBy, today, sql`q`)}
    order by q.dispatched_on desc nulls first, i.position, i.id limit ${limit}`);
  return rows;
}
