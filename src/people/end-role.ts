import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { isId, parseEntry } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { losesLastAdministrator, tenureOf } from './administrators.rules.ts';
import { mayManageOrganisation } from './people.policy.ts';
import type { RoleAssignment } from './person.model.ts';
import { type RoleEnd, type RoleFault, type RoleRefused, roleEnd, roleFaults } from './person-entry.model.ts';
import { endingOf, type RoleEnding } from './role.rules.ts';
import { deleteRole, findAdministrators, findRolesOf, updateRoleDays } from './role.store.ts';

export type EndRoleResult =
  /** The role as it is now; null where it was never held, and is gone. */
  { readonly ok: true; readonly role: RoleAssignment | null } | RoleRefused;

const invalid = (field: string, code: RoleFault) =>
  ({ ok: false, refusal: 'invalid', fields: [{ field, code }] }) as const;

/**
 * Sets the last day of a role that a person holds. One that was never held goes away altogether;
 * what it was stands in the change log.
 */
export async function endRole(
  context: RequestContext,
  personId: string,
  roleId: string,
  entry: RoleEnd,
): Promise<EndRoleResult> {
  const { organisationId } = context.requester;
  if (!mayManageOrganisation(context.requester)) return { ok: false, refusal: 'forbidden' };
  if (!isId(personId) || !isId(roleId)) return { ok: false, refusal: 'notFound' };
  const parsed = parseEntry(roleEnd, entry, roleFaults);
  if (!parsed.ok) return { ok: false, refusal: 'invalid', fields: parsed.fields };
  const { lastDay, seen } = parsed.value;
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction): Promise<EndRoleResult> => {
    await holdOrganisation(transaction, organisationId);
    const roles = await findRolesOf(transaction, organisationId, [personId]);
    const role = roles.find(({ id }) => id === roleId);
    if (!role) return { ok: false, refusal: 'notFound' };
    // Where both have set the same last day, nothing is left to ask about.
    if (role.toDate !== seen && role.toDate === lastDay) return { ok: true, role };
    if (role.toDate !== seen) return { ok: false, refusal: 'stale', current: role };
    const ending = endingOf(role, roles, lastDay, today);
    if (ending.ends === 'refused') return invalid('lastDay', ending.fault);
    if (
      role.role === 'administrator' &&
      (await leavesNobody(transaction, organisationId, role, ending, today))
    )
      return invalid('lastDay', 'lastAdministrator');
    const { role: name, bodyId, fromDate, toDate } = role;
    const before = { role: name, bodyId, fromDate, toDate };
    const held = ending.ends === 'onDay';
    if (held) await updateRoleDays(transaction, organisationId, [{ ...role, toDate: ending.toDate }]);
    else await deleteRole(transaction, organisationId, roleId);
    const after = held ? { ...before, toDate: ending.toDate } : null;
    await recordChanges(transaction, authorOf(context), [
      { noun: 'person', nounId: personId, verb: held ? 'endRole' : 'removeRole', before, after },
    ]);
    return { ok: true, role: held ? { ...role, toDate: ending.toDate } : null };
  });
}

/** Whether nobody would administer the municipality any more once this role has ended so. */
async function leavesNobody(
  transaction: Transaction,
  organisationId: string,
  role: RoleAssignment,
  ending: RoleEnding,
  today: string,
): Promise<boolean> {
  const held = await findAdministrators(transaction, organisationId, today);
  const left = held.flatMap((one) => {
    if (one.id !== role.id) return [one];
    return ending.ends === 'onDay' ? [{ ...one, toDate: ending.toDate }] : [];
  });
  const tenures = (all: typeof held) => all.map((one) => tenureOf(one, one));
  return losesLastAdministrator(tenures(held), tenures(left), today);
}
