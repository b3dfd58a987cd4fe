import { expect, test } from 'vitest';
import type { HeldRole, Requester } from '../identity/requester.model.ts';
import { type Role, roleNames, roles } from '../people/role.model.ts';
import { auditsBody, handoverScope, mayAnswerFor, mayReadHandovers, sightOf } from './handover.policy.ts';

const [mine, others] = ['socialnämnden', 'tekniska nämnden'];

const held = (role: Role): HeldRole => {
  if (role === 'layAuditor') return { role, bodyId: mine, reaches: [] };
  return roles[role] === null ? { role, bodyId: null, reaches: [] } : { role, bodyId: mine, reaches: [mine] };
};
const who = (...names: Role[]): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Lundmark',
  roles: names.map(held),
  tokenScope: null,
});

/** What each role sees of its own body and of another; whether it asks, and whether it answers. */
const expected: Record<Role, string> = {
  administrator: 'nothing nothing - -',
  auditCoordinator: 'thatItIsThere thatItIsThere - -',
  securityOfficer: 'nothing nothing - -',
  registrar: 'nothing nothing - -',
  controller: 'nothing nothing - -',
  dataProtectionOfficer: 'nothing nothing - -',
  electedAuditor: 'everything everything asks -',
  auditExpert: 'everything everything asks -',
  layAuditor: 'everything nothing asks -',
  boardSecretary: 'everything nothing - answers',
  boardMember: 'everything nothing - -',
  director: 'everything nothing - answers',
  actionOwner: 'everything nothing - answers',
  securityCoordinator: 'everything nothing - answers',
  employee: 'nothing nothing - -',
};

test.each(roleNames)('%s sees, asks and answers what the role is for', (role) => {
  const requester = who(role);
  const found = [
    sightOf(requester, mine),
    sightOf(requester, others),
    auditsBody(requester, mine) ? 'asks' : '-',
    mayAnswerFor(requester, mine) ? 'answers' : '-',
  ];
  expect(found.join(' ')).toBe(expected[role]);
});

test.each(roleNames)('%s: the list holds just what may be seen one by one', (role) => {
  const requester = who(role);
  const { all, bodies } = handoverScope(requester);
  for (const body of [mine, others]) {
    expect(all || bodies.includes(body)).toBe(sightOf(requester, body) !== 'nothing');
  }
  expect(mayReadHandovers(requester)).toBe(sightOf(requester, mine) !== 'nothing');
});

test('nobody without a role sees anything', () => {
  expect([sightOf(who(), mine), mayReadHandovers(who())]).toEqual(['nothing', false]);
});
