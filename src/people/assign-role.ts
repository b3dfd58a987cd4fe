import { randomUUID } from 'node:crypto';
import { recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies, holdOrganisation } from '../organisation/index.ts';
import { isId, parseEntry } from '../shared/entry.ts';
import { mayManageOrganisation } from './people.policy.ts';
import type { RoleAssignment } from './person.model.ts';
import { findPersonById } from './person.store.ts';
import { type RoleEntry, type RoleRefused, roleEntry, roleFaults } from './person-entry.model.ts';
import { faultsOfRole } from './role.rules.ts';
import { findRolesOf, insertRoleAssignments } from './role.store.ts';

export type AssignRoleResult = { readonly ok: true; readonly role: RoleAssignment } | RoleRefused;

/** Gives a person a role, for a body or the whole municipality, from a day and perhaps to a day. */
export async function assignRole(
  context: RequestContext,
  personId: string,
  entry: RoleEntry,
): Promise<AssignRoleResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  if (!isId(personId)) return { ok: false, refusal: 'notFound' };
  const parsed = parseEntry(roleEntry, entry, roleFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const role: RoleAssignment = { ...parsed.value, id: randomUUID(), personId };
  return inRequest(context, async (transaction): Promise<AssignRoleResult> => {
    await holdOrganisation(transaction, organisationId);
    const person = await findPersonById(transaction, organisationId, personId);
    if (!person) return { ok: false, refusal: 'notFound' };
    const held = await findRolesOf(transaction, organisationId, [personId]);
    const bodies = await findBodies(transaction, organisationId);
    const body = bodies.find(({ id }) => id === role.bodyId);
    const fields = faultsOfRole(role, person, body, held);
    if (fields.length > 0) return { ok: false, refusal: 'invalid', fields };
    await insertRoleAssignments(transaction, organisationId, [role]);
    const { id: _, personId: __, ...after } = role;
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: personId, verb: 'assignRole', before: null, after },
    ]);
    return { ok: true, role };
  });
}
