import { type SQL, sql } from 'drizzle-orm';

/** The outcomes of the point of that name: of those noted for the same day, the latest corrects the others. */
export const outcomesThatCount = (point: SQL): SQL => sql`(
  select distinct on (noted.on_day) noted.* from control_outcome noted
  where noted.organisation_id = ${point}.organisation_id and noted.point_id = ${point}.id
  order by noted.on_day, noted.at desc, noted.id)`;

/**
 * How the points of plans stand, as `pointStandingOf` in control-due.rules.ts; a test holds the two together. For the
 * names `p` plan and `cp` point, as the columns done, deviations, next_on, last_on and last_result of `s`.
 */
export const pointsStanding = sql`(
  select o.done, o.deviations, o.last_on, o.last_result, case when p.state = 'decided' and o.done < cp.times_a_year
    then greatest((make_date(p.year, ceil(12.0 * (o.done + 1) / cp.times_a_year)::int, 1) + interval '1 month' - interval '1 day')::date,
      p.decided_on) end as next_on
  from (select least(count(*), cp.times_a_year)::int as done, count(*) filter (where result = 'deviation')::int as deviations,
      max(on_day) as last_on, (array_agg(result order by on_day desc))[1] as last_result
    from ${outcomesThatCount(sql`cp`)} each) o) s`;
