import { expect, test } from 'vitest';
import { seenOfAudit, seenOfRound } from './own-rounds.rules.ts';

const statedTotals = { recommendations: 3, green: 1, yellow: 1, red: 1 } as never;
const ofAudit = {
  title: 'Egen uppföljning',
  assessment: { verdict: 'partly', text: 'Mycket återstår' } as const,
  needsMeeting: true,
  meetingReason: 'Nämnden har inte svarat',
  meetingBodyIds: ['a'],
  meetingBodies: ['Socialnämnden'],
  statedTotals,
};

test('what a round of one’s own says of an audit as a whole is seen when every body has handed its part over', () => {
  expect(seenOfAudit(ofAudit, 'all')).toEqual(ofAudit);
  for (const handedOver of ['some', 'none'] as const) {
    expect(seenOfAudit(ofAudit, handedOver)).toEqual({
      title: 'Egen uppföljning',
      assessment: null,
      needsMeeting: null,
      meetingReason: null,
      meetingBodyIds: [],
      meetingBodies: [],
      statedTotals: null,
    });
  }
});

test('the totals and the overall words of a whole round are seen when all of its audits are', () => {
  const whole = { statedTotals, overall: 'Mycket återstår' };
  const nothing = { statedTotals: null, overall: null };
  expect(seenOfRound(whole, ['all', 'all'])).toEqual(whole);
  expect(seenOfRound(whole, ['all', 'some'])).toEqual(nothing);
  expect(seenOfRound(whole, ['none'])).toEqual(nothing);
});
