import { sql } from 'drizzle-orm';
import type { Maker } from '../audits/rounds/follow-up.model.ts';
import type { Transaction } from '../database/index.ts';
import { handedOver, type TrendQuestion, visibleTo } from './trend-data.store.ts';

export interface ListedRound {
  readonly id: string;
  readonly title: string;
  readonly dated: string | null;
  readonly madeBy: Maker;
}

type Row<T> = T & Record<string, unknown>;

/** How many of each the page of papers shows; the others are reached from their own pages. */
export const shownAtMost = 25;

/** The newest closed rounds of which something may be seen. */
export async function findNewestRounds(
  transaction: Transaction,
  question: TrendQuestion,
): Promise<ListedRound[]> {
  const { rows } = await transaction.execute<Row<ListedRound>>(sql`
    select f.id, f.title, f.dated, f.made_by as "madeBy" from follow_up f
    where f.organisation_id = ${question.organisationId} and f.closed_at is not null and f.withdrawn_at is null
      and exists (select from assessment x
        join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
        where x.organisation_id = f.organisation_id and x.follow_up_id = f.id
          and ${visibleTo(question)} and (f.made_by <> 'municipality' or ${handedOver(question)}))
    order by f.dated desc nulls last, f.entered_at desc, f.id limit ${shownAtMost}`);
  return rows;
}
