import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { demandedOf } from '../demanded.table.ts';
import type { CountedDay } from './overview.model.ts';
import { type AskedOn, shownUnits, unitColumns, type WhoseRows } from './overview-rows.store.ts';

export interface TrendQuestion {
  readonly asked: AskedOn;
  readonly whose: WhoseRows;
  readonly systems: string | null;
  /** Of one unit, as addresses name it; null for all that are read. */
  readonly unit: string | null;
  /** YYYY-MM-DD each. */
  readonly days: readonly string[];
}

/**
 * How each unit stood when each of the days ended, by what was asked then: from everything that has been said, each answer
 * counting until the next. One statement.
 */
export async function countDays(
  transaction: Transaction,
  organisationId: string,
  { asked, whose, systems, unit, days }: TrendQuestion,
): Promise<CountedDay[]> {
  const { rows } = await transaction.execute<CountedDay & Record<string, unknown>>(sql`
    with unit as materialized (
      select * from (select u.*, case when u.level in ('municipality', 'centralIt') then u.level else u.unit_id::text end as key
        from (${shownUnits(organisationId, asked, whose, systems)}) u where u.is_shown) u
      where ${unit === null ? sql`true` : sql`key = ${unit}`}
    ), day as materialized (
      select d.day, case when d.day >= ${asked.day}::date then ${asked.number} else (select v.number from guideline_version v
          where v.organisation_id = ${organisationId} and v.guideline_id = ${asked.id} and v.state <> 'draft'
            and v.in_force_from <= d.day order by v.in_force_from desc, v.number desc limit 1) end as number
      from unnest(${sql.param([...days])}::date[]) as d(day)
    ), asked as materialized (
      select d.day, w.requirement_id, w.level, w.from_class from day d join requirement_wording w
        on w.organisation_id = ${organisationId} and w.guideline_id = ${asked.id} and w.number = d.number and w.kind = 'measure'
    ), demanded as (
      select a.day, u.level, u.unit_id, count(*)::int as every from unit u
        join asked a on a.level = u.level and ${demandedOf(sql`u`, sql`a`)} group by 1, 2, 3
    ), said as materialized (
      select c.unit_id, c.level, c.requirement_id, c.result, c.on_day, c.valid_to, lead(c.on_day) over (
          partition by c.unit_id, c.requirement_id order by c.on_day, c.assessed_at, c.id) as until
      from compliance_assessment c where c.organisation_id = ${organisationId}
        and c.unit_id in (select unit_id from unit)
    ), held as materialized (
      select d.day, s.unit_id, s.level, s.requirement_id, case when s.valid_to < d.day then 'expired' else s.result end as result
      from said s join day d on s.on_day <= d.day and (s.until is null or s.until > d.day)
    ), answered as (
      select h.day, h.level, h.unit_id, h.result, count(*)::int as n
      from held h join asked a on a.day = h.day and a.requirement_id = h.requirement_id and a.level = h.level
        join unit u on u.unit_id = h.unit_id and u.level = h.level and ${demandedOf(sql`u`, sql`a`)}
      group by 1, 2, 3, 4
    )
    select ${unitColumns}, d.day::text as day,
      coalesce(sum(n) filter (where result = 'met'), 0)::int as met,
      coalesce(sum(n) filter (where result = 'partly'), 0)::int as partly,
      coalesce(sum(n) filter (where result = 'notMet'), 0)::int as "notMet",
      coalesce(sum(n) filter (where result = 'notApplicable'), 0)::int as "notApplicable",
      coalesce(sum(n) filter (where result = 'expired'), 0)::int as expired,
      (d.every - coalesce(sum(n), 0))::int as unanswered
    from unit u join demanded d on d.level = u.level and d.unit_id = u.unit_id
    left join answered s on s.day = d.day and s.level = d.level and s.unit_id = d.unit_id
    group by u.level, u.body_id, u.system_id, u.unit_id, u.name, u.body_name, u.place, d.day, d.every
    order by u.place, u.name collate "sv-x-icu", u.unit_id, d.day limit 20000`);
  return rows;
}
