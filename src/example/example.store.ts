import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { organisations } from '../organisation/organisation.table.ts';

/** Whether nobody has set the organisation up yet; holds it against others who would, until the transaction ends. */
export async function holdIfNew(transaction: Transaction, organisationId: string): Promise<boolean> {
  const [organisation] = await transaction
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
    .for('update');
  return organisation?.name === null;
}
