import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeldRole, Requester } from '../../identity/requester.model.ts';
import { type Role, roleNames, roles } from '../../people/role.model.ts';
import {
  mayAssess,
  mayDecideForBody,
  mayKeepMatter,
  mayKeepRegister,
  mayReviewReports,
  mayVerify,
  mayWriteForBody,
  registerScope,
} from './register.policy.ts';

const [mine, others] = ['socialnämnden', 'tekniska nämnden'];

/** Roles for a body are held for the own one, the others for the whole organisation; a lay auditor works for none. */
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

const ordinary = { isSecurity: false };
const security = { isSecurity: true };

/** Every action, asked of the own board's matters and of another's. */
const actions: Record<string, (requester: Requester) => boolean> = {
  'keeps the register': (requester) => mayKeepRegister(requester, ordinary),
  'keeps the register of security audits': (requester) => mayKeepRegister(requester, security),
  'reviews reports': mayReviewReports,
  'keeps the dates of their own board': (requester) => mayKeepMatter(requester, ordinary, mine),
  'keeps the dates of another board': (requester) => mayKeepMatter(requester, ordinary, others),
  'writes for their own board': (requester) => mayWriteForBody(requester, mine),
  'writes for another board': (requester) => mayWriteForBody(requester, others),
  'notes what their own board decides': (requester) => mayDecideForBody(requester, mine),
  'notes what another board decides': (requester) => mayDecideForBody(requester, others),
  'verifies their own board': (requester) => mayVerify(requester, ordinary, mine),
  'verifies another board': (requester) => mayVerify(requester, ordinary, others),
  'assesses as the auditors': mayAssess,
  'reads everything': (requester) => registerScope(requester).all,
  'reads security audits': (requester) => registerScope(requester).security,
  'reads what is addressed to their own board': (requester) =>
    registerScope(requester).visible.includes(mine),
  'reads the work of their own board from the start': (requester) =>
    registerScope(requester).bodies.includes(mine),
};

const readsOwn = [
  'reads what is addressed to their own board',
  'reads the work of their own board from the start',
];

const mayDo: Record<Role, string[]> = {
  administrator: ['reads everything'],
  auditCoordinator: [
    'keeps the register',
    'keeps the register of security audits',
    'reviews reports',
    'keeps the dates of their own board',
    'keeps the dates of another board',
    'verifies their own board',
    'verifies another board',
    'reads everything',
  ],
  securityOfficer: ['keeps the register of security audits', 'reviews reports', 'reads security audits'],
  registrar: ['keeps the dates of their own board', 'keeps the dates of another board', 'reads everything'],
  controller: ['verifies their own board', 'verifies another board', 'reads everything'],
  dataProtectionOfficer: ['reads everything'],
  electedAuditor: ['assesses as the auditors', 'reads everything'],
  auditExpert: ['assesses as the auditors', 'reads everything'],
  layAuditor: ['reads what is addressed to their own board'],
  boardSecretary: [
    'keeps the dates of their own board',
    'writes for their own board',
    'notes what their own board decides',
    ...readsOwn,
  ],
  boardMember: readsOwn,
  director: [
    'keeps the dates of their own board',
    'writes for their own board',
    'notes what their own board decides',
    ...readsOwn,
  ],
  actionOwner: ['keeps the dates of their own board', 'writes for their own board', ...readsOwn],
  securityCoordinator: ['keeps the dates of their own board', 'writes for their own board', ...readsOwn],
  employee: readsOwn,
};

test.each(roleNames)('%s may do just what the role is for', (role) => {
  const may = Object.entries(actions)
    .filter(([, allowed]) => allowed(who(role)))
    .map(([action]) => action);
  expect(may.toSorted()).toEqual(mayDo[role].toSorted());
});

test('somebody without a role may do nothing and sees nothing', () => {
  expect(Object.values(actions).some((allowed) => allowed(who()))).toBe(false);
});

describe('whatever roles one person holds', () => {
  const cast = fc.subarray([...roleNames]).map((names) => who(...names));

  test('nobody verifies the work of a body that they answer for', () => {
    fc.assert(
      fc.property(cast, fc.boolean(), (requester, isSecurity) => {
        const answers = requester.roles.some(({ reaches }) => reaches.includes(mine));
        expect(answers && mayVerify(requester, { isSecurity }, mine)).toBe(false);
      }),
    );
  });

  test('nobody writes for a board without a role for that board', () => {
    fc.assert(
      fc.property(cast, (requester) => {
        expect(mayWriteForBody(requester, others)).toBe(false);
      }),
    );
  });

  test('only auditors assess as auditors', () => {
    fc.assert(
      fc.property(cast, (requester) => {
        const auditor = requester.roles.some(
          ({ role }) => role === 'electedAuditor' || role === 'auditExpert',
        );
        expect(mayAssess(requester)).toBe(auditor);
      }),
    );
  });

  test('an auditor with no other role for everything sees a body’s work only once it has been dispatched', () => {
    fc.assert(
      fc.property(cast, (requester) => {
        const inside: Role[] = [
          'auditCoordinator',
          'registrar',
          'controller',
          'dataProtectionOfficer',
          'administrator',
        ];
        const names = requester.roles.map(({ role }) => role);
        const audits = mayAssess(requester) || names.includes('layAuditor');
        const auditorOnly = audits && !names.some((name) => inside.includes(name));
        expect(registerScope(requester).bodyWork).toBe(auditorOnly ? 'onceDispatched' : 'always');
      }),
    );
  });
});
