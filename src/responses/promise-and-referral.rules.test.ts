import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from '../web/entry-form.ts';
import { lacksPlan, standingOf } from './commitment.rules.ts';
import { decideReferral, referralCommandsFor } from './referral.rules.ts';
import { isSameTarget, itemVersion, targetOf } from './response-item.rules.ts';

const today = '2026-11-22';
const promise = { dueOn: '2026-10-01', entersControlPlan: false, controlPoint: null };
const none = { planned: 0, underWay: 0, done: 0 };
const seenAs = (
  actions: Partial<typeof none> | null,
  outcome: 'broken' | 'unknown' | null = null,
  work: 'planned' | 'reportedDone' | 'notToAct' | null = 'planned',
) => ({
  outcome,
  work,
  actions: actions && { ...none, ...actions },
});
const ahead = { ...promise, dueOn: today };
const ofPlan = { ...promise, entersControlPlan: true };

test.each([
  ['its day has passed', promise, seenAs({}), 'overdue'],
  ['nobody has planned anything', ahead, seenAs({}), 'noAction'],
  ['nobody has planned anything, and it has no day', { ...promise, dueOn: null }, seenAs({}), 'noAction'],
  ['an action is planned, and no more', ahead, seenAs({ planned: 2 }), 'notBegun'],
  ['an action is under way', ahead, seenAs({ planned: 1, underWay: 1 }), 'underWay'],
  ['one action is done and one is planned', ahead, seenAs({ planned: 1, done: 1 }), 'underWay'],
  ['its actions are not for the reader to see', ahead, seenAs(null), 'notFollowedUp'],
  [
    'its day has passed, and its actions are not for the reader to see',
    promise,
    seenAs(null),
    'notFollowedUp',
  ],
  ['a round could not tell, and its actions are not seen', promise, seenAs(null, 'unknown'), 'unknown'],
  ['its actions are done', promise, seenAs({ done: 2 }), 'carriedOut'],
  ['an action is left', promise, seenAs({ done: 2, planned: 1 }), 'overdue'],
  ['a round found it broken', promise, seenAs({ done: 1 }, 'broken'), 'broken'],
  ['a round could not tell', promise, seenAs({}, 'unknown'), 'overdue'],
  ['the control point is missing whatever is done', ofPlan, seenAs({ done: 1 }), 'controlPointMissing'],
  [
    'the control point is still ahead, and nothing planned',
    { ...ahead, entersControlPlan: true },
    seenAs({}),
    'noAction',
  ],
  [
    'the body says that it is done, without an action',
    promise,
    seenAs({}, null, 'reportedDone'),
    'carriedOut',
  ],
  [
    'the body says that it is done, and an action is left',
    ahead,
    seenAs({ planned: 1 }, null, 'reportedDone'),
    'notBegun',
  ],
  [
    'the body says that it is done, and the control point is missing',
    { ...ahead, entersControlPlan: true },
    seenAs({}, null, 'reportedDone'),
    'controlPointMissing',
  ],
  ['the board has decided not to act', promise, seenAs({ planned: 1 }, null, 'notToAct'), 'notToAct'],
  ['the control point is there', { ...ofPlan, controlPoint: 'KP 4' }, seenAs({}), 'carriedOut'],
] as const)('a promise where %s', (_what, commitment, seen, expected) => {
  expect(standingOf(commitment, seen, today)).toBe(expected);
});

test('only a promise that lacks a plan is told to have no action', () => {
  const count = fc.nat(1);
  const seen = fc.record({
    outcome: fc.constantFrom(null, 'kept' as const, 'partly' as const, 'broken' as const, 'unknown' as const),
    actions: fc.option(fc.record({ planned: count, underWay: count, done: count })),
    work: fc.constantFrom(
      null,
      'answered' as const,
      'reportedDone' as const,
      'confirmed' as const,
      'notToAct' as const,
    ),
  });
  const any = fc.record({
    dueOn: fc.constantFrom(null, '2026-10-01', '2027-01-01'),
    entersControlPlan: fc.boolean(),
    controlPoint: fc.constantFrom(null, 'KP 4'),
  });
  fc.assert(
    fc.property(any, seen, (commitment, facts) => {
      const standing = standingOf(commitment, facts, today);
      const isLacking = lacksPlan(commitment, facts);
      const without = ['noAction', 'overdue', 'controlPointMissing', 'broken', 'partly'];
      expect(standing !== 'noAction' || isLacking).toBe(true);
      expect(!isLacking || without.includes(standing)).toBe(true);
    }),
  );
});

const proposer = { proposer: true, receiver: false };
const receiver = { proposer: false, receiver: true };

test('only the other body accepts or returns a referral, and returning needs a reason', () => {
  expect(decideReferral('proposed', 'accept', null, receiver)).toEqual({ ok: true, to: 'accepted' });
  expect(decideReferral('proposed', 'return', 'Hör till nämnden', receiver)).toEqual({
    ok: true,
    to: 'returned',
  });
  expect(decideReferral('proposed', 'return', null, receiver).ok).toBe(false);
  expect(decideReferral('proposed', 'accept', null, proposer)).toEqual({ ok: false, refusal: 'forbidden' });
  expect(decideReferral('proposed', 'withdraw', null, receiver)).toEqual({ ok: false, refusal: 'forbidden' });
});

test('what has been answered is answered', () => {
  for (const state of ['accepted', 'returned', 'withdrawn'] as const) {
    expect(referralCommandsFor(state, { proposer: true, receiver: true })).toEqual([]);
    expect(decideReferral(state, 'accept', null, receiver).ok).toBe(false);
  }
});

const words = { stance: 'agrees', text: 'Nämnden delar bilden.', referralId: null } as const;
const what = {
  id: '1',
  what: 'En rutin tas fram',
  ownerRole: null,
  ownerPersonId: null,
  dueOn: null,
  entersControlPlan: false,
};

test('a part has another version when anything that it says or promises has changed', () => {
  const versions = [
    itemVersion(words, []),
    itemVersion({ ...words, text: 'Nämnden delar inte bilden.' }, []),
    itemVersion({ ...words, stance: 'partly' }, []),
    itemVersion(words, [what]),
    itemVersion(words, [{ ...what, dueOn: '2027-01-01' }]),
  ];
  expect(new Set(versions).size).toBe(versions.length);
  expect(itemVersion({ ...words }, [{ ...what }])).toBe(itemVersion(words, [what]));
});

test('a form can send the version of every part: a number with nine digits at most', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const version = itemVersion({ ...words, text }, []);
      expect(numberIn(new URLSearchParams({ version: String(version) }), 'version')).toBe(version);
      expect(version).toBeGreaterThan(0);
    }),
  );
});

test('two bodies may answer the same recommendation, one body only once', () => {
  const one = {
    target: 'recommendation',
    bodyId: 'a',
    auditId: 'x',
    recommendationId: 'r',
    question: null,
  } as const;
  expect(isSameTarget(one, { ...one })).toBe(true);
  expect(isSameTarget(one, { ...one, bodyId: 'b' })).toBe(false);
  expect(targetOf({ recommendationId: null, question: null })).toBe('whole');
  expect(targetOf({ recommendationId: null, question: 0 })).toBe('question');
});
