import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/** The units that somebody answers for; `other` is null for those that the page of all leads to. `g` is the guideline. */
const ownUnits = ({ organisationId, part }: Question): SQL => sql`
  select 'administration' as level, b.id as unit_id, b.id as other, b.name, g.id as guideline_id
    from g join body b on b.organisation_id = ${organisationId} and b.kind in ('administration', 'company')
      and b.ended_on is null and b.id = any(${uuids(part.leads)})
  union all select 'centralIt', b.organisation_id, null, b.name, g.id
    from g join body b on b.organisation_id = ${organisationId} and b.id = g.central_it_body_id and b.id = any(${uuids(part.leads)})
  union all select 'municipality', b.organisation_id, null, b.name, g.id
    from g join body b on b.organisation_id = ${organisationId} and b.id = g.municipality_body_id
    where ${part.keepsSecurity}`;

/** For so many days a check of a sample is told of. */
const checkDays = 30;

/**
 * The self-assessment of a unit that somebody answers for, under way or due; its answers that end within 60 days, as
 * `expiresSoonDays` in compliance/self-assessment.rules.ts; and what the security officer has judged otherwise. One statement.
 */
export function findWaitingCompliance(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  if (!part.worksHere || (part.leads.length === 0 && !part.keepsSecurity)) return Promise.resolve([]);
  // The first that came into force, as `findGuidelineInForce` in compliance chooses.
  const guideline = sql`select g.* from guideline g join guideline_version v on v.organisation_id = g.organisation_id
      and v.guideline_id = g.id and v.state = 'inForce'
    where g.organisation_id = ${organisationId} and g.withdrawn_at is null order by v.in_force_from, g.title collate "sv-x-icu", g.id limit 1`;
  const units = sql`(with g as (${guideline}) ${ownUnits(question)}) u`;
  const ofUnit = sql`s.organisation_id = ${organisationId} and s.unit_id = u.unit_id and s.level = u.level`;
  const own = { what: sql`u.name`, other: sql`u.other` };
  const finished = sql`(select max((s.finished_at at time zone 'Europe/Stockholm')::date) from self_assessment s
    where ${ofUnit} and s.guideline_id = u.guideline_id and s.withdrawn_at is null)`;
  const open = sql`self_assessment s on ${ofUnit} and s.guideline_id = u.guideline_id and s.finished_at is null
    and s.withdrawn_at is null`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ ...own, kind: 'selfAssessmentOpen', id: sql`s.id`, since: sql`s.started_at` })} from ${units} join ${open}`,
      sql`select ${told({ ...own, kind: 'selfAssessmentDue', id: sql`u.unit_id`, day: sql`${finished} + 365` })} from ${units}
        where not exists (select from (select 1) one join ${open})`,
      sql`select * from (select ${told({ ...own, kind: 'answersEnd', id: sql`u.unit_id`, day: sql`min(s.valid_to)`, count: sql`count(*)` })}
        from ${units} join compliance_standing s on ${ofUnit} and s.valid_to between ${today}::date and ${today}::date + 60
        group by u.unit_id, u.other, u.name) ending`,
      sql`select * from (select ${told({ ...own, kind: 'sampleChecked', id: sql`u.unit_id`, since: sql`max(s.on_day)`, count: sql`count(*)` })}
        from ${units} join compliance_standing s on ${ofUnit} and s.basis = 'sampleCheck' and s.result in ('partly', 'notMet')
          and s.on_day >= ${today}::date - ${checkDays}::int
        group by u.unit_id, u.other, u.name) checked`,
    ],
    question,
  );
}
