import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DependencyKind, Environment, Hosting, SystemKind } from './asset.model.ts';
import { isReadable, isReadableAs, uuids } from './holding-conditions.store.ts';
import type { HoldingReader } from './holding-list.model.ts';

/** A system in a picture of dependencies, as far as anybody whose own hangs on it may know of it. */
export interface GraphSystem {
  readonly id: string;
  readonly name: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly hosting: Hosting | null;
  /** Told of systems that the requester reads; of others it is theirs alone. */
  readonly kind: SystemKind | null;
  readonly environment: Environment | null;
  readonly opens: boolean;
}

export interface GraphEdge {
  readonly systemId: string;
  readonly dependsOnId: string;
  readonly kind: DependencyKind;
  readonly what: string | null;
}

export interface SystemGraph {
  readonly systems: readonly GraphSystem[];
  readonly edges: readonly GraphEdge[];
}

/** More systems in one picture than any municipality has that hang together. */
const mostSystems = 5_000;

/** Which systems one begins from: one that may be read, or all of a body's. `a` is the system. */
export type GraphStart = { readonly systemId: string } | { readonly bodyId: string };

const begins = (start: GraphStart): SQL =>
  'systemId' in start ? sql`a.id = ${start.systemId}` : sql`a.body_id = ${start.bodyId}`;

/**
 * The systems that one begins from, everything that they depend on and everything that depends on them, each at once or
 * through others: by needs all the way, by data flows one step. With all dependencies between what was found. Two statements.
 */
export async function findGraph(
  transaction: Transaction,
  reader: HoldingReader,
  start: GraphStart,
): Promise<SystemGraph> {
  const { organisationId } = reader;
  const own = sql`d.organisation_id = ${organisationId}`;
  const opensTo = isReadableAs('system', reader);
  const used = sql`a.organisation_id = ${organisationId} and a.withdrawn_at is null`;
  const { rows: systems } = await transaction.execute<GraphSystem & Record<string, unknown>>(sql`
    with recursive begun as (select a.id from "system" a where ${used} and ${begins(start)} and ${isReadable('system', reader)}),
    below as (select id from begun union
      select d.depends_on_id from below join system_dependency d on ${own} and d.system_id = below.id and d.kind = 'needs'
        join "system" a on ${used} and a.id = d.depends_on_id),
    above as (select id from begun union
      select d.system_id from above join system_dependency d on ${own} and d.depends_on_id = above.id and d.kind = 'needs'
        join "system" a on ${used} and a.id = d.system_id),
    flows as (select d.depends_on_id as id from begun join system_dependency d on ${own} and d.system_id = begun.id and d.kind = 'dataFlow'
      union select d.system_id from begun join system_dependency d on ${own} and d.depends_on_id = begun.id and d.kind = 'dataFlow'),
    found as (select id from below union select id from above union select id from flows)
    select a.id, a.name, a.body_id as "bodyId", b.name as "bodyName", a.hosting,
      case when ${opensTo} then a.kind end as kind, case when ${opensTo} then a.environment end as environment, ${opensTo} as opens
    from found join "system" a on ${used} and a.id = found.id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    order by a.name collate "sv-x-icu", a.id limit ${mostSystems}`);
  const ids = uuids(systems.map(({ id }) => id));
  const opens = uuids(systems.filter((each) => each.opens).map(({ id }) => id));
  const { rows: edges } = await transaction.execute<GraphEdge & Record<string, unknown>>(sql`
    select d.system_id as "systemId", d.depends_on_id as "dependsOnId", d.kind,
      case when d.system_id = any(${opens}) or d.depends_on_id = any(${opens}) then d.what end as what
    from system_dependency d where ${own} and d.system_id = any(${ids}) and d.depends_on_id = any(${ids})
    order by d.system_id, d.depends_on_id, d.kind`);
  return { systems, edges };
}

