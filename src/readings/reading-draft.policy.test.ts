import { describe, expect, test } from 'vitest';
import type { Requester } from '../identity/requester.model.ts';
import type { Role } from '../people/role.model.ts';
import { mayKeepReport } from './reading-draft.policy.ts';

const me = '00000000-0000-4000-8000-000000000001';
const another = '00000000-0000-4000-8000-000000000002';

const asking = (role: Role): Requester => ({
  organisationId: me,
  personId: me,
  name: 'Asta Lundmark',
  roles: [{ role, bodyId: null, reaches: [] }],
  tokenScope: null,
});

const security = { isSecurity: true };
const other = { isSecurity: false };

describe('who works with a report that is not in the register', () => {
  test.for([
    ['auditCoordinator', [other], another, true],
    ['auditCoordinator', [security, other], another, true],
    ['auditCoordinator', [], another, true],
    ['auditCoordinator', [], null, true],
    ['securityOfficer', [security, security], another, true],
    ['securityOfficer', [security, other], me, false],
    ['securityOfficer', [other], me, false],
    ['securityOfficer', [], me, true],
    ['securityOfficer', [], another, false],
    ['securityOfficer', [], null, false],
    ['registrar', [security], me, false],
    ['registrar', [], me, false],
  ] as const)('%s, audits %j, handed in by %s: %s', ([role, audits, receivedBy, may]) => {
    expect(mayKeepReport(asking(role), { audits, receivedBy })).toBe(may);
  });
});
