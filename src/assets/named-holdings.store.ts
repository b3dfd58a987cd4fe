import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Environment } from './asset.model.ts';
import type { Holding, HoldingKind } from './holding.model.ts';
import { columnsOf, tableOf, uuids } from './holding-conditions.store.ts';

/** An asset or a system with what decides who may see and change it (`asset.policy.ts`). */
export interface NamedHolding
  extends Pick<
    Holding,
    'of' | 'id' | 'name' | 'bodyId' | 'ownerPersonId' | 'managerPersonId' | 'objectOwnerPersonId' | 'version'
  > {
  readonly bodyName: string;
  readonly isWithdrawn: boolean;
  readonly environment: Environment | null;
}

/** The assets or systems with these ids, withdrawn ones too. For whoever asks to see: ask `mayReadHolding` of each. One statement. */
export async function findHoldingsNamed(
  transaction: Transaction,
  organisationId: string,
  of: HoldingKind,
  ids: readonly string[],
): Promise<NamedHolding[]> {
  const { rows } = await transaction.execute<NamedHolding & Record<string, unknown>>(sql`
    select ${columnsOf(of)}, b.name as "bodyName", a.withdrawn_at is not null as "isWithdrawn" from ${tableOf(of)} a
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.organisation_id = ${organisationId} and a.id = any(${uuids(ids)})`);
  return rows;
}
