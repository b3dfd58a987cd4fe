import { type SQL, sql } from 'drizzle-orm';
import { successorsOf } from '../../responses/repeated.table.ts';

interface SeenBy {
  /** Whose decisions are seen from the start: every body's where null. */
  readonly bodies: readonly string[] | null;
  /** YYYY-MM-DD. Others' are seen once the response has been sent. */
  readonly today: string;
}

/** Whether the response of that name may be seen by its decision. */
const isSeen = (response: SQL, { bodies, today }: SeenBy): SQL =>
  bodies === null
    ? sql`true`
    : sql`(m.body_id = any(${sql.param([...bodies])}::uuid[])
        or least(${response}.dispatched_on, ${response}.received_on) <= ${today}::date)`;

const isDecided = (response: SQL): SQL => sql`${response}.state not in ('draft', 'ready')`;

/**
 * What the body of the matter `m` has decided to answer, what is in force first, where it has decided anew: as
 * `{decidedOn, minuteItem, isReplaced}`. The matter itself keeps the decision that the auditors had first.
 */
export const decisionsOfMatter = (seenBy: SeenBy): SQL => sql`coalesce((
  select case when bool_or(told.replaced) then jsonb_agg(jsonb_build_object('decidedOn', told.decided_on,
    'minuteItem', told.minute_item, 'isReplaced', told.replaced) order by told.replaced, told.made_at desc) end
  from (select rm.decided_on, rm.minute_item, res.made_at, exists (select from ${successorsOf(sql`res`)} later
      where ${isDecided(sql`later`)} and ${isSeen(sql`later`, seenBy)}) as replaced
    from response_matter rm join response res on res.organisation_id = rm.organisation_id and res.id = rm.response_id
    where rm.organisation_id = m.organisation_id and rm.matter_id = m.id and rm.decided_on is not null
      and res.withdrawn_at is null and ${isDecided(sql`res`)} and ${isSeen(sql`res`, seenBy)}) told), '[]')`;
