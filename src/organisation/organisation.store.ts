import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { organisations } from './organisation.table.ts';

/** Says which municipality this is: what a newly begun organisation lacks. */
export async function nameOrganisation(
  transaction: Transaction,
  organisationId: string,
  names: {
    readonly name: string;
    /** As 212000-0000; null where it was not given. */
    readonly organisationNumber: string | null;
    readonly isExample?: boolean;
  },
): Promise<void> {
  await transaction.update(organisations).set(names).where(eq(organisations.id, organisationId));
}
