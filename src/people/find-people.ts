import type { LoggedChange } from '../change-log/index.ts';
import { findChanges } from '../change-log/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { mayReadPersonHistory, peopleScope } from './people.policy.ts';
import { type PeopleFilter, type PeoplePage, peopleFilter } from './people-list.model.ts';
import { findPeoplePage, isOfficeHolder } from './people-list.store.ts';
import type { Person, RoleAssignment } from './person.model.ts';
import { findPeopleNames, findPersonById } from './person.store.ts';
import { findRolesOf } from './role.store.ts';

/** The people of the municipality, as far as whoever asks may look them up. */
export async function findPeople(
  context: RequestContext,
  asked: Partial<Record<keyof PeopleFilter, unknown>> = {},
): Promise<PeoplePage> {
  const { requester } = context;
  const filter = peopleFilter.parse(asked);
  const officeHoldersOnly = peopleScope(requester) === 'officeHolders';
  const wanted = { ...filter, officeHoldersOnly, day: swedishDay(context.now()) };
  const { people, total } = await inRequest(context, (transaction) =>
    findPeoplePage(transaction, requester.organisationId, wanted),
  );
  const shown = officeHoldersOnly ? people.map((person) => ({ ...person, email: null })) : people;
  return { people: shown, total, filter };
}

/** Everything about one person that whoever asks may know. */
export interface PersonFile {
  /** The address is null where whoever asks may not know it. */
  readonly person: Omit<Person, 'email'> & { readonly email: string | null };
  /** The latest first; past and coming ones too. */
  readonly roles: readonly RoleAssignment[];
  /** Null where whoever asks may not read it. */
  readonly changes: readonly LoggedChange[] | null;
}

/** One person; null where there is none, or none that whoever asks may look up. */
export async function findPerson(context: RequestContext, id: string): Promise<PersonFile | null> {
  const { requester } = context;
  const { organisationId } = requester;
  if (!isId(id)) return null;
  return inRequest(context, async (transaction) => {
    const person = await findPersonById(transaction, organisationId, id);
    if (!person) return null;
    const isSelf = requester.personId === id;
    const sharesAll = isSelf || peopleScope(requester) === 'everyone';
    const day = swedishDay(context.now());
    if (!sharesAll && !(await isOfficeHolder(transaction, organisationId, id, day))) return null;
    const roles = await findRolesOf(transaction, organisationId, [id]);
    const changes = mayReadPersonHistory(requester, id)
      ? await findChanges(transaction, organisationId, { noun: 'person', nounId: id })
      : null;
    return { person: { ...person, email: sharesAll ? person.email : null }, roles, changes };
  });
}

/** The names behind what has been changed, for whoever may read the history. */
export function findNames(
  context: RequestContext,
  ids: Iterable<string | null>,
): Promise<Map<string, string>> {
  return inRequest(context, (transaction) =>
    findPeopleNames(transaction, context.requester.organisationId, ids),
  );
}
