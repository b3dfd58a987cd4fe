import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DependencyKind, Hosting } from './asset.model.ts';
import { isReadableAs } from './holding-conditions.store.ts';
import type { HoldingReader } from './holding-list.model.ts';

/** Ties of one thing on a page: more than any system has. */
const mostTies = 1_000;

/** A system, as far as anybody whose own hangs on it may know of it. */
export interface SystemNamed {
  readonly id: string;
  readonly name: string;
  readonly bodyName: string;
  readonly hosting: Hosting | null;
  readonly isWithdrawn: boolean;
  /** Whether the requester may open its page. */
  readonly opens: boolean;
}

/** An asset that a system handles; without its name where it is not for the requester to know. */
export interface AssetNamed {
  readonly id: string;
  readonly name: string | null;
  readonly bodyName: string;
  readonly opens: boolean;
}

export interface DependencyShown extends SystemNamed {
  readonly dependency: DependencyKind;
  readonly what: string | null;
  /** `needs`: this one depends on it. `isNeeded`: it depends on this one. */
  readonly way: 'needs' | 'isNeeded';
}

const systemNamed = (reader: HoldingReader): SQL => sql`a.id, a.name, b.name as "bodyName", a.hosting,
  a.withdrawn_at is not null as "isWithdrawn", ${isReadableAs('system', reader)} as opens`;

/** The systems that handle an asset. One statement. */
export async function findSystemsOf(
  transaction: Transaction,
  reader: HoldingReader,
  assetId: string,
): Promise<SystemNamed[]> {
  const { rows } = await transaction.execute<SystemNamed & Record<string, unknown>>(sql`
    select ${systemNamed(reader)} from asset_in_system t
      join "system" a on a.organisation_id = t.organisation_id and a.id = t.system_id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where t.organisation_id = ${reader.organisationId} and t.asset_id = ${assetId} and a.withdrawn_at is null
    order by a.name collate "sv-x-icu", a.id limit ${mostTies}`);
  return rows;
}

/** The assets that a system handles. One statement. */
export async function findAssetsIn(
  transaction: Transaction,
  reader: HoldingReader,
  systemId: string,
): Promise<AssetNamed[]> {
  const readable = isReadableAs('asset', reader);
  const { rows } = await transaction.execute<AssetNamed & Record<string, unknown>>(sql`
    select a.id, case when ${readable} then a.name end as name, b.name as "bodyName", ${readable} as opens
    from asset_in_system t
      join information_asset a on a.organisation_id = t.organisation_id and a.id = t.asset_id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where t.organisation_id = ${reader.organisationId} and t.system_id = ${systemId} and a.withdrawn_at is null
    order by ${readable} desc, a.name collate "sv-x-icu", a.id limit ${mostTies}`);
  return rows;
}

/** What a system depends on and what depends on it, at once. One statement. */
export async function findDependenciesOf(
  transaction: Transaction,
  reader: HoldingReader,
  systemId: string,
): Promise<DependencyShown[]> {
  const part = (way: 'needs' | 'isNeeded') => {
    const [own, other] = way === 'needs' ? ['system_id', 'depends_on_id'] : ['depends_on_id', 'system_id'];
    return sql`select ${systemNamed(reader)}, d.kind as dependency, d.what, ${sql.raw(`'${way}'`)} as way
      from system_dependency d
        join "system" a on a.organisation_id = d.organisation_id and a.id = d.${sql.raw(other ?? '')}
        join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      where d.organisation_id = ${reader.organisationId} and d.${sql.raw(own ?? '')} = ${systemId}
        and a.withdrawn_at is null`;
  };
  const { rows } = await transaction.execute<DependencyShown & Record<string, unknown>>(sql`
    select * from (${part('needs')} union all ${part('isNeeded')}) d
    order by name collate "sv-x-icu", id, dependency limit ${mostTies}`);
  return rows;
}
