import { sql } from 'drizzle-orm';
import type { Maker } from '../audits/follow-up.model.ts';
import type { Transaction } from '../database/index.ts';
import type { ResponseState } from '../responses/response.model.ts';
import type { ResponseScope } from '../responses/response-scope.model.ts';
import { handedOver, type TrendQuestion, uuids, visibleTo } from './trend-data.store.ts';

export interface ListedResponse {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly state: ResponseState;
}

export interface ListedRound {
  readonly id: string;
  readonly title: string;
  readonly dated: string | null;
  readonly madeBy: Maker;
}

type Row<T> = T & Record<string, unknown>;

/** How many of each the page of papers shows; the others are reached from their own pages. */
export const shownAtMost = 25;

/** The newest responses that may be seen: as `mayKnowOfResponse` in responses/response.policy.ts; a test holds the two together. */
export async function findNewestResponses(
  transaction: Transaction,
  organisationId: string,
  { bodies, decided, handedOver: sees }: ResponseScope,
  today: string,
): Promise<ListedResponse[]> {
  const own = sql`(res.lead_body_id = any(${uuids(bodies)}) or exists (select from response_matter own
    where own.organisation_id = res.organisation_id and own.response_id = res.id and own.body_id = any(${uuids(bodies)})))`;
  const isDecided = sql`res.state not in ('draft', 'ready')`;
  const isSecurity = sql`coalesce((select bool_and(au.is_security) from response_matter rm
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    left join follow_up_audit fa on fa.organisation_id = m.organisation_id and fa.follow_up_id = m.follow_up_id
    join audit au on au.organisation_id = m.organisation_id and au.id = coalesce(m.audit_id, fa.audit_id)
    where rm.organisation_id = res.organisation_id and rm.response_id = res.id), false)`;
  const inside = { all: isDecided, security: sql`(${isDecided} and ${isSecurity})`, none: sql`false` }[
    decided
  ];
  const auditors = sees
    ? sql`(${isDecided} and (res.dispatched_on <= ${today}::date or res.received_on <= ${today}::date))`
    : sql`false`;
  const { rows } = await transaction.execute<Row<ListedResponse>>(sql`
    select res.id, res.title, b.name as body, res.state
    from response res join body b on b.organisation_id = res.organisation_id and b.id = res.lead_body_id
    where res.organisation_id = ${organisationId} and res.withdrawn_at is null and (${own} or ${inside} or ${auditors})
    order by res.made_at desc, res.id limit ${shownAtMost}`);
  return rows;
}

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
