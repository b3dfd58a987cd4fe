import { expect, test } from 'vitest';
import { type Role, roleNames, roles } from '../people/role.model.ts';
import {
  keepsManagementOf,
  leadsSecurity,
  managementScope,
  readsManagement,
  readsManagementOf,
} from './management.policy.ts';
import type { Requester } from './requester.model.ts';

const as = (role: Role): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Prov',
  tokenScope: null,
  roles: [
    { role, bodyId: roles[role] && 'own', reaches: roles[role] && role !== 'layAuditor' ? ['own'] : [] },
  ],
});
const who = (may: (requester: Requester) => boolean) => roleNames.filter((role) => may(as(role)));

test('everybody with a duty in a body reads what is its own', () => {
  expect(who((requester) => readsManagementOf(requester, 'own'))).toEqual([
    'securityOfficer',
    'controller',
    'dataProtectionOfficer',
    'boardSecretary',
    'boardMember',
    'director',
    'actionOwner',
    'securityCoordinator',
  ]);
});

test('what is another body’s is read by those who lead, control and oversee', () => {
  const overall = ['securityOfficer', 'controller', 'dataProtectionOfficer'];
  expect(who((requester) => readsManagementOf(requester, 'another'))).toEqual(overall);
  expect(who((requester) => managementScope(requester).all)).toEqual(overall);
});

test('an auditor reads nothing of it before it has been handed over', () => {
  for (const role of ['electedAuditor', 'auditExpert', 'layAuditor'] as const) {
    expect(readsManagement(as(role))).toBe(false);
  }
});

test('a body’s coordinator and director keep it for that body alone, and the security officer leads', () => {
  expect(who((requester) => keepsManagementOf(requester, 'own'))).toEqual([
    'director',
    'securityCoordinator',
  ]);
  expect(who((requester) => keepsManagementOf(requester, 'another'))).toEqual([]);
  expect(who(leadsSecurity)).toEqual(['securityOfficer']);
});
