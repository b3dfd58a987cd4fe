import { type SQL, sql } from 'drizzle-orm';
import { classesInForce } from '../classifications/class-in-force.table.ts';
import type { Transaction } from '../database/index.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';
import type { SystemClass, Unit } from './compliance.model.ts';

/** A unit as it is found, with what decides who may see it. */
export interface FoundUnit extends Unit {
  /** The value that groups everything about it: the organisation's id for the two levels at the top. */
  readonly unitId: string;
  /** As addresses name it: `municipality`, `centralIt`, or the id of the body or the system. */
  readonly key: string;
  /** The name of the body or the system; the body that answers for it, of the two levels at the top. */
  readonly name: string;
  readonly bodyName: string;
  /** Owner, manager and object owner of a system. */
  readonly personIds: readonly string[];
  /** What a system is held to, which decides what is demanded of it; null for all others, and while it has no class. */
  readonly class: SystemClass;
}

interface OfGuideline {
  readonly id: string;
  readonly municipalityBodyId: string | null;
  readonly centralItBodyId: string | null;
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const noSystem = sql`null::uuid as system_id`;
const nobody = sql`'{}'::uuid[] as persons`;

/** Central IT and the other units that have a body; a level that nobody answers for has no unit. */
export const units = (
  organisationId: string,
  { municipalityBodyId, centralItBodyId }: OfGuideline,
): SQL => sql`
  select 'municipality' as level, b.id as body_id, ${noSystem}, b.organisation_id as unit_id, b.name, b.name as body_name,
      ${nobody}, 1 as place, true as is_listed
    from body b where b.organisation_id = ${organisationId} and b.id = ${municipalityBodyId}::uuid
  union all select 'centralIt', b.id, null, b.organisation_id, b.name, b.name, '{}', 2, true
    from body b where b.organisation_id = ${organisationId} and b.id = ${centralItBodyId}::uuid
  union all select 'administration', b.id, null, b.id, b.name, b.name, '{}', 3, b.ended_on is null
    from body b where b.organisation_id = ${organisationId} and b.kind in ('administration', 'company')
  union all select 'system', s.body_id, s.id, s.id, s.name, b.name,
      array_remove(array[s.owner_person_id, s.manager_person_id, s.object_owner_person_id], null), 4,
      s.withdrawn_at is null and s.environment = 'production'
    from "system" s join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
    where s.organisation_id = ${organisationId}`;

const columns = sql`u.level, u.body_id as "bodyId", u.system_id as "systemId", u.unit_id as "unitId", u.name,
  u.body_name as "bodyName", u.persons as "personIds",
  case when u.level in ('municipality', 'centralIt') then u.level else u.unit_id::text end as key`;

type Row = Omit<FoundUnit, 'class'> & Record<string, unknown>;

/** The units of these keys, whatever state they are in. One statement, and one more where a system is among them. */
export async function findUnitsByKey(
  transaction: Transaction,
  organisationId: string,
  guideline: OfGuideline,
  keys: readonly string[],
): Promise<FoundUnit[]> {
  const { rows } = await transaction.execute<Row>(sql`
    select ${columns} from (${units(organisationId, guideline)}) u
    where case when u.level in ('municipality', 'centralIt') then u.level else u.unit_id::text end
      = any(${sql.param([...keys])}::text[])
    order by u.place, u.name collate "sv-x-icu", u.unit_id`);
  return withClasses(transaction, organisationId, rows);
}

async function withClasses(
  transaction: Transaction,
  organisationId: string,
  found: readonly Omit<FoundUnit, 'class'>[],
): Promise<FoundUnit[]> {
  const systemIds = found.flatMap(({ systemId }) => systemId ?? []);
  if (systemIds.length === 0) return found.map((unit) => ({ ...unit, class: null }));
  const { rows } = await transaction.execute<
    NonNullable<SystemClass> & Record<string, unknown> & { systemId: string }
  >(sql`
    select k.system_id as "systemId", k.confidentiality, k.integrity, k.availability
    from ${classesInForce(organisationId)} k where k.system_id = any(${uuids(systemIds)})`);
  const classOf = new Map(rows.map(({ systemId, ...held }) => [systemId, held]));
  return found.map((unit) => ({ ...unit, class: classOf.get(unit.systemId ?? '') ?? null }));
}

export interface UnitQuestion {
  readonly levels: readonly RequirementLevel[];
  /** The bodies whose units are asked for; null for everybody's. */
  readonly bodyIds: readonly string[] | null;
  /** Somebody named on a system, whose systems are among them wherever they are. */
  readonly personId: string | null;
  readonly limit: number;
}

/**
 * Units that there are now, the top first and then by name, and how many there are. One statement, and one more where a
 * system is among them.
 */
export async function findUnits(
  transaction: Transaction,
  organisationId: string,
  guideline: OfGuideline,
  { levels, bodyIds, personId, limit }: UnitQuestion,
): Promise<{ readonly units: FoundUnit[]; readonly total: number }> {
  const named = personId === null ? sql`false` : sql`${personId}::uuid = any(u.persons)`;
  const whose = bodyIds === null ? sql`true` : sql`(u.body_id = any(${uuids(bodyIds)}) or ${named})`;
  const { rows } = await transaction.execute<Row & { total: number }>(sql`
    select ${columns}, count(*) over ()::int as total from (${units(organisationId, guideline)}) u
    where u.is_listed and u.level = any(${sql.param([...levels])}::text[]) and ${whose}
    order by u.place, u.name collate "sv-x-icu", u.unit_id limit ${limit}`);
  const unitOf = (row: Row & { total: number }): Omit<FoundUnit, 'class'> => {
    const { total: _, ...unit } = row;
    return unit as Omit<FoundUnit, 'class'>;
  };
  return {
    units: await withClasses(transaction, organisationId, rows.map(unitOf)),
    total: rows[0]?.total ?? 0,
  };
}
