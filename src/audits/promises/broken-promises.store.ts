import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { successorsOf, wordsSame } from '../../responses/repeated.table.ts';
import { isVisible, uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';
import type { Maker } from '../rounds/follow-up.model.ts';
import { newestOutcomes } from './promise-outcome.table.ts';

/** A promise that the latest closed round of those who judged it found broken, as that round had it worded. */
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
  /** What is promised now, where an answer that has taken the place of that one repeats it. */
  readonly now: { readonly what: string; readonly dueOn: string | null } | null;
  /** Whether an answer that has taken the place of that one does not repeat it. */
  readonly isDropped: boolean;
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
  const isTold = toldOf(question);
  const { rows } = await transaction.execute<BrokenPromise & { all: number } & Record<string, unknown>>(sql`
    select c.id as "commitmentId", c.what, c.due_on::text as "dueOn", b.name as "bodyName", r.id as "recommendationId",
      r.number, au.id as "auditId", au.title as "auditTitle", f.id as "followUpId", f.title as "roundTitle", f.dated,
      f.made_by as "madeBy", found.text, case when later.id is not null then later.worded end as now,
      later.id is null and exists (select from ${successorsOf(sql`q`)} s where ${isTold(sql`s`)}) as "isDropped",
      count(*) over ()::int as "all"
    from ${newestOutcomes(organisationId)} found
      join follow_up f on f.organisation_id = ${organisationId} and f.id = found.follow_up_id
      join commitment c on c.organisation_id = f.organisation_id and c.id = found.commitment_id
      join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      left join response q on q.organisation_id = i.organisation_id and q.id = i.response_id
      left join lateral (select n.id, jsonb_build_object('what', n.what, 'dueOn', n.due_on) as worded from commitment n
          join response_item ni on ni.organisation_id = n.organisation_id and ni.id = n.item_id
          join response s on s.organisation_id = ni.organisation_id and s.id = ni.response_id
        where ${wordsSame(sql`n`, sql`c`)} and n.id <> c.id and s.withdrawn_at is null and ${isTold(sql`s`)}
          and not exists (select from ${successorsOf(sql`s`)} newer where ${isTold(sql`newer`)}) limit 1) later on true
      left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
      left join recommendation r on r.organisation_id = c.organisation_id
        and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
      join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(r.audit_id, i.audit_id)
    where found.outcome = 'broken' and r.withdrawn_at is null and au.withdrawn_at is null
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

/** Whether a response to which the commitment `c` belongs may be seen, for its name: its words are its bodies' own until then. */
function toldOf({ scope, today }: RegisterQuestion): (response: SQL) => SQL {
  const isDecided = (response: SQL) => sql`${response}.state not in ('draft', 'ready')`;
  if (scope.bodyWork === 'always') return isDecided;
  return (response) => sql`(${isDecided(response)} and (c.body_id = any(${uuids(scope.bodies)})
    or least(${response}.dispatched_on, ${response}.received_on) <= ${today}::date))`;
}
