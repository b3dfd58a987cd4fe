import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Indicator, IndicatorValue } from './indicator.model.ts';
import { indicators, indicatorValues } from './indicator.table.ts';

const isIndicator = (organisationId: string, id: string) =>
  and(eq(indicators.organisationId, organisationId), eq(indicators.id, id));

/** The ids of those that were added: none where there is one of that id already. */
export async function insertIndicators(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Omit<Indicator, 'version' | 'withdrawnAt'>[],
): Promise<string[]> {
  if (rows.length === 0) return [];
  const added = await transaction
    .insert(indicators)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: indicators.id });
  return added.map(({ id }) => id);
}

/** The indicator, held until the transaction ends. */
export async function lockIndicator(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<Indicator | undefined> {
  const [row] = await transaction
    .select()
    .from(indicators)
    .where(isIndicator(organisationId, id))
    .for('update');
  if (!row) return undefined;
  const { organisationId: _, ...indicator } = row;
  return indicator;
}

/** These indicators, held until the transaction ends, always in the same order. */
export async function lockIndicators(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<Indicator[]> {
  if (ids.length === 0) return [];
  const rows = await transaction
    .select()
    .from(indicators)
    .where(and(eq(indicators.organisationId, organisationId), inArray(indicators.id, [...ids])))
    .orderBy(indicators.id)
    .for('update');
  return rows.map((row) => {
    const { organisationId: _, ...indicator } = row;
    return indicator;
  });
}

/** Every change gives it a new version. */
export async function updateIndicator(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Indicator, 'id' | 'version'>>,
): Promise<void> {
  await transaction
    .update(indicators)
    .set({ ...facts, version: sql`${indicators.version} + 1` })
    .where(isIndicator(organisationId, id));
}

/** How many are in use, and which of these names are taken by others that are. One statement. */
export async function findNamesTaken(
  transaction: Transaction,
  organisationId: string,
  names: readonly string[],
  exceptId: string | null,
): Promise<{ readonly inUse: number; readonly taken: readonly string[] }> {
  const { rows } = await transaction.execute<{ inUse: number; taken: string[] }>(sql`
    select count(*)::int as "inUse", coalesce(array_agg(lower(name)) filter (where lower(name) = any(${sql.param(
      names.map((name) => name.toLowerCase()),
    )}::text[]) and id is distinct from ${exceptId}::uuid), '{}') as taken
    from indicator where organisation_id = ${organisationId} and withdrawn_at is null`);
  return rows[0] ?? { inUse: 0, taken: [] };
}

/** Whether anything has been measured. */
export async function hasValues(
  transaction: Transaction,
  organisationId: string,
  indicatorId: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from indicator_value where organisation_id = ${organisationId} and indicator_id = ${indicatorId} limit 1`);
  return rows.length > 0;
}

/**
 * Writes measurements; what was there for the same body and day stays, and is corrected by these. False where there is one
 * of these ids already.
 */
export async function insertValues(
  transaction: Transaction,
  organisationId: string,
  rows: readonly IndicatorValue[],
): Promise<boolean> {
  let added = 0;
  for (let from = 0; from < rows.length; from += 1_000) {
    const part = rows.slice(from, from + 1_000).map((row) => ({ ...row, organisationId }));
    const written = await transaction
      .insert(indicatorValues)
      .values(part)
      .onConflictDoNothing()
      .returning({ id: indicatorValues.id });
    added += written.length;
  }
  return added === rows.length;
}
