import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { ofBody, row, seesManagementOf, within } from './dated-row.store.ts';
import { uuids } from './first-of-each.store.ts';

/** The latest decided class of each asset and system in use, on the day that it is to be reviewed. */
export function classReviews(question: DatedQuestion): SQL {
  const { organisationId, part } = question;
  const owner = sql`coalesce(a.owner_person_id, s.owner_person_id)`;
  return sql`select ${row('classReview', sql`c.id`, sql`coalesce(a.name, s.name)`, sql`c.next_review_on`, sql`false`, { owner })}
    from classification c
      left join information_asset a on a.organisation_id = c.organisation_id and a.id = c.asset_id
      left join "system" s on s.organisation_id = c.organisation_id and s.id = c.system_id
      join body b on b.organisation_id = c.organisation_id and b.id = coalesce(a.body_id, s.body_id)
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and c.decided_on is not null
      and a.withdrawn_at is null and s.withdrawn_at is null and ${within(question, sql`c.next_review_on`)}
      and ${ofBody(question, sql`b.id`)} and ${seesManagementOf(question, sql`b.id`, sql`${owner} = ${part.personId}::uuid`)}
      and not exists (select from classification later where later.organisation_id = c.organisation_id
        and later.withdrawn_at is null and later.id <> c.id
        and (later.asset_id = c.asset_id or later.system_id = c.system_id)
        and (later.decided_on is null or (later.decided_on, later.assessed_at) > (c.decided_on, c.assessed_at)))`;
}

/**
 * A unit's next self-assessment, a year after its last, where none is under way; as `selfAssessmentDue` in
 * waiting-compliance.store.ts. Systems are assessed with their administration. In the own calendar are those that one leads.
 */
export function selfAssessments(question: DatedQuestion): SQL {
  const { organisationId, part, mine } = question;
  const isLed = sql`of.id = any(${uuids(part.leads)})`;
  const seen = mine ? sql`(${isLed} or (of.id is null and ${part.keepsSecurity}))` : seesUnit(question);
  return sql`select ${row('selfAssessmentDue', sql`b.unit_id`, sql`b.name`, sql`b.due_on`, sql`false`)}
    from (select s.unit_id, coalesce(of.id, s.organisation_id) as id, coalesce(of.name, o.name) as name,
        max((s.finished_at at time zone 'Europe/Stockholm')::date) + 365 as due_on
      from self_assessment s join organisation o on o.id = s.organisation_id
        join guideline g on g.organisation_id = s.organisation_id and g.id = s.guideline_id and g.withdrawn_at is null
        left join body of on of.organisation_id = s.organisation_id and of.ended_on is null
          and of.id = case s.level when 'administration' then s.unit_id when 'centralIt' then g.central_it_body_id end
      where s.organisation_id = ${organisationId} and s.withdrawn_at is null and s.level <> 'system'
        and (of.id is not null or s.level = 'municipality') and ${seen}
        and exists (select from guideline_version v where v.organisation_id = g.organisation_id and v.guideline_id = g.id
          and v.state = 'inForce')
      group by s.guideline_id, s.level, s.unit_id, s.organisation_id, of.id, of.name, o.name
      having not bool_or(s.finished_at is null)) b
    where ${within(question, sql`b.due_on`)} and ${ofBody(question, sql`b.id`)}`;
}

/** As `readsUnit` in compliance.policy.ts: the whole municipality's goes by the body that answers for it. */
const seesUnit = ({ part }: DatedQuestion): SQL =>
  part.readsAllOfManagement
    ? sql`true`
    : sql`coalesce(of.id, g.municipality_body_id) = any(${uuids([...part.doesFor, ...part.follows])})`;
