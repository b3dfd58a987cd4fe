import type { Database } from '../database/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Requester, TokenScope } from './requester.model.ts';
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
export async function findRequester(
  { database, now }: Context,
  organisationId: string,
  personId: string,
  tokenScope: TokenScope | null = null,
): Promise<{ requester: Requester; organisation: OrganisationShown } | null> {
  return database.inOrganisation(organisationId, async (transaction) => {
    const found = await findPersonHere(transaction, organisationId, personId);
    if (!found) return null;
    const { person, organisation } = found;
    const roles = await findRolesWithTies(transaction, organisationId, personId);
    const requester = requesterOf({ organisationId, person, ...roles }, swedishDay(now()), tokenScope);
    return requester && { requester, organisation };
  });
}

/** Whose pages those who have not signed in come to. */
export async function findNewestOrganisation(
  database: Database,
): Promise<OrganisationShown & { readonly id: string }> {
  const id = await database.newestOrganisation();
  const shown = await database.inOrganisation(id, (transaction) => findOrganisationShown(transaction, id));
  return { id, ...shown };
}
