import { randomUUID } from 'node:crypto';
import type { Changing } from '../identity/index.ts';
import type { Classification } from './classification.model.ts';
import { insertClassification } from './classification.store.ts';
import { noun } from './classification-faults.model.ts';

export type EnteredClassification = Omit<Classification, 'id' | 'version' | 'withdrawnAt'>;

/** Enters classifications with their decisions as they were made elsewhere, for whoever has authorised it. */
export async function enterClassifications(
  { transaction, organisationId, record }: Changing,
  entered: readonly EnteredClassification[],
): Promise<void> {
  for (const row of entered) {
    const id = randomUUID();
    await insertClassification(transaction, organisationId, { id, ...row, withdrawnAt: null });
    const { assessedBy: _by, assessedAt: _at, ...after } = row;
    await record({ noun, nounId: id, verb: 'add', before: null, after });
  }
}
