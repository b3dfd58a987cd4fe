import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ClassGraph } from './class-graph.model.ts';
import type { InformationClass } from './classification.model.ts';
import type { Whose } from './subject.model.ts';

/** The latest decided class of each asset or system. */
const decided = (organisationId: string, column: 'asset_id' | 'system_id') => {
  const of = sql.raw(column);
  return sql`select distinct on (c.${of}) c.${of} as id, c.confidentiality, c.integrity, c.availability, c.traceability
    from classification c where c.organisation_id = ${organisationId}
      and c.${of} is not null and c.decided_on is not null and c.withdrawn_at is null
    order by c.${of}, c.decided_on desc, c.assessed_at desc, c.id desc`;
};

type ClassRow = Record<string, unknown> &
  Pick<InformationClass, 'integrity' | 'availability' | 'traceability'> & {
    id: string;
    confidentiality: number | null;
  };
const classIn = ({ confidentiality, integrity, availability, traceability }: ClassRow) =>
  confidentiality === null ? null : { confidentiality, integrity, availability, traceability };

/** The whole graph of the organisation in three statements: what has been withdrawn is left out. */
export async function loadClassGraph(transaction: Transaction, organisationId: string): Promise<ClassGraph> {
  const assets = await transaction.execute<ClassRow & { systems: string[] }>(sql`
    select a.id, d.confidentiality, d.integrity, d.availability, d.traceability,
      array_agg(h.system_id::text) as systems
    from information_asset a
    join (${decided(organisationId, 'asset_id')}) d on d.id = a.id
    join asset_in_system h on h.organisation_id = a.organisation_id and h.asset_id = a.id
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null
    group by a.id, d.confidentiality, d.integrity, d.availability, d.traceability order by a.id`);
  const systems = await transaction.execute<ClassRow>(sql`
    select s.id, d.confidentiality, d.integrity, d.availability, d.traceability from "system" s
    left join (${decided(organisationId, 'system_id')}) d on d.id = s.id
    where s.organisation_id = ${organisationId} and s.withdrawn_at is null order by s.id`);
  const dependencies = await transaction.execute<
    Record<string, unknown> & ClassGraph['dependencies'][number]
  >(sql`select d.system_id as "systemId", d.depends_on_id as "dependsOnId", d.kind from system_dependency d
    join "system" s on s.organisation_id = d.organisation_id and s.id = d.system_id and s.withdrawn_at is null
    join "system" n on n.organisation_id = d.organisation_id and n.id = d.depends_on_id and n.withdrawn_at is null
    where d.organisation_id = ${organisationId} order by d.system_id, d.depends_on_id, d.kind`);
  const known = new Set(systems.rows.map(({ id }) => id));
  return {
    assets: assets.rows.flatMap((row) => {
      const found = classIn(row);
      return found ? [{ id: row.id, class: found }] : [];
    }),
    systems: systems.rows.map((row) => ({ id: row.id, class: classIn(row) })),
    handled: assets.rows.flatMap(({ id, systems: by }) =>
      by.filter((systemId) => known.has(systemId)).map((systemId) => ({ assetId: id, systemId })),
    ),
    dependencies: dependencies.rows,
  };
}

/** What things on the ways are called, and whose they are. */
export interface StepName extends Whose {
  readonly id: string;
  readonly name: string;
  readonly bodyName: string;
}

export async function findStepNames(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StepName>> {
  if (ids.length === 0) return new Map();
  const named = sql`array[${sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )}]`;
  const { rows } = await transaction.execute<StepName & Record<string, unknown>>(sql`
    select s.id, s.name, s.body_id as "bodyId", b.name as "bodyName", s.owner_person_id as "ownerPersonId",
      s.manager_person_id as "managerPersonId", s.object_owner_person_id as "objectOwnerPersonId"
    from (select id, name, body_id, owner_person_id, manager_person_id, null::uuid as object_owner_person_id, organisation_id
        from information_asset where organisation_id = ${organisationId} and id = any(${named})
      union all select id, name, body_id, owner_person_id, manager_person_id, object_owner_person_id, organisation_id
        from "system" where organisation_id = ${organisationId} and id = any(${named})) s
    join body b on b.organisation_id = s.organisation_id and b.id = s.body_id`);
  return new Map(rows.map((row) => [row.id, row]));
}
