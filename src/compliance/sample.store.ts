import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { OfVersion } from './requirement-in-force.store.ts';
import type { OwnStanding } from './standing.store.ts';

/** An answer that can be checked, with the assessment that it is. */
export interface CheckableAnswer extends OwnStanding {
  readonly assessmentId: string;
}

interface Choice {
  readonly unitIds: readonly string[];
  readonly chapter: string | null;
  /** So many by lot; null for all of the chapter. */
  readonly count: number | null;
  /** The same seed draws the same lot of the same answers. */
  readonly seed: string;
}

const mostAtATime = 100;

/**
 * Answers in force of these units, of what a version demands of their level: those of a chapter, or so many by lot. What a
 * check has been the latest word on is left out of the lot. One statement.
 */
export async function findToCheck(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: OfVersion,
  { unitIds, chapter, count, seed }: Choice,
  today: string,
): Promise<CheckableAnswer[]> {
  const { rows } = await transaction.execute<CheckableAnswer & Record<string, unknown>>(sql`
    select st.requirement_id as "requirementId", st.level, st.unit_id as "unitId", st.assessment_id as "assessmentId",
      st.result, st.basis, st.on_day::text as "onDay", st.valid_to::text as "validTo", a.reason, p.name as "assessedByName"
    from compliance_standing st
    join requirement_wording w on w.organisation_id = st.organisation_id and w.guideline_id = ${guidelineId}
      and w.number = ${number} and w.requirement_id = st.requirement_id and w.kind = 'measure' and w.level = st.level
    join compliance_assessment a on a.organisation_id = st.organisation_id and a.id = st.assessment_id
    left join person p on p.organisation_id = a.organisation_id and p.id = a.assessed_by
    where st.organisation_id = ${organisationId} and st.unit_id = any(${sql.param([...unitIds])}::uuid[])
      and (st.valid_to is null or st.valid_to >= ${today}::date)
      and ${chapter === null ? sql`true` : sql`w.chapter = ${chapter}`}
      and ${count === null ? sql`true` : sql`st.basis = 'self'`}
    order by ${count === null ? sql`w.position` : sql`md5(${seed} || st.unit_id::text || st.requirement_id::text)`}, st.unit_id
    limit ${Math.min(count ?? mostAtATime, mostAtATime)}`);
  return rows;
}

/** The latest answers of these units and requirements. One statement. */
export async function findLatest(
  transaction: Transaction,
  organisationId: string,
  unitIds: readonly string[],
  requirementIds: readonly string[],
): Promise<CheckableAnswer[]> {
  const { rows } = await transaction.execute<CheckableAnswer & Record<string, unknown>>(sql`
    select st.requirement_id as "requirementId", st.level, st.unit_id as "unitId", st.assessment_id as "assessmentId",
      st.result, st.basis, st.on_day::text as "onDay", st.valid_to::text as "validTo", a.reason, null as "assessedByName"
    from compliance_standing st
    join compliance_assessment a on a.organisation_id = st.organisation_id and a.id = st.assessment_id
    where st.organisation_id = ${organisationId} and st.unit_id = any(${sql.param([...unitIds])}::uuid[])
      and st.requirement_id = any(${sql.param([...requirementIds])}::uuid[])`);
  return rows;
}
