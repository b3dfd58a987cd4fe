import type { Requester } from '../identity/index.ts';
import { findNewestOrganisation, findRequester, saveSignInName } from '../identity/index.ts';
import { type Role, roleNames } from '../people/role.model.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type ExamplePerson, findPeopleToActAs } from './act-as.store.ts';
import type { SetUpContext } from './set-up-context.ts';

/** Who asks, or null: the example is open to those who have not signed in. */
type Asker = Requester | null;

/** The example that the asker is in or comes to; null where that is somebody's own municipality. */
async function exampleOf(context: SetUpContext, asker: Asker): Promise<string | null> {
  if (!asker) {
    const newest = await findNewestOrganisation(context.database);
    return newest.isExample ? newest.id : null;
  }
  const found = await findRequester(context, asker.organisationId, asker.personId);
  return found?.organisation.isExample ? asker.organisationId : null;
}

const order: readonly Role[] = ['auditCoordinator', ...roleNames];
const place = ({ roles }: ExamplePerson) => Math.min(...roles.map(({ role }) => order.indexOf(role)));

/** The example's people whom one may act as, those who see most first; null outside an example. */
export async function listPeopleToActAs(
  context: SetUpContext,
  asker: Asker,
): Promise<readonly ExamplePerson[] | null> {
  const organisationId = await exampleOf(context, asker);
  if (!organisationId) return null;
  const today = swedishDay(context.now());
  const people = await context.database.inOrganisation(organisationId, (transaction) =>
    findPeopleToActAs(transaction, organisationId, today),
  );
  return people.toSorted((one, other) => place(one) - place(other));
}

export type ActAsResult =
  | { readonly ok: true; readonly cookies: readonly string[] }
  | { readonly ok: false; readonly refusal: 'notFound' };

/**
 * Signs the asker in as one of the example's people, without a password. Only in a made-up municipality: elsewhere
 * there is no such thing, so it is answered as not found.
 */
export async function actAs(
  context: SetUpContext,
  asker: Asker,
  personId: string,
  headers: Headers,
): Promise<ActAsResult> {
  const { database, signIn } = context;
  const organisationId = await exampleOf(context, asker);
  if (!organisationId || !isId(personId)) return { ok: false, refusal: 'notFound' };
  const found = await findRequester(context, organisationId, personId);
  if (!found) return { ok: false, refusal: 'notFound' };
  // An address that nobody has: the example takes no e-mail from anybody who wants to sign in with their own.
  const email = `${personId}@person.invalid`;
  const whose = { organisationId, personId, name: found.requester.name, email };
  const userId = await database.inOrganisation(organisationId, (transaction) =>
    saveSignInName(transaction, whose, context.now()),
  );
  if (userId === null) return { ok: false, refusal: 'notFound' };
  await signIn.end(headers);
  return { ok: true, cookies: await signIn.begin(userId, headers) };
}