/** How many systems in use each body has, of those that the requester reads; those with most first. One statement. */
export async function countSystemsOfBodies(
  transaction: Transaction,
  reader: HoldingReader,
): Promise<{ readonly id: string; readonly name: string; readonly systems: number }[]> {
  const { rows } = await transaction.execute<{ id: string; name: string; systems: number }>(sql`
    select b.id, b.name, count(*)::int as systems from "system" a
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.organisation_id = ${reader.organisationId} and a.withdrawn_at is null and ${isReadable('system', reader)}
    group by b.id, b.name order by count(*) desc, b.name collate "sv-x-icu"`);
  return rows;
}

/** An asset that loses its availability when a system fails. Without its name where it is not for the requester to know. */
export interface AssetLost {
  readonly id: string;
  readonly name: string | null;
  readonly bodyName: string;
  /** The systems that handle it, of those that were asked for. */
  readonly systemIds: readonly string[];
  /** Whether it is handled by some other system too, that was not asked for. */
  readonly isElsewhere: boolean;
}

const mostAssets = 2_000;

/** The assets that these systems handle, those that may be read first. One statement. */
export async function findAssetsLost(
  transaction: Transaction,
  reader: HoldingReader,
  systemIds: readonly string[],
): Promise<AssetLost[]> {
  if (systemIds.length === 0) return [];
  const readable = isReadableAs('asset', reader);
  const ids = uuids(systemIds);
  const { rows } = await transaction.execute<AssetLost & Record<string, unknown>>(sql`
    select a.id, case when ${readable} then a.name end as name, b.name as "bodyName", t.ids as "systemIds",
      exists (select from asset_in_system o join "system" s on s.organisation_id = o.organisation_id and s.id = o.system_id
        where o.organisation_id = a.organisation_id and o.asset_id = a.id and s.withdrawn_at is null
          and s.environment = 'production' and not o.system_id = any(${ids})) as "isElsewhere"
    from (select asset_id, array_agg(system_id) as ids from asset_in_system
        where organisation_id = ${reader.organisationId} and system_id = any(${ids}) group by asset_id) t
      join information_asset a on a.organisation_id = ${reader.organisationId} and a.id = t.asset_id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.withdrawn_at is null
    order by ${readable} desc, b.name collate "sv-x-icu", a.name collate "sv-x-icu", a.id limit ${mostAssets}`);
  return rows;
}

/** What of the whole organisation hangs together: which assets lie in which systems, and what needs what. One statement. */
export interface WholeGraph {
  readonly ties: readonly { readonly assetId: string; readonly systemId: string }[];
  readonly edges: readonly Omit<GraphEdge, 'what'>[];
}

export async function findWholeGraph(transaction: Transaction, organisationId: string): Promise<WholeGraph> {
  const { rows } = await transaction.execute<{ from: string; to: string; is: string }>(sql`
    select t.asset_id as "from", t.system_id as "to", 'tie' as "is" from asset_in_system t
      join information_asset a on a.organisation_id = t.organisation_id and a.id = t.asset_id and a.withdrawn_at is null
      join "system" s on s.organisation_id = t.organisation_id and s.id = t.system_id and s.withdrawn_at is null
    where t.organisation_id = ${organisationId}
    union all select d.system_id, d.depends_on_id, d.kind from system_dependency d
      join "system" s on s.organisation_id = d.organisation_id and s.id = d.system_id and s.withdrawn_at is null
      join "system" o on o.organisation_id = d.organisation_id and o.id = d.depends_on_id and o.withdrawn_at is null
    where d.organisation_id = ${organisationId}`);
  const ties = rows.filter(({ is }) => is === 'tie').map(({ from, to }) => ({ assetId: from, systemId: to }));
  const edges = rows
    .filter(({ is }) => is !== 'tie')
    .map(({ from, to, is }) => ({ systemId: from, dependsOnId: to, kind: is as DependencyKind }));
  return { ties, edges };
}
