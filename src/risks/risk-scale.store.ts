import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RiskScale } from './risk.model.ts';
import { riskSettings } from './risk.table.ts';

export interface KeptScale {
  readonly scale: RiskScale;
  readonly version: number;
}

/** The organisation's own scale; undefined where it uses the built-in one. */
export async function findKeptScale(
  transaction: Transaction,
  organisationId: string,
): Promise<KeptScale | undefined> {
  const [row] = await transaction
    .select({ scale: riskSettings.scale, version: riskSettings.version })
    .from(riskSettings)
    .where(eq(riskSettings.organisationId, organisationId));
  return row;
}

export async function saveScale(
  transaction: Transaction,
  organisationId: string,
  scale: RiskScale,
): Promise<void> {
  await transaction
    .insert(riskSettings)
    .values({ organisationId, scale })
    .onConflictDoUpdate({
      target: riskSettings.organisationId,
      set: { scale, version: sql`${riskSettings.version} + 1` },
    });
}

/** Keeps assessments and changes of the scale from happening at the same time, until the transaction ends. */
export async function holdScale(
  transaction: Transaction,
  organisationId: string,
  how: 'share' | 'alone',
): Promise<void> {
  const key = sql`hashtextextended('riskScale' || ${organisationId}::text, 0)`;
  await transaction.execute(
    how === 'alone'
      ? sql`select pg_advisory_xact_lock(${key})`
      : sql`select pg_advisory_xact_lock_shared(${key})`,
  );
}

/** Whether anything has been assessed on the scale: a risk, or the risk of an exception. */
export async function isScaleUsed(transaction: Transaction, organisationId: string): Promise<boolean> {
  const { rows } = await transaction.execute<{ used: boolean }>(sql`
    select exists (select from risk_assessment where organisation_id = ${organisationId})
      or exists (select from exception where organisation_id = ${organisationId}) as used`);
  return rows[0]?.used ?? false;
}
