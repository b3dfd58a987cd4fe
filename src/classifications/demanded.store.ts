import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { SystemRequirement } from './demanded.model.ts';

/** Every requirement on systems in the versions in force, with how this system stands against each. One statement. */
export async function findSystemRequirements(
  transaction: Transaction,
  organisationId: string,
  systemId: string,
): Promise<SystemRequirement[]> {
  const { rows } = await transaction.execute<SystemRequirement & Record<string, unknown>>(sql`
    select w.requirement_id as "requirementId", g.title as "guidelineTitle", w.ref, w.chapter_title as "chapterTitle",
      w.text, w.text_en as "textEn", w.checkable, w.from_class as "fromClass", st.result, st.on_day::text as "onDay",
      st.valid_to::text as "validTo",
      (select count(*)::int from action_of of_system
        join action_of of_requirement on of_requirement.organisation_id = of_system.organisation_id
          and of_requirement.action_id = of_system.action_id and of_requirement.noun = 'requirement'
          and of_requirement.noun_id = w.requirement_id
        join action a on a.organisation_id = of_system.organisation_id and a.id = of_system.action_id
          and a.withdrawn_at is null and a.state in ('planned', 'underWay')
        where of_system.organisation_id = ${organisationId} and of_system.noun = 'system'
          and of_system.noun_id = ${systemId}) as "openActions"
    from guideline g
    join guideline_version v on v.organisation_id = g.organisation_id and v.guideline_id = g.id and v.state = 'inForce'
    join requirement_wording w on w.organisation_id = v.organisation_id and w.guideline_id = v.guideline_id
      and w.number = v.number and w.level = 'system' and w.kind = 'measure'
    left join compliance_standing st on st.organisation_id = w.organisation_id and st.requirement_id = w.requirement_id
      and st.unit_id = ${systemId}
    where g.organisation_id = ${organisationId} and g.withdrawn_at is null
    order by g.title, g.id, w.position, w.requirement_id limit 2000`);
  return rows;
}
