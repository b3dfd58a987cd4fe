import { randomUUID } from 'node:crypto';
import type { Change } from '../../change-log/index.ts';
import type { Transaction } from '../../database/index.ts';
import { renameSignIn } from '../../identity/index.ts';
import { differences } from '../../shared/differences.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import { insertPeople, updatePeople } from '../person.store.ts';
import { insertRoleAssignments, updateRoleDays } from '../role.store.ts';
import type { PeopleSteps } from './import.model.ts';
import type { ImportContext } from './import-context.ts';

/** Saves what a list of people comes to, a statement for each kind of step, and says what was changed. */
export async function applyPeople(
  { requester, now }: ImportContext,
  transaction: Transaction,
  { newPeople, changedPeople, newRoles, changedRoles }: PeopleSteps,
): Promise<Change[]> {
  const { organisationId } = requester;
  const added: Person[] = newPeople.map((person) => ({
    ...person,
    id: randomUUID(),
    endedOn: null,
    version: 1,
  }));
  const changed = changedPeople.map(({ after }) => ({ ...after, version: after.version + 1 }));
  await insertPeople(transaction, organisationId, added);
  await updatePeople(transaction, organisationId, changed);
  for (const { before, after } of changedPeople) {
    const { id: personId, name, email } = after;
    // The address is the same, so nobody else can have it.
    if (before.name !== name)
      await renameSignIn(transaction, { organisationId, personId, name, email }, now());
  }
  const idOf = new Map([...added, ...changed].map(({ email, id }) => [email, id]));
  const roles: RoleAssignment[] = newRoles.map(({ email, personId, ...role }) => ({
    ...role,
    id: randomUUID(),
    personId: personId ?? idOf.get(email) ?? '',
  }));
  await insertRoleAssignments(transaction, organisationId, roles);
  await updateRoleDays(
    transaction,
    organisationId,
    changedRoles.map(({ after }) => after),
  );
  return [
    ...added.map(({ id, name, email, title, endedOn }) =>
      about(id, 'add', null, { name, email, title, endedOn }),
    ),
    ...changedPeople.map(({ before, after }) => {
      const changes = differences(before, after);
      return about(before.id, 'change', changes?.before ?? null, changes?.after ?? null);
    }),
    ...roles.map((role) => about(role.personId, 'assignRole', null, toldOf(role))),
    ...changedRoles.map(({ before, after }) =>
      about(before.personId, 'changeRole', toldOf(before), toldOf(after)),
    ),
  ];
}

const about = (nounId: string, verb: string, before: object | null, after: object | null): Change => ({
  noun: 'person',
  nounId,
  verb,
  before,
  after,
});

const toldOf = ({ role, bodyId, fromDate, toDate }: RoleAssignment) => ({ role, bodyId, fromDate, toDate });
