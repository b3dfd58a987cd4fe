import { eq } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { OrganisationNames } from './organisation.model.ts';
import { organisations } from './organisation.table.ts';

/** Says which municipality this is: what a newly begun organisation lacks. */
export async function nameOrganisation(
  transaction: Transaction,
  organisationId: string,
  names: OrganisationNames & { readonly name: string; readonly isExample?: boolean },
): Promise<void> {
  await transaction.update(organisations).set(names).where(eq(organisations.id, organisationId));
}

export async function findOrganisationNames(
  transaction: Transaction,
  organisationId: string,
): Promise<OrganisationNames> {
  const [found] = await transaction
    .select({ name: organisations.name, organisationNumber: organisations.organisationNumber })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  return found ?? { name: null, organisationNumber: null };
}
