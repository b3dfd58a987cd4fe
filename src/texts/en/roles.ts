import type { roles as sv } from '../sv/roles.ts';

export const roles: typeof sv = {
  administrator: 'Administrator',
  auditCoordinator: 'Coordinator of audit matters',
  securityOfficer: 'Information security officer',
  registrar: 'Registrar',
  controller: 'Controller',
  dataProtectionOfficer: 'Data protection officer',
  electedAuditor: 'Elected auditor',
  auditExpert: 'Expert assisting the auditors',
  layAuditor: 'Lay auditor',
  boardSecretary: 'Board secretary',
  boardMember: 'Member or substitute',
  director: 'Director',
  actionOwner: 'Action owner',
  securityCoordinator: 'Information security coordinator',
  employee: 'Employee',
};
