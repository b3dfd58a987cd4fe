import { expect, test } from 'vitest';
import type { Requester } from '../../identity/requester.model.ts';
import type { Role } from '../../people/role.model.ts';
import { mayCorrect, mustHaveSeenOriginal } from './correct.policy.ts';

const who = (role: Role): Requester => ({
  organisationId: 'o',
  personId: 'p',
  name: 'Asta Lundmark',
  roles: [{ role, bodyId: null, reaches: [] }],
  tokenScope: null,
});

/** Whose round, whether it was read from a file, who asks: what they may. */
test.each<
  ['auditors' | 'municipality', boolean, Role, 'nothing' | 'corrects' | 'corrects as the original says']
>([
  ['auditors', false, 'electedAuditor', 'corrects'],
  ['auditors', false, 'auditExpert', 'corrects'],
  ['auditors', false, 'auditCoordinator', 'nothing'],
  ['auditors', false, 'controller', 'nothing'],
  ['auditors', true, 'electedAuditor', 'corrects'],
  ['auditors', true, 'auditExpert', 'corrects'],
  ['auditors', true, 'auditCoordinator', 'corrects as the original says'],
  ['auditors', true, 'controller', 'nothing'],
  ['auditors', true, 'administrator', 'nothing'],
  ['municipality', false, 'electedAuditor', 'nothing'],
  ['municipality', false, 'auditCoordinator', 'corrects'],
  ['municipality', true, 'electedAuditor', 'nothing'],
  ['municipality', true, 'auditCoordinator', 'corrects as the original says'],
])('in a round of the %s (read from a file: %s) the %s %s', (madeBy, isFromFile, role, expected) => {
  const assessment = {
    round: { madeBy, madeByBodyId: null, sourceDraftId: isFromFile ? 'draft' : null },
    isSecurity: false,
  };
  const may = mayCorrect(who(role), assessment);
  const must = mustHaveSeenOriginal(who(role), assessment);
  expect(may ? (must ? 'corrects as the original says' : 'corrects') : 'nothing').toBe(expected);
});
