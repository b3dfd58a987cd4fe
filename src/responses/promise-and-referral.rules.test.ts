import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberIn } from '../web/entry-form.ts';
import { standingOf } from './commitment.rules.ts';
import { decideReferral, referralCommandsFor } from './referral.rules.ts';
import { isSameTarget, itemVersion, targetOf } from './response-item.rules.ts';

const today = '2026-11-22';
const promise = { dueOn: '2026-10-01', entersControlPlan: false, controlPoint: null };
const unseen = { outcome: null, actionsLeft: 0, actionsDone: 0 };

test.each([
  ['its day has passed', promise, unseen, 'overdue'],
  ['its day is today', { ...promise, dueOn: today }, unseen, 'underWay'],
  ['it has no day', { ...promise, dueOn: null }, unseen, 'underWay'],
  ['its actions are done', promise, { ...unseen, actionsDone: 2 }, 'carriedOut'],
  ['an action is left', promise, { ...unseen, actionsDone: 2, actionsLeft: 1 }, 'overdue'],
  ['a round found it broken', promise, { ...unseen, outcome: 'broken', actionsDone: 1 }, 'broken'],
  ['a round could not tell', promise, { ...unseen, outcome: 'unknown' }, 'overdue'],
  [
    'the control point is missing whatever is done',
    { ...promise, entersControlPlan: true },
    { ...unseen, actionsDone: 1 },
    'controlPointMissing',
  ],
  [
    'the control point is there',
    { ...promise, entersControlPlan: true, controlPoint: 'KP 4' },
    unseen,
    'carriedOut',
  ],
] as const)('a promise where %s', (_what, commitment, seen, expected) => {
  expect(standingOf(commitment, seen, today)).toBe(expected);
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
