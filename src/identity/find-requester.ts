import type { Database, Transaction } from '../database/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Requester } from './requester.model.ts';
import { requesterOf } from './requester.rules.ts';
import { findOrganisationShown, findPersonHere, findRolesWithTies } from './requester.store.ts';

interface Context {
  readonly database: Database;
  now(): Date;
}

/** The municipality whose pages these are. */
export interface OrganisationShown {
  /** Null until someone has set it up. */
  readonly name: string | null;
  readonly isExample: boolean;
}

/**
 * The person as one who asks, with the roles in force today; null where there is no such person here, or they
 * have ended. Read anew for each request, so that a role taken away is gone with the next one.
 */
export function findRequester(
  { database, now }: Context,
  organisationId: string,
  personId: string,
): Promise<FoundRequester | null> {
  return database.inOrganisation(organisationId, (transaction) =>
    requesterIn(transaction, { organisationId, personId, tokenScope: null, now: now() }),
  );
}

interface FoundRequester {
  readonly requester: Requester;
  readonly organisation: OrganisationShown;
}

/** The same in a transaction that has begun. */
export async function requesterIn(
  transaction: Transaction,
  {
    organisationId,
    personId,
    tokenScope,
    now,
  }: Pick<Requester, 'organisationId' | 'personId' | 'tokenScope'> & { readonly now: Date },
): Promise<FoundRequester | null> {
  const found = await findPersonHere(transaction, organisationId, personId);
  if (!found) return null;
  const { person, organisation } = found;
  const roles = await findRolesWithTies(transaction, organisationId, personId);
  const requester = requesterOf({ organisationId, person, ...roles }, swedishDay(now), tokenScope);
  return requester && { requester, organisation };
}

/** Whose pages those who have not signed in come to. */
export async function findNewestOrganisation(
  database: Database,
): Promise<OrganisationShown & { readonly id: string }> {
  const id = await database.newestOrganisation();
  const shown = await database.inOrganisation(id, (transaction) => findOrganisationShown(transaction, id));
  return { id, ...shown };
}
