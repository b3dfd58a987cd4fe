import { type SQL, sql } from 'drizzle-orm';
import { classesInForce } from '../../classifications/class-in-force.table.ts';
import type { ComplianceBasis } from '../compliance.model.ts';
import { units } from '../unit.store.ts';

/** A guideline as it is asked about on a day. */
export interface AskedOn {
  readonly id: string;
  /** The version in force now. */
  readonly number: number;
  readonly municipalityBodyId: string | null;
  readonly centralItBodyId: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Whether the day is today. */
  readonly isNow: boolean;
}

/** Whose rows are asked for, as `managementScope` says, and who is named on systems. */
export interface WhoseRows {
  readonly all: boolean;
  readonly bodies: readonly string[];
  readonly personId: string | null;
}

export const uuids = (ids: readonly string[]): SQL => sql`${sql.param([...ids])}::uuid[]`;

/** The version that was in force when the day ended. */
export const numberOn = (organisationId: string, { id, number, day, isNow }: AskedOn): SQL =>
  isNow
    ? sql`${number}`
    : sql`(select v.number from guideline_version v where v.organisation_id = ${organisationId} and v.guideline_id = ${id}
        and v.state <> 'draft' and v.in_force_from <= ${day}::date order by v.in_force_from desc, v.number desc limit 1)`;

/** The measures that were asked then, of one phase where one is named. */
export const askedRows = (organisationId: string, asked: AskedOn, phase: string | null): SQL => sql`
  select w.* from requirement_wording w
  where w.organisation_id = ${organisationId} and w.guideline_id = ${asked.id} and w.kind = 'measure'
    and w.number = ${numberOn(organisationId, asked)}
    and ${phase === null ? sql`true` : sql`coalesce(w.phase::text, 'none') = ${phase}`}`;

/**
 * The latest answer of each unit about each requirement when the day ended: of today as it is kept beside the history, of
 * another day or of one kind of basis out of the history.
 */
export const latestRows = (
  organisationId: string,
  { day, isNow }: Pick<AskedOn, 'day' | 'isNow'>,
  basis: ComplianceBasis | null,
): SQL =>
  isNow && basis === null
    ? sql`select unit_id, level, requirement_id, assessment_id, result, basis, on_day, valid_to
        from compliance_standing where organisation_id = ${organisationId}`
    : sql`select distinct on (unit_id, requirement_id) unit_id, level, requirement_id, id as assessment_id, result, basis,
          on_day, valid_to
        from compliance_assessment where organisation_id = ${organisationId} and on_day <= ${day}::date
          and ${basis === null ? sql`true` : sql`basis = ${basis}`}
        order by unit_id, requirement_id, on_day desc, assessed_at desc, id desc`;

/** How an answer of `latestRows`, under the name `s`, counts when the day ended. */
export const figureOn = (day: string): SQL => sql`case when s.result is null then 'unanswered'
  when s.valid_to < ${day}::date then 'expired' else s.result end`;

/** Counts rows by their `figure`. */
export const countedFigures: SQL = sql.join(
  ['met', 'partly', 'notMet', 'notApplicable', 'expired', 'unanswered'].map(
    (figure) =>
      sql`count(*) filter (where figure = ${sql.raw(`'${figure}'`)})::int as ${sql.identifier(figure)}`,
  ),
  sql`, `,
);

/** Whether a unit is the requester's to read: their bodies', and the systems that they are named on. */
export const isReadBy = ({ all, bodies, personId }: WhoseRows): SQL =>
  all
    ? sql`true`
    : sql`(u.body_id = any(${uuids(bodies)}) or coalesce(${personId}::uuid = any(u.persons), false))`;

/**
 * The units that there are now, with whether each is a row of what is asked for and the requester's to read, and the class
 * that a system is held to today, for `demandedOf`.
 *
 * @param hasSystems whether any system's rows are wanted
 */
export const shownUnits = (
  organisationId: string,
  guideline: AskedOn,
  whose: WhoseRows,
  systems: string | null,
  hasSystems = systems !== null,
): SQL => {
  const wanted =
    systems === null
      ? sql`u.level <> 'system'`
      : sql`u.level = 'system' and ${systems === 'all' ? sql`true` : sql`u.body_id = ${systems}::uuid`}`;
  const held = hasSystems
    ? classesInForce(organisationId)
    : sql`(select null::uuid as system_id, null::int as confidentiality, null::int as integrity, null::int as availability)`;
  return sql`select u.*, k.confidentiality, k.integrity, k.availability, (${wanted} and ${isReadBy(whose)}) as is_shown
    from (${units(organisationId, guideline)}) u left join ${held} k on k.system_id = u.system_id where u.is_listed`;
};

/** What a row about a unit tells of it. */
export const unitColumns: SQL = sql`u.level, u.body_id as "bodyId", u.system_id as "systemId", u.unit_id as "unitId",
  u.name, u.body_name as "bodyName",
  case when u.level in ('municipality', 'centralIt') then u.level else u.unit_id::text end as key`;
