import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/** An indicator that is due within this many days is told of. */
const ahead = 14;

/**
 * What is to be measured of each indicator in use, as `listedOf` in indicators/listed.rules.ts says: `c.body_id` (null for
 * the whole municipality) and `c.day`, which is today where nothing has been measured. A test holds the two together.
 */
export const measuringPoints = (organisationId: string, today: string): SQL => sql`(
  select i.id, i.name, i.source, i.owner_person_id, p.body_id,
    coalesce((m.last + make_interval(months => i.rhythm_months))::date, ${today}::date) as day
  from indicator i
  cross join lateral (
    select null::uuid as body_id, 'none' as kind where not i.is_per_body
    union all select b.id, b.kind from body b where i.is_per_body and b.organisation_id = ${organisationId}
      and b.kind <> 'council' and coalesce(b.ended_on, 'infinity') > ${today}::date) p
  left join lateral (select max(v.on_day) as last from indicator_value v where v.organisation_id = ${organisationId}
    and v.indicator_id = i.id and v.body_id is not distinct from p.body_id) m on true
  where i.organisation_id = ${organisationId} and i.withdrawn_at is null
    and (m.last is not null or p.kind in ('none', 'company')
      or p.kind = case when i.source = 'recommendationsClosed' then 'board' else 'administration' end))`;

/**
 * Indicators that are to be measured: somebody's own; those without an owner told to who leads the work with security, and,
 * where people enter them, to who leads the bodies that have none. One statement.
 */
export function findWaitingIndicators(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  if (!part.worksHere) return Promise.resolve([]);
  const isOwn = sql`c.owner_person_id is not distinct from ${part.personId}::uuid`;
  const isLed = sql`(c.owner_person_id is null and (${part.keepsSecurity}
    or (c.source = 'entered' and c.body_id = any(${uuids(part.leads)}))))`;
  const facts = { id: sql`c.id`, what: sql`c.name`, day: sql`min(c.day)`, count: sql`count(*)` };
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'indicatorDue', ...facts })} from ${measuringPoints(organisationId, today)} c
        where c.day <= ${today}::date + ${ahead}::int and (${isOwn} or ${isLed}) group by c.id, c.name`,
    ],
    question,
  );
}
