import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Maker } from './follow-up.model.ts';
import { isVisible } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';

/** A promise that the latest closed round of those who judged it found broken. */
export interface BrokenPromise {
  readonly commitmentId: string;
  readonly what: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly bodyName: string;
  readonly recommendationId: string | null;
  readonly number: string | null;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly followUpId: string;
  readonly roundTitle: string;
  readonly dated: string | null;
  readonly madeBy: Maker;
  /** What the round says of it. */
  readonly text: string | null;
}

interface Asked {
  readonly madeBy: Maker | null;
  readonly limit: number;
  readonly offset: number;
}

/** The oldest first, with how many there are. The auditors are told of those in the municipality's own rounds by handover only. */
export async function findBrokenPromises(
  transaction: Transaction,
  question: RegisterQuestion,
  { madeBy, limit, offset }: Asked,
): Promise<{ readonly rows: BrokenPromise[]; readonly all: number }> {
  const { organisationId, scope } = question;
  const theirs = scope.bodyWork === 'onceDispatched' ? 'auditors' : null;
  const { rows } = await transaction.execute<BrokenPromise & { all: number } & Record<string, unknown>>(sql`
    with judged as (
      select distinct on (o.commitment_id, f.made_by) o.commitment_id, o.outcome, o.text, f.id, f.title, f.dated, f.made_by
      from promise_outcome o
        join follow_up f on f.organisation_id = o.organisation_id and f.id = o.follow_up_id
      where o.organisation_id = ${organisationId} and f.closed_at is not null and f.withdrawn_at is null
      order by o.commitment_id, f.made_by, f.dated desc nulls last, f.entered_at desc, f.id)
    select c.id as "commitmentId", c.what, c.due_on::text as "dueOn", b.name as "bodyName", r.id as "recommendationId",
      r.number, au.id as "auditId", au.title as "auditTitle", f.id as "followUpId", f.title as "roundTitle", f.dated,
      f.made_by as "madeBy", f.text, count(*) over ()::int as "all"
    from judged f
      join commitment c on c.organisation_id = ${organisationId} and c.id = f.commitment_id
      join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
      left join recommendation r on r.organisation_id = c.organisation_id
        and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
      join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(r.audit_id, i.audit_id)
    where f.outcome = 'broken' and c.withdrawn_at is null and r.withdrawn_at is null and au.withdrawn_at is null
      and ${isVisible(question, sql`au.is_security`, sql`c.body_id`)}
      and ${theirs ? sql`f.made_by = ${theirs}` : sql`true`}
      and ${madeBy ? sql`f.made_by = ${madeBy}` : sql`true`}
    order by c.due_on nulls last, f.dated nulls last, b.name collate "sv-x-icu", c.id
    limit ${limit} offset ${offset}`);
  const promises = rows.map((row) => {
    const { all: _, ...promise } = row;
    return promise;
  });
  return { rows: promises, all: rows[0]?.all ?? 0 };
}
