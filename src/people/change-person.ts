import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, endSessionsOf, inRequest, type RequestContext, renameSignIn } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { differences } from '../shared/differences.ts';
import { type InvalidField, isId, parseEntry } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { losesLastAdministrator, tenureOf } from './administrators.rules.ts';
import { mayManageOrganisation } from './people.policy.ts';
import type { Person } from './person.model.ts';
import { findPeopleByEmail, findPersonById, updatePeople } from './person.store.ts';
import {
  type PersonChange,
  type PersonFault,
  type PersonRefused,
  personChange,
  personFaults,
} from './person-entry.model.ts';
import { findAdministrators } from './role.store.ts';

export type ChangePersonResult = { readonly ok: true; readonly person: Person } | PersonRefused;

const invalid = (field: string, code: PersonFault) =>
  ({
    ok: false,
    refusal: 'invalid',
    fields: [{ field, code }] satisfies InvalidField<PersonFault>[],
  }) as const;

/** Changes a person's details, or says that they have ended. From that day nobody signs in as them. */
export async function changePerson(
  context: RequestContext,
  id: string,
  change: PersonChange,
): Promise<ChangePersonResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  if (!isId(id)) return { ok: false, refusal: 'notFound' };
  const parsed = parseEntry(personChange, change, personFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const { version, ...facts } = parsed.value;
  return inRequest(context, async (transaction): Promise<ChangePersonResult> => {
    await holdOrganisation(transaction, organisationId);
    const before = await findPersonById(transaction, organisationId, id);
    if (!before) return { ok: false, refusal: 'notFound' };
    if (before.version !== version) return { ok: false, refusal: 'stale', current: before };
    const sent = Object.entries(facts).filter(([, value]) => value !== undefined);
    const after: Person = { ...before, ...Object.fromEntries(sent) };
    const changed = differences(before, after);
    if (!changed) return { ok: true, person: before };
    const others = await findPeopleByEmail(transaction, organisationId, [after.email]);
    if (others.some((other) => other.id !== id)) return invalid('email', 'emailTaken');
    if (await leavesNobody(context, transaction, after)) return invalid('endedOn', 'lastAdministrator');
    if (!(await followInSignIn(context, transaction, before, after))) return invalid('email', 'emailTaken');
    const person = { ...after, version: version + 1 };
    await updatePeople(transaction, organisationId, [person]);
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: id, verb: 'change', ...changed },
    ]);
    return { ok: true, person };
  });
}

/** Whether nobody would administer the municipality any more. */
async function leavesNobody(
  { requester, now }: RequestContext,
  transaction: Transaction,
  person: Person,
): Promise<boolean> {
  const today = swedishDay(now());
  const held = await findAdministrators(transaction, requester.organisationId, today);
  const before = held.map((role) => tenureOf(role, role));
  const after = held.map((role) => tenureOf(role, role.personId === person.id ? person : role));
  return losesLastAdministrator(before, after, today);
}

/** Lets what they sign in with follow; false where somebody else signs in with the address, on this whole server. */
async function followInSignIn(
  { requester, now }: RequestContext,
  transaction: Transaction,
  before: Person,
  after: Person,
): Promise<boolean> {
  const { organisationId } = requester;
  const { id: personId, name, email, endedOn } = after;
  const at = now();
  if (before.name !== name || before.email !== email) {
    const followed = await renameSignIn(transaction, { organisationId, personId, name, email }, at);
    if (!followed) return false;
  }
  if (endedOn !== null && endedOn <= swedishDay(at))
    await endSessionsOf(transaction, { organisationId, personId });
  return true;
}
