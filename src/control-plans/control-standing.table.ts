import { type SQL, sql } from 'drizzle-orm';

/** The outcomes of the point of that name: of those noted for the same day, the latest corrects the others. */
export const outcomesThatCount = (point: SQL): SQL => sql`(
  select distinct on (noted.on_day) noted.* from control_outcome noted
  where noted.organisation_id = ${point}.organisation_id and noted.point_id = ${point}.id
  order by noted.on_day, noted.at desc, noted.id)`;

/**
 * The day of a control, the nth of its year, as `controlDays` in control-due.rules.ts. For the names `p` plan and `cp`
 * point.
 */
export const controlDay = (nth: SQL): SQL => {
  const afterDecision = sql`case when extract(year from p.decided_on) = p.year
    then (extract(month from p.decided_on)::int - 1) * cp.times_a_year / 12 + 1 else 1 end`;
  return sql`greatest((make_date(p.year, least(ceil(12.0 * greatest(${nth}, ${afterDecision}) / cp.times_a_year), 12)::int, 1)
    + interval '1 month' - interval '1 day')::date, p.decided_on)`;
};

/**
 * How the points of plans stand, as `pointStandingOf` in control-due.rules.ts; a test holds the two together. For the
 * names `p` plan and `cp` point, as the columns done, deviations, next_on, last_on and last_result of `s`.
 */
export const pointsStanding = sql`(
  select o.done, o.deviations, o.last_on, o.last_result, case when p.state = 'decided' and o.done < cp.times_a_year
    then ${controlDay(sql`(o.done + 1)`)} end as next_on
  from (select least(count(*), cp.times_a_year)::int as done, count(*) filter (where result = 'deviation')::int as deviations,
      max(on_day) as last_on, (array_agg(result order by on_day desc))[1] as last_result
    from ${outcomesThatCount(sql`cp`)} each) o) s`;
