import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Requester } from '../../identity/requester.model.ts';
import { type Role, roles } from '../../people/role.model.ts';
import { maySeeRound, mayWriteInRound, refusalAbout } from './round.policy.ts';

const holding = (role: Role): Requester => ({
  organisationId: randomUUID(),
  personId: randomUUID(),
  name: 'Asta Prov',
  tokenScope: null,
  roles: [
    roles[role] === null ? { role, bodyId: null, reaches: [] } : { role, bodyId: 'body', reaches: ['body'] },
  ],
});
const every = Object.keys(roles) as Role[];
const who = (may: (requester: Requester) => boolean) => every.filter((role) => may(holding(role))).sort();
const draft = { madeByBodyId: null, closedAt: null, sourceDraftId: null, withdrawnAt: null };
const closed = { ...draft, closedAt: new Date() };
const auditors: Role[] = ['auditExpert', 'electedAuditor'];

describe('a draft', () => {
  test.each([
    { madeBy: 'auditors', isSecurity: false, seenBy: auditors },
    { madeBy: 'auditors', isSecurity: true, seenBy: auditors },
    { madeBy: 'municipality', isSecurity: false, seenBy: ['auditCoordinator'] },
    { madeBy: 'municipality', isSecurity: true, seenBy: ['auditCoordinator', 'securityOfficer'] },
  ] as const)('of the $madeBy, security $isSecurity, is seen and written by its makers alone', (given) => {
    const { madeBy, isSecurity, seenBy } = given;
    const round = { ...draft, madeBy };
    expect(who((each) => maySeeRound(each, round, { isSecurity }))).toEqual(seenBy);
    expect(who((each) => mayWriteInRound(each, round, { isSecurity }))).toEqual(seenBy);
    expect(who((each) => refusalAbout(each, round, { isSecurity }) === 'notFound')).toEqual(
      every.filter((role) => !(seenBy as readonly Role[]).includes(role)).sort(),
    );
  });
});

test('a draft of a company’s lay auditors is seen and written by them alone, not by the municipality’s auditors', () => {
  const ofCompany = { ...draft, madeBy: 'auditors', madeByBodyId: 'body' } as const;
  const ofOther = { ...ofCompany, madeByBodyId: 'other' };
  const open = { isSecurity: false };
  expect(who((each) => maySeeRound(each, ofCompany, open))).toEqual(['layAuditor']);
  expect(who((each) => mayWriteInRound(each, ofCompany, open))).toEqual(['layAuditor']);
  expect(who((each) => maySeeRound(each, ofOther, open))).toEqual([]);
  expect(who((each) => mayWriteInRound(each, ofOther, open))).toEqual([]);
});

test('a closed round is written by nobody, nor is one that was withdrawn or read from a file', () => {
  for (const madeBy of ['auditors', 'municipality'] as const) {
    for (const round of [closed, { ...draft, withdrawnAt: new Date() }, { ...closed, sourceDraftId: 'x' }]) {
      expect(who((each) => mayWriteInRound(each, { ...round, madeBy }, { isSecurity: true }))).toEqual([]);
    }
  }
});

test('the auditors are told nothing of a round of the municipality’s own that may not have reached them', () => {
  const round = { ...closed, madeBy: 'municipality' } as const;
  expect(who((each) => refusalAbout(each, round, { isSecurity: false }) === 'notFound')).toEqual([
    ...auditors,
    'layAuditor',
  ]);
});
