import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { SystemClass, Unit } from './compliance.model.ts';
import { demandedOf } from './demanded.table.ts';
import type { OfVersion } from './requirement-in-force.store.ts';
import type { Counts, Standing } from './standing.model.ts';

/** The latest answer about a requirement, without its reason: what everybody below a unit may know. */
export interface StandingRow extends Standing {
  readonly requirementId: string;
  readonly level: RequirementLevel;
  readonly unitId: string;
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** The latest answers of these units. One statement. */
export async function findStandings(
  transaction: Transaction,
  organisationId: string,
  unitIds: readonly string[],
): Promise<StandingRow[]> {
  const { rows } = await transaction.execute<StandingRow & Record<string, unknown>>(sql`
    select requirement_id as "requirementId", level, unit_id as "unitId", result, basis, on_day::text as "onDay",
      valid_to::text as "validTo"
    from compliance_standing where organisation_id = ${organisationId} and unit_id = any(${uuids(unitIds)})`);
  return rows;
}

/** The latest answer with its reason, and how much evidence and how many actions there are. */
export interface OwnStanding extends StandingRow {
  readonly reason: string | null;
  readonly assessedByName: string | null;
}

/** The latest answers of one unit with their reasons: for those who read it. One statement. */
export async function findOwnStandings(
  transaction: Transaction,
  organisationId: string,
  { level, unitId }: { readonly level: RequirementLevel; readonly unitId: string },
): Promise<OwnStanding[]> {
  const { rows } = await transaction.execute<OwnStanding & Record<string, unknown>>(sql`
    select st.requirement_id as "requirementId", st.level, st.unit_id as "unitId", st.result, st.basis,
      st.on_day::text as "onDay", st.valid_to::text as "validTo", a.reason, p.name as "assessedByName"
    from compliance_standing st
    join compliance_assessment a on a.organisation_id = st.organisation_id and a.id = st.assessment_id
    left join person p on p.organisation_id = a.organisation_id and p.id = a.assessed_by
    where st.organisation_id = ${organisationId} and st.unit_id = ${unitId} and st.level = ${level}`);
  return rows;
}

/** How many pieces of evidence a requirement has in a body, and how many actions that are not cancelled. */
export interface Shown {
  readonly requirementId: string;
  readonly evidence: number;
  readonly actions: number;
  readonly openActions: number;
}

/** What there is for each requirement of a unit. One statement. */
export async function findShownFor(
  transaction: Transaction,
  organisationId: string,
  { bodyId, systemId }: Pick<Unit, 'bodyId' | 'systemId'>,
): Promise<Shown[]> {
  const ofSystem =
    systemId === null
      ? sql`not exists (select from action_of s where s.organisation_id = o.organisation_id
          and s.action_id = o.action_id and s.noun = 'system')`
      : sql`exists (select from action_of s where s.organisation_id = o.organisation_id and s.action_id = o.action_id
          and s.noun = 'system' and s.noun_id = ${systemId})`;
  const { rows } = await transaction.execute<Shown & Record<string, unknown>>(sql`
    select "requirementId", sum(evidence)::int as evidence, sum(actions)::int as actions, sum(open)::int as "openActions"
    from (
      select o.noun_id as "requirementId", count(*) as evidence, 0 as actions, 0 as open from evidence_of o
        join evidence e on e.organisation_id = o.organisation_id and e.id = o.evidence_id and e.withdrawn_at is null
        where o.organisation_id = ${organisationId} and o.noun = 'requirement' and o.body_id = ${bodyId} group by 1
      union all select o.noun_id, 0, count(*), count(*) filter (where a.state in ('planned', 'underWay')) from action_of o
        join action a on a.organisation_id = o.organisation_id and a.id = o.action_id and a.body_id = ${bodyId}
          and a.withdrawn_at is null and a.state <> 'cancelled'
        where o.organisation_id = ${organisationId} and o.noun = 'requirement' and ${ofSystem} group by 1) each
    group by 1`);
  return rows;
}

export interface UnitCounts extends Omit<Counts, 'unanswered'> {
  readonly unitId: string;
  readonly level: RequirementLevel;
  /** The last day that something was answered. */
  readonly latestOn: string | null;
}

/**
 * How many answers in force each of these units has, of what a version demands of it. One statement.
 * @param today YYYY-MM-DD
 */
export async function countStandings(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: OfVersion,
  units: readonly { readonly unitId: string; readonly class: SystemClass }[],
  today: string,
): Promise<UnitCounts[]> {
  const classes = units.flatMap((unit) => (unit.class ? [{ unit_id: unit.unitId, ...unit.class }] : []));
  const inForce = sql`(st.valid_to is null or st.valid_to >= ${today}::date)`;
  const { rows } = await transaction.execute<UnitCounts & Record<string, unknown>>(sql`
    select st.unit_id as "unitId", st.level, max(st.on_day)::text as "latestOn",
      count(*) filter (where ${inForce} and st.result = 'met')::int as met,
      count(*) filter (where ${inForce} and st.result = 'partly')::int as partly,
      count(*) filter (where ${inForce} and st.result = 'notMet')::int as "notMet",
      count(*) filter (where ${inForce} and st.result = 'notApplicable')::int as "notApplicable",
      count(*) filter (where not ${inForce})::int as expired
    from compliance_standing st
    join requirement_wording w on w.organisation_id = st.organisation_id and w.guideline_id = ${guidelineId}
      and w.number = ${number} and w.requirement_id = st.requirement_id and w.kind = 'measure' and w.level = st.level
    left join jsonb_to_recordset(${JSON.stringify(classes)}::jsonb)
      as k(unit_id uuid, confidentiality int, integrity int, availability int) on k.unit_id = st.unit_id
    where st.organisation_id = ${organisationId} and st.unit_id = any(${uuids(units.map(({ unitId }) => unitId))})
      and ${demandedOf(sql`k`, sql`w`)}
    group by st.unit_id, st.level`);
  return rows;
}
