import { describe, expect, test } from 'vitest';
import type { Role } from '../people/role.model.ts';
import { mayReview } from './review.policy.ts';

const asking = (role: Role) => ({
  organisationId: 'lindviken',
  personId: 'asta',
  name: 'Asta Lundmark',
  roles: [{ role, bodyId: null, reaches: [] }],
  tokenScope: null,
});
const security = { isSecurity: true };
const other = { isSecurity: false };

describe('who checks and corrects what a report says of an audit', () => {
  test.for([
    ['auditCoordinator', [security], true],
    ['auditCoordinator', [other], true],
    ['auditCoordinator', [security, other], true],
    ['securityOfficer', [security], true],
    ['securityOfficer', [other], false],
    ['securityOfficer', [security, other], false],
    ['registrar', [security], false],
    ['auditExpert', [security], false],
    ['administrator', [other], false],
  ] as const)('%s, audits %j: %s', ([role, audits, may]) => {
    expect(mayReview(asking(role), audits)).toBe(may);
  });
});
