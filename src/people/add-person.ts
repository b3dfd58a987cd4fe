import { randomUUID } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { mayManageOrganisation } from './people.policy.ts';
import type { Person } from './person.model.ts';
import { findPeopleByEmail, insertPeople } from './person.store.ts';
import {
  type NewPersonEntry,
  newPersonEntry,
  type PersonRefused,
  personFaults,
} from './person-entry.model.ts';

export type AddPersonResult = { readonly ok: true; readonly person: Person } | PersonRefused;

/** Adds a person, who holds no role yet and cannot sign in until invited. */
export async function addPerson(context: RequestContext, entry: NewPersonEntry): Promise<AddPersonResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  const parsed = parseEntry(newPersonEntry, entry, personFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const person: Person = { ...parsed.value, id: randomUUID(), version: 1 };
  return inRequest(context, async (transaction): Promise<AddPersonResult> => {
    await holdOrganisation(transaction, organisationId);
    const taken = await findPeopleByEmail(transaction, organisationId, [person.email]);
    if (taken.length > 0)
      return { ok: false, refusal: 'invalid', fields: [{ field: 'email', code: 'emailTaken' }] };
    await insertPeople(transaction, organisationId, [person]);
    const { id, version: _, ...after } = person;
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: id, verb: 'add', before: null, after },
    ]);
    return { ok: true, person };
  });
}
