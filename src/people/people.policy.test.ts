import { expect, test } from 'vitest';
import type { Requester } from '../identity/requester.model.ts';
import { mayManageOrganisation, mayReadPersonHistory, peopleScope } from './people.policy.ts';
import { type Role, roleNames } from './role.model.ts';

const who = (roles: Role[], more: Partial<Requester> = {}): Requester => ({
  organisationId: 'o',
  personId: 'me',
  name: 'Asta Lundmark',
  roles: roles.map((role) => ({ role, bodyId: null, reaches: [] })),
  tokenScope: null,
  ...more,
});

test.each(roleNames)('%s changes the organisation only as administrator', (role) => {
  expect(mayManageOrganisation(who([role]))).toBe(role === 'administrator');
});

test('a token changes the organisation only where it is for writing', () => {
  expect(mayManageOrganisation(who(['administrator'], { tokenScope: 'write' }))).toBe(true);
  expect(mayManageOrganisation(who(['administrator'], { tokenScope: 'read' }))).toBe(false);
});

test.each<[string, Role[], string]>([
  ['an employee looks up everyone', ['employee'], 'everyone'],
  ['an elected auditor looks up office holders', ['electedAuditor'], 'officeHolders'],
  ['an expert looks up office holders', ['auditExpert', 'electedAuditor'], 'officeHolders'],
  ['a lay auditor looks up office holders', ['layAuditor'], 'officeHolders'],
  ['an auditor who also works here looks up everyone', ['electedAuditor', 'employee'], 'everyone'],
  ['somebody without a role looks up office holders', [], 'officeHolders'],
])('%s', (_case, roles, expected) => {
  expect(peopleScope(who(roles))).toBe(expected);
});

test("a person's history is read by administrators and by themselves", () => {
  expect(mayReadPersonHistory(who(['administrator']), 'other')).toBe(true);
  expect(mayReadPersonHistory(who(['employee']), 'me')).toBe(true);
  expect(mayReadPersonHistory(who(['auditCoordinator']), 'other')).toBe(false);
});
