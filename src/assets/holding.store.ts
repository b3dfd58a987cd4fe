import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { InformationAsset, System, SystemDependency } from './asset.model.ts';
import { assetsInSystems, informationAssets, systemDependencies, systems } from './asset.table.ts';
import { factsOf, type Holding, type HoldingFacts, type HoldingKind } from './holding.model.ts';
import { columnsOf, tableOf } from './holding-conditions.store.ts';

/** A new asset or system: what of it is not null by default has to be said. */
export type NewHolding = HoldingFacts & { readonly id: string };

/** PostgreSQL takes 65,535 values in a statement. */
const rowsAtATime = 2_000;

/** The facts that the kind has. */
const only = (of: HoldingKind, facts: Partial<HoldingFacts>) =>
  Object.fromEntries(factsOf(of).flatMap((name) => (name in facts ? [[name, facts[name]]] : [])));

/** Puts them in; those whose id or reference is taken are left out. The ids that were put in. */
export async function insertHoldings(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  rows: readonly NewHolding[],
): Promise<string[]> {
  const added: string[] = [];
  for (let start = 0; start < rows.length; start += rowsAtATime) {
    const values = rows
      .slice(start, start + rowsAtATime)
      .map((row) => ({ ...only(of, row), id: row.id, organisationId }));
    const inserted =
      of === 'asset'
        ? await transaction
            .insert(informationAssets)
            .values(values as (InformationAsset & { organisationId: string })[])
            .onConflictDoNothing()
            .returning({ id: informationAssets.id })
        : await transaction
            .insert(systems)
            .values(values as (System & { organisationId: string })[])
            .onConflictDoNothing()
            .returning({ id: systems.id });
    added.push(...inserted.map(({ id }) => id));
  }
  return added;
}

/** The asset or system, held until the transaction ends. */
export async function lockHolding(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  id: string,
): Promise<Holding | undefined> {
  const { rows } = await transaction.execute<Holding & Record<string, unknown>>(sql`
    select ${columnsOf(of)}, a.withdrawn_at as "withdrawnAt" from ${tableOf(of)} a
    where a.organisation_id = ${organisationId} and a.id = ${id} for update`);
  return rows[0];
}

/** Every change gives it a new version. */
export async function updateHolding(
  transaction: Transaction,
  organisationId: string,
  { of, id }: Pick<Holding, 'of' | 'id'>,
  facts: Partial<HoldingFacts & Pick<Holding, 'withdrawnAt'>>,
): Promise<void> {
  const { withdrawnAt, ...rest } = facts;
  const set = { ...only(of, rest), ...(withdrawnAt === undefined ? {} : { withdrawnAt }) };
  if (of === 'asset') {
    await transaction
      .update(informationAssets)
      .set({ ...(set as Partial<InformationAsset>), version: sql`${informationAssets.version} + 1` })
      .where(and(eq(informationAssets.organisationId, organisationId), eq(informationAssets.id, id)));
  } else {
    await transaction
      .update(systems)
      .set({ ...(set as Partial<System>), version: sql`${systems.version} + 1` })
      .where(and(eq(systems.organisationId, organisationId), eq(systems.id, id)));
  }
}

/** Whether another one in use has the organisation's number. */
export async function isReferenceTaken(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  { reference, id }: { readonly reference: string; readonly id: string },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from ${tableOf(of)} a where a.organisation_id = ${organisationId} and a.reference = ${reference}
      and a.withdrawn_at is null and a.id <> ${id} limit 1`);
  return rows.length > 0;
}

/** Ties assets to systems that handle them; what is tied already stays. @returns how many were tied now */
export async function insertTies(
  transaction: Transaction,
  organisationId: string,
  ties: readonly { readonly assetId: string; readonly systemId: string }[],
): Promise<number> {
  let added = 0;
  for (let start = 0; start < ties.length; start += rowsAtATime) {
    const rows = await transaction
      .insert(assetsInSystems)
      .values(ties.slice(start, start + rowsAtATime).map((tie) => ({ ...tie, organisationId })))
      .onConflictDoNothing()
      .returning({ assetId: assetsInSystems.assetId });
    added += rows.length;
  }
  return added;
}

/** False where they were not tied. */
export async function deleteTie(
  transaction: Transaction,
  organisationId: string,
  { assetId, systemId }: { readonly assetId: string; readonly systemId: string },
): Promise<boolean> {
  const rows = await transaction
    .delete(assetsInSystems)
    .where(
      and(
        eq(assetsInSystems.organisationId, organisationId),
        eq(assetsInSystems.assetId, assetId),
        eq(assetsInSystems.systemId, systemId),
      ),
    )
    .returning({ assetId: assetsInSystems.assetId });
  return rows.length > 0;
}

/** Dependencies; those that are there already stay as they are. @returns how many there are now that were not */
export async function insertDependencies(
  transaction: Transaction,
  organisationId: string,
  dependencies: readonly SystemDependency[],
): Promise<number> {
  let added = 0;
  for (let start = 0; start < dependencies.length; start += rowsAtATime) {
    const rows = await transaction
      .insert(systemDependencies)
      .values(dependencies.slice(start, start + rowsAtATime).map((each) => ({ ...each, organisationId })))
      .onConflictDoNothing()
      .returning({ systemId: systemDependencies.systemId });
    added += rows.length;
  }
  return added;
}

/** The dependency that was there; undefined where there was none. */
export async function deleteDependency(
  transaction: Transaction,
  organisationId: string,
  { systemId, dependsOnId, kind }: Omit<SystemDependency, 'what'>,
): Promise<SystemDependency | undefined> {
  const [row] = await transaction
    .delete(systemDependencies)
    .where(
      and(
        eq(systemDependencies.organisationId, organisationId),
        eq(systemDependencies.systemId, systemId),
        eq(systemDependencies.dependsOnId, dependsOnId),
        eq(systemDependencies.kind, kind),
      ),
    )
    .returning();
  return row;
}
