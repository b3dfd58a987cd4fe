import type { Transaction } from '../database/index.ts';
import type { Requester } from '../identity/requester.model.ts';
import { isId } from '../shared/entry.ts';
import { readsUnit } from './compliance.policy.ts';
import { findGuidelineInForce, type InForce } from './guideline-in-force.ts';
import { type FoundUnit, findUnitsByKey } from './unit.store.ts';

export interface Asking {
  readonly transaction: Transaction;
  readonly organisationId: string;
  readonly requester: Requester;
}

const isKey = (key: string) => key === 'municipality' || key === 'centralIt' || isId(key);

/** The units of these keys that the requester reads, with the guideline; undefined where no guideline is in force. */
export async function findReadUnits(
  { transaction, organisationId, requester }: Asking,
  keys: readonly string[],
): Promise<{ readonly guideline: InForce; readonly units: FoundUnit[] } | undefined> {
  const guideline = await findGuidelineInForce(transaction, organisationId);
  if (!guideline) return undefined;
  const units = await findUnitsByKey(transaction, organisationId, guideline, keys.filter(isKey));
  return { guideline, units: units.filter((unit) => readsUnit(requester, unit)) };
}

/** One unit that the requester reads; undefined where there is none that they may know of. Two statements. */
export async function findReadUnit(
  asking: Asking,
  key: string,
): Promise<{ readonly guideline: InForce; readonly unit: FoundUnit } | undefined> {
  const found = await findReadUnits(asking, [key]);
  const unit = found?.units[0];
  return found && unit && { guideline: found.guideline, unit };
}
