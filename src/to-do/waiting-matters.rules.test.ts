import { expect, test } from 'vitest';
import type { WayPlan, WayStep } from '../matters/plan.model.ts';
import type { MatterOnItsWay } from './matter-way.model.ts';
import type { Part } from './part.model.ts';
import { nextToDo, waitingMatters } from './waiting-matters.rules.ts';

const today = '2026-11-22';
const planned = (step: WayStep, day: string | null, problem: WayPlan['problem'] = null) => ({
  next: { step, planned: day, standing: 'ahead' as const },
  problem,
  wayOut: problem && { meetBy: '2026-12-01', adjustAtOnceOn: null, extendTo: null },
});
const none = { boardMeeting: null };

test.each<[WayStep, string]>([
  ['registered', 'toRegister'],
  ['referred', 'stepRefer'],
  ['drafted', 'stepDraft'],
  ['prepared', 'stepPrepare'],
  ['meeting', 'stepDecide'],
  ['decided', 'stepNote'],
  ['adjusted', 'stepAdjust'],
  ['dispatched', 'stepDispatch'],
  ['receivedByAuditors', 'stepReceipt'],
])('where %s is next in the plan, one is told: %s', (step, kind) => {
  const next = nextToDo(
    { boardMeeting: '2026-12-10' },
    { plan: planned(step, '2026-12-05'), events: [] },
    today,
  );
  expect(next).toEqual({ kind, day: '2026-12-05' });
});

test('nothing is left to do once the auditors have the answer', () => {
  const plan = { next: null, problem: null, wayOut: null };
  expect(nextToDo(none, { plan, events: [] }, today)).toBeNull();
});

test('a meeting that has been held waits for its decision, whatever nobody noted before it', () => {
  const plan = planned('drafted', '2026-10-01');
  expect(nextToDo({ boardMeeting: '2026-11-10' }, { plan, events: [] }, today)).toEqual({
    kind: 'stepNote',
    day: '2026-11-10',
  });
});

test.each(['tabled', 'returned'] as const)('a matter that the board has %s is planned anew', (step) => {
  const events = [{ step, onDay: '2026-11-10' }];
  const plan = planned('drafted', '2026-12-03');
  expect(nextToDo({ boardMeeting: '2026-11-10' }, { plan, events }, today)).toEqual({
    kind: 'stepDraft',
    day: '2026-12-03',
  });
});

test('a meeting is to be chosen where none is left in time, and not where one has been', () => {
  const plan = planned('drafted', '2026-12-03', 'noMeetingInTime');
  expect(nextToDo(none, { plan, events: [] }, today)).toEqual({ kind: 'stepMeeting', day: '2026-12-01' });
  expect(nextToDo({ boardMeeting: '2026-12-20' }, { plan, events: [] }, today)?.kind).toBe('stepDraft');
});

test('an answer whose day has passed is told as late, also where the next step lies ahead', () => {
  const matter = { id: 'm', bodyId: 'social', boardMeeting: '2026-12-09' } as MatterOnItsWay;
  const part = { reaches: ['social'], registers: false } as unknown as Part;
  const plan = { plan: planned('meeting', '2026-12-09'), events: [] };
  const waiting = (since: string | null, theirs = part) =>
    waitingMatters([matter], () => plan, { part: theirs, today, most: 20, lateSince: () => since }).map(
      ({ kind, day }) => [kind, day],
    );
  expect(waiting('2026-11-18')).toEqual([
    ['answerLate', '2026-11-18'],
    ['stepDecide', '2026-12-09'],
  ]);
  expect(waiting(null)).toEqual([['stepDecide', '2026-12-09']]);
  expect(waiting('2026-11-18', { ...part, reaches: ['technical'] })).toEqual([]);
});

test.each([
  ['requested', ['extensionAsked', 'stepDecide']],
  ['unclear', ['extensionAsked', 'stepDecide']],
  ['granted', ['stepDecide']],
  ['none', ['stepDecide']],
] as const)(
  'an extension that is %s: what the auditors say is asked about until it is noted',
  (extension, kinds) => {
    const matter = { id: 'm', bodyId: 'social', boardMeeting: '2026-12-09', extension } as MatterOnItsWay;
    const part = { reaches: ['social'], registers: false } as unknown as Part;
    const plan = { plan: planned('meeting', '2026-12-09'), events: [] };
    const waiting = waitingMatters([matter], () => plan, { part, today, most: 20, lateSince: () => null });
    expect(waiting.map(({ kind }) => kind)).toEqual(kinds);
  },
);
