import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Risk } from './risk.model.ts';

export interface RiskMore
  extends Pick<
    Risk,
    'scenario' | 'existingMeasures' | 'treatmentNote' | 'closedReason' | 'madeAt' | 'withdrawnAt'
  > {
  /** What the administration does about it, what is still to be done first. */
  readonly actions: readonly RiskAction[];
}

export interface RiskAction {
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'underWay' | 'done' | 'cancelled';
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly ownerName: string | null;
  readonly ownerRole: string | null;
}

/** What a list does not show of a risk. One statement. */
export async function findRiskMore(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<RiskMore | undefined> {
  const { rows } = await transaction.execute<RiskMore & Record<string, unknown>>(sql`
    select x.scenario, x.existing_measures as "existingMeasures", x.treatment_note as "treatmentNote",
      x.closed_reason as "closedReason", x.made_at as "madeAt", x.withdrawn_at as "withdrawnAt",
      coalesce((select jsonb_agg(to_jsonb(t)) from (
        select a.id, case when a.secrecy is null then a.title else '' end as title, a.state, a.due_on as "dueOn",
          p.name as "ownerName", a.owner_role as "ownerRole"
        from action_of o join action a on a.organisation_id = o.organisation_id and a.id = o.action_id
        left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
        where o.organisation_id = x.organisation_id and o.noun = 'risk' and o.noun_id = x.id and a.withdrawn_at is null
        order by a.state in ('done', 'cancelled'), a.due_on nulls last, a.id limit 200) t), '[]') as actions
    from risk x where x.organisation_id = ${organisationId} and x.id = ${id}::uuid`);
  const [row] = rows;
  return (
    row && { ...row, madeAt: new Date(row.madeAt), withdrawnAt: row.withdrawnAt && new Date(row.withdrawnAt) }
  );
}

/** A risk that waits for its review, and how far the review of its body has come. */
export interface ReviewPlace {
  /** The next one; null where all are done. */
  readonly nextId: string | null;
  /** Assessed since the review began. */
  readonly done: number;
  /** Waiting still, the next one and those that were passed over among them. */
  readonly left: number;
}

/**
 * The next risk of a body that has come to its review, those longest due first; after those that were passed over. One
 * statement.
 * @param since YYYY-MM-DD, when the review began
 * @param passed ids of those that somebody will come back to
 */
export async function findReviewPlace(
  transaction: Transaction,
  organisationId: string,
  asked: { bodyId: string; since: string; until: string; passed: readonly string[] },
): Promise<ReviewPlace> {
  const { bodyId, since, until, passed } = asked;
  const { rows } = await transaction.execute<ReviewPlace & Record<string, unknown>>(sql`
    with own as (select x.id, x.next_review_on, x.title,
        coalesce(x.next_review_on <= ${until}::date, true) as due,
        exists (select from risk_assessment a where a.organisation_id = x.organisation_id and a.risk_id = x.id
          and a.at >= ${since}::date) as assessed
      from risk x where x.organisation_id = ${organisationId} and x.body_id = ${bodyId}::uuid
        and x.withdrawn_at is null and x.closed_on is null)
    select (select id from own where due order by id = any(${sql.param([...passed])}::uuid[]), next_review_on nulls first, title, id
        limit 1) as "nextId",
      (select count(*)::int from own where assessed and not due) as done,
      (select count(*)::int from own where due) as left`);
  return rows[0] ?? { nextId: null, done: 0, left: 0 };
}

/** The bodies whose open risks have come to their review, with how many. One statement. */
export async function countDueOf(
  transaction: Transaction,
  organisationId: string,
  { bodyIds, today }: { bodyIds: readonly string[] | null; today: string },
): Promise<{ bodyId: string; bodyName: string; due: number; all: number }[]> {
  const own = bodyIds === null ? sql`true` : sql`x.body_id = any(${sql.param([...bodyIds])}::uuid[])`;
  const { rows } = await transaction.execute<{
    bodyId: string;
    bodyName: string;
    due: number;
    all: number;
  }>(sql`
    select b.id as "bodyId", b.name as "bodyName", count(*)::int as "all",
      count(*) filter (where coalesce(x.next_review_on <= ${today}::date, true))::int as due
    from risk x join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.closed_on is null and ${own}
    group by b.id, b.name order by b.name collate "sv-x-icu" limit 300`);
  return rows;
}
