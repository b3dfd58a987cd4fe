import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Holding, HoldingKind } from '../holding.model.ts';
import { columnsOf, tableOf, uuids } from '../holding-conditions.store.ts';
import type { KnownPerson, KnownSystem } from './known.model.ts';

const texts = (values: readonly string[]) => sql`${sql.param([...values])}::text[]`;

export interface Called {
  readonly ids: readonly string[];
  readonly references: readonly string[];
  /** In lower case. */
  readonly names: readonly string[];
}

/** Those that a list may be about, whoever's: by id, by number or by name. One statement. */
export async function findCalled(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  { ids, references, names }: Called,
): Promise<Holding[]> {
  const { rows } = await transaction.execute<Holding & Record<string, unknown>>(sql`
    select ${columnsOf(of)}, a.withdrawn_at as "withdrawnAt" from ${tableOf(of)} a
    where a.organisation_id = ${organisationId} and (a.id = any(${uuids(ids)}) or (a.withdrawn_at is null
      and (a.reference = any(${texts(references)}) or lower(a.name) = any(${texts(names)}))))
    order by a.id`);
  return rows;
}

/** People by e-mail or name, in lower case, and these. One statement. @param today YYYY-MM-DD */
export async function findPeopleCalled(
  transaction: Transaction,
  organisationId: string,
  { words, ids, today }: { words: readonly string[]; ids: readonly string[]; today: string },
): Promise<KnownPerson[]> {
  const { rows } = await transaction.execute<KnownPerson & Record<string, unknown>>(sql`
    select id, name, email, coalesce(ended_on, 'infinity') > ${today}::date as "isHere" from person
    where organisation_id = ${organisationId}
      and (id = any(${uuids(ids)}) or lower(email) = any(${texts(words)}) or lower(name) = any(${texts(words)}))
    order by id`);
  return rows;
}

/** Systems in use by number or name, in lower case. One statement. */
export async function findSystemsCalled(
  transaction: Transaction,
  organisationId: string,
  words: readonly string[],
): Promise<KnownSystem[]> {
  const { rows } = await transaction.execute<KnownSystem & Record<string, unknown>>(sql`
    select id, name, reference from "system" where organisation_id = ${organisationId} and withdrawn_at is null
      and (lower(name) = any(${texts(words)}) or lower(reference) = any(${texts(words)})) order by id`);
  return rows;
}

/** What these are tied to: assets to systems, or systems to those that they need. One statement. */
export async function findTiesOf(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await transaction.execute<{ tie: string }>(
    of === 'asset'
      ? sql`select asset_id || ' ' || system_id as tie from asset_in_system
          where organisation_id = ${organisationId} and asset_id = any(${uuids(ids)})`
      : sql`select system_id || ' ' || depends_on_id as tie from system_dependency
          where organisation_id = ${organisationId} and system_id = any(${uuids(ids)}) and kind = 'needs'`,
  );
  return new Set(rows.map(({ tie }) => tie));
}

/** The names of the systems that each of these is tied to, for a file. One statement. */
export async function findTiedNames(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [table, own, other] =
    of === 'asset'
      ? [sql`asset_in_system`, sql.raw('asset_id'), sql.raw('system_id')]
      : [sql`system_dependency`, sql.raw('system_id'), sql.raw('depends_on_id')];
  const { rows } = await transaction.execute<{ id: string; names: string[] }>(sql`
    select t.${own} as id, array_agg(s.name order by s.name) as names from ${table} t
      join "system" s on s.organisation_id = t.organisation_id and s.id = t.${other} and s.withdrawn_at is null
    where t.organisation_id = ${organisationId} and t.${own} = any(${uuids(ids)})
      ${of === 'system' ? sql`and t.kind = 'needs'` : sql``}
    group by t.${own}`);
  return new Map(rows.map(({ id, names }) => [id, names]));
}
