import { layAuditedBy, registerScope } from '../audits/register/register.policy.ts';
import { bodiesOf } from '../handovers/handover.policy.ts';
import { managementScope } from '../identity/management.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Role } from '../people/role.model.ts';
import type { Part } from './part.model.ts';

/** What somebody has to do with the work, from the roles of today. */
export function partOf(requester: Requester): Part {
  const reachedBy = (...wanted: Role[]) => [
    ...new Set(requester.roles.flatMap(({ role, reaches }) => (wanted.includes(role) ? reaches : []))),
  ];
  const { all, bodyWork, bodies } = registerScope(requester);
  const layAudited = layAuditedBy(requester);
  const isAuditor = holds(requester, 'electedAuditor', 'auditExpert');
  return {
    personId: requester.personId,
    worksHere: worksHere(requester),
    reaches: bodies,
    seesAll: all && bodyWork === 'always',
    doesFor: reachedBy('boardSecretary', 'director', 'actionOwner', 'securityCoordinator'),
    dealsFor: bodiesOf(requester),
    decidesFor: reachedBy('boardSecretary', 'director'),
    minutesOf: reachedBy('boardSecretary'),
    leads: reachedBy('director', 'securityCoordinator'),
    directs: reachedBy('director'),
    follows: reachedBy('boardSecretary', 'director', 'boardMember'),
    keepsAll: holds(requester, 'auditCoordinator'),
    keepsSecurity: holds(requester, 'securityOfficer'),
    registers: holds(requester, 'registrar'),
    verifies: holds(requester, 'controller'),
    readsAllOfManagement: managementScope(requester).all,
    audits: isAuditor || layAudited.length > 0,
    auditsOnly: isAuditor ? null : layAudited,
    administers: holds(requester, 'administrator'),
  };
}
