import { and, type SQL, sql } from 'drizzle-orm';
import { pointOfPromise } from '../../control-plans/promise-point.table.ts';
import type { Transaction } from '../../database/index.ts';
import { pointInAnswer } from '../../responses/control-point-told.table.ts';
import { hasDecidedOf } from '../../responses/own-decision.table.ts';
import { successorsOf } from '../../responses/repeated.table.ts';
import { uuids } from '../register/register-conditions.store.ts';
import type { Maker } from '../rounds/follow-up.model.ts';
import type { EarlierOutcome, PromiseResult } from './promise-outcome.model.ts';
import { outcomesOf, promiseOutcomeRows } from './promise-outcome.table.ts';

/** A promise of a body that a round goes over, beside what the round says became of it. */
export interface PromiseInRound {
  readonly id: string;
  readonly recommendationId: string | null;
  readonly number: string | null;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly auditTitle: string;
  readonly what: string;
  readonly ownerRole: string | null;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  readonly entersControlPlan: boolean;
  /** The one that it became; for the auditors the one that their answer told of. */
  readonly controlPoint: string | null;
  /** Whether a control point that is not told of is known to be missing. */
  readonly isPointTold: boolean;
  /** What this round says; null where it says nothing. */
  readonly outcome: PromiseResult | null;
  readonly text: string | null;
  /** What earlier rounds said, newest first; none where that is not asked for. */
  readonly earlier: readonly EarlierOutcome[];
}

/**
 * Whether a promise may be judged, for the names `c` commitment, `i` its item and `q` the response: the auditors judge what has been
 * handed over to them, the municipality what has been decided. One in an answer that was superseded is not judged any more.
 */
export const isOut = (madeBy: Maker, today: string, q: SQL): SQL =>
  madeBy === 'auditors'
    ? sql`least(${q}.dispatched_on, ${q}.received_on) <= ${today}::date`
    : sql`${q}.state in ('decided', 'dispatched', 'received')`;

const joined = sql`from commitment c
  left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
  left join response q on q.organisation_id = c.organisation_id and q.id = i.response_id
  left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
  left join recommendation r on r.organisation_id = c.organisation_id
    and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
  join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(r.audit_id, i.audit_id)
  join body b on b.organisation_id = c.organisation_id and b.id = c.body_id`;

/** Out, and the body's own word: what was answered for it without its decision is no promise of its. */
const isPromised = (madeBy: Maker, today: string, q: SQL): SQL =>
  sql`(${isOut(madeBy, today, q)} and ${hasDecidedOf(q, sql`c.body_id`)})`;

const stands = (madeBy: Maker, today: string): SQL => sql`
  c.withdrawn_at is null and q.withdrawn_at is null and rr.withdrawn_at is null
  and r.withdrawn_at is null and au.withdrawn_at is null
  and (q.id is null or ${isPromised(madeBy, today, sql`q`)})
  and not exists (select from ${successorsOf(sql`q`)} n where ${isPromised(madeBy, today, sql`n`)})`;

/** How many earlier outcomes are told beside a promise. */
const earlierAtMost = 5;

/** The auditors are told what rounds of auditors said; an earlier wording that this draft has judged is told too. */
const earlier = (followUpId: string, madeBy: Maker): SQL => sql`coalesce((
  select jsonb_agg(jsonb_build_object('followUpId', e.follow_up_id, 'title', e.title, 'dated', e.dated, 'madeBy', e.made_by,
    'outcome', e.outcome, 'text', e.text, 'worded', case when e.commitment_id <> c.id
      then jsonb_build_object('what', e.what, 'dueOn', e.due_on) end))
  from ${outcomesOf(sql`c`, { madeBy: madeBy === 'auditors' ? madeBy : null, most: earlierAtMost, draft: followUpId })} e
  where e.follow_up_id <> ${followUpId} or e.commitment_id <> c.id), '[]')`;

interface Asked {
  readonly followUpId: string;
  readonly madeBy: Maker;
  /** Whether the reader sees the bodies' work from the start, or what has been handed over alone. */
  readonly isInside: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** One recommendation and body of the round; null for all of them. */
  readonly of: { readonly recommendationId: string; readonly bodyId: string } | null;
  /** Only these promises; null for all. */
  readonly ids?: readonly string[];
  /** Only those that the round has judged. */
  readonly judgedOnly?: boolean;
  /** Beside what earlier rounds said of them. */
  readonly withEarlier?: boolean;
  /** Bodies that may be seen; null: every one. */
  readonly bodies?: readonly string[] | null;
  readonly limit: number;
}

/** The promises that a round may judge, broken ones first, and then the oldest. */
export async function findPromises(
  transaction: Transaction,
  organisationId: string,
  {
    followUpId,
    madeBy,
    isInside,
    today,
    of,
    ids,
    judgedOnly = false,
    withEarlier = false,
    bodies = null,
    limit,
  }: Asked,
): Promise<PromiseInRound[]> {
  const which = and(
    of ? sql`r.id = ${of.recommendationId} and c.body_id = ${of.bodyId}` : undefined,
    ids ? sql`c.id = any(${uuids(ids)})` : undefined,
    bodies ? sql`c.body_id = any(${uuids(bodies)})` : undefined,
    // What a round has judged stays in it, whatever becomes of the answer afterwards.
    judgedOnly ? sql`o.outcome is not null` : stands(madeBy, today),
  );
  const { rows } = await transaction.execute<PromiseInRound & Record<string, unknown>>(sql`
    select c.id, r.id as "recommendationId", r.number, c.body_id as "bodyId", b.name as "bodyName",
      au.title as "auditTitle", c.what, c.owner_role as "ownerRole", c.due_on::text as "dueOn",
      c.enters_control_plan as "entersControlPlan", ${isInside ? pointOfPromise(sql`c`) : pointInAnswer} as "controlPoint",
      ${isInside}::boolean as "isPointTold", o.outcome, o.text,
      ${withEarlier ? earlier(followUpId, madeBy) : sql`'[]'::jsonb`} as earlier
    ${joined}
    left join promise_outcome o on o.organisation_id = c.organisation_id and o.commitment_id = c.id
      and o.follow_up_id = ${followUpId}
    where c.organisation_id = ${organisationId}
      and au.id in (select audit_id from follow_up_audit
        where organisation_id = ${organisationId} and follow_up_id = ${followUpId})
      and not exists (select from follow_up f where f.organisation_id = ${organisationId} and f.id = ${followUpId}
        and f.made_by = 'auditors' and f.made_by_body_id <> c.body_id)
      and ${which ?? sql`true`}
    order by array_position(array['broken', 'partly', 'unknown', 'kept'], o.outcome) nulls first,
      c.due_on nulls last, b.name collate "sv-x-icu", c.position, c.id
    limit ${limit}`);
  return rows;
}

export async function putOutcome(
  transaction: Transaction,
  row: typeof promiseOutcomeRows.$inferInsert,
): Promise<void> {
  const { outcome, text, by, at } = row;
  await transaction
    .insert(promiseOutcomeRows)
    .values(row)
    .onConflictDoUpdate({
      target: [
        promiseOutcomeRows.organisationId,
        promiseOutcomeRows.followUpId,
        promiseOutcomeRows.commitmentId,
      ],
      set: { outcome, text: text ?? null, by, at },
    });
}
