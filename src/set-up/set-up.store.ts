import { eq, sql } from 'drizzle-orm';
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

/** Lets one transaction at a time begin a new organisation, on the whole server. */
export async function holdBeginning(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('begin an organisation', 0))`);
}

/** The organisation that visitors come to, as it is inside this transaction. */
export async function findNewest(transaction: Transaction): Promise<string> {
  const { rows } = await transaction.execute<{ id: string }>(sql`select newest_organisation() as id`);
  return (rows[0] as { id: string }).id;
}

/** Begins an organisation without a name. The transaction has to be inside it already. */
export async function insertOrganisation(transaction: Transaction, id: string): Promise<void> {
  await transaction.insert(organisations).values({ id });
}
