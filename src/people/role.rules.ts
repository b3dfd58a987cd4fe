import type { Body, BodyKind } from '../organisation/body.model.ts';
import type { InvalidField } from '../shared/entry.ts';
import type { Person, RoleAssignment } from './person.model.ts';
import type { RoleFault } from './person-entry.model.ts';
import { type Role, roles } from './role.model.ts';

/** The kinds of body that a role is held for; null where it is held for the whole municipality. */
export function kindsOf(role: Role): readonly BodyKind[] | null {
  return roles[role];
}

/** A role as it is to be held. */
export type WantedRole = Pick<RoleAssignment, 'role' | 'bodyId' | 'fromDate' | 'toDate'>;

/** Whether two times, each with first and last day, have a day in common. */
export function overlap(
  one: Pick<WantedRole, 'fromDate' | 'toDate'>,
  other: Pick<WantedRole, 'fromDate' | 'toDate'>,
): boolean {
  const startsInTime = (a: typeof one, b: typeof one) => b.toDate === null || a.fromDate <= b.toDate;
  return startsInTime(one, other) && startsInTime(other, one);
}

/**
 * What stands in the way of a person holding a role. `held` are the roles that the person has, without the one that is
 * being changed; `body` is what `bodyId` stands for, undefined where there is no such body.
 */
export function faultsOfRole(
  wanted: WantedRole,
  person: Pick<Person, 'endedOn'>,
  body: Body | undefined,
  held: readonly WantedRole[],
): InvalidField<RoleFault>[] {
  const faults: InvalidField<RoleFault>[] = [];
  const bodyFault = faultOfBody(wanted, body);
  if (bodyFault) faults.push({ field: 'bodyId', code: bodyFault });
  if (person.endedOn !== null && person.endedOn <= wanted.fromDate)
    faults.push({ field: 'fromDate', code: 'personHasEnded' });
  if (wanted.toDate !== null && wanted.toDate < wanted.fromDate)
    faults.push({ field: 'toDate', code: 'endsBeforeStart' });
  if (wanted.role === 'auditExpert' && wanted.toDate === null)
    faults.push({ field: 'toDate', code: 'lastDayMissing' });
  const same = held.filter(({ role, bodyId }) => role === wanted.role && bodyId === wanted.bodyId);
  if (same.some((other) => overlap(wanted, other))) faults.push({ field: 'role', code: 'heldAlready' });
  const apart = held.filter(({ role }) => isAuditors(role) !== isAuditors(wanted.role));
  if (apart.some((other) => overlap(wanted, other))) faults.push({ field: 'role', code: 'auditorsApart' });
  return faults;
}

/** Who audits holds no other office in what is audited (kommunallagen 2017:725 4 kap. 4 § and 12 kap.). */
const isAuditors = (role: Role) =>
  role === 'electedAuditor' || role === 'auditExpert' || role === 'layAuditor';

function faultOfBody({ role, bodyId, fromDate }: WantedRole, body: Body | undefined): RoleFault | null {
  const kinds = kindsOf(role);
  if (kinds === null) return bodyId === null ? null : 'bodyNotWanted';
  if (bodyId === null) return 'bodyMissing';
  if (!body) return 'unknownBody';
  if (!kinds.includes(body.kind)) return 'wrongKindOfBody';
  return body.endedOn !== null && body.endedOn <= fromDate ? 'bodyHasEnded' : null;
}

/** What ending a role comes to: a last day, or that a role which was never held goes away. */
export type RoleEnding =
  | { readonly ends: 'onDay'; readonly toDate: string }
  | { readonly ends: 'neverHeld' }
  | { readonly ends: 'refused'; readonly fault: RoleFault };

/**
 * What becomes of a role whose last day is to be this. One that has been held stays in the history.
 * `held` are all the roles of the person.
 */
export function endingOf(
  role: RoleAssignment,
  held: readonly RoleAssignment[],
  lastDay: string,
  today: string,
): RoleEnding {
  if (lastDay < role.fromDate)
    return role.fromDate >= today ? { ends: 'neverHeld' } : { ends: 'refused', fault: 'endsBeforeStart' };
  const again = held.filter(({ id, role: name, bodyId }) => {
    return id !== role.id && name === role.role && bodyId === role.bodyId;
  });
  const lasting = { fromDate: role.fromDate, toDate: lastDay };
  if (again.some((other) => overlap(lasting, other))) return { ends: 'refused', fault: 'heldAlready' };
  // Only a longer time than before can run into another office.
  const apart = held.filter((other) => isAuditors(other.role) !== isAuditors(role.role));
  const isLonger = role.toDate !== null && lastDay > role.toDate;
  if (isLonger && apart.some((other) => overlap(lasting, other)))
    return { ends: 'refused', fault: 'auditorsApart' };
  return { ends: 'onDay', toDate: lastDay };
}
