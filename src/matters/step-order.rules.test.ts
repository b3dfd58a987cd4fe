import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerOfMatter } from '../audits/matters/matter-answer.model.ts';
import { type MatterStep, matterSteps } from './matter-way.model.ts';
import { type SoFar, stepFault } from './step-order.rules.ts';
import { soFar, type TakenEvent } from './taken-steps.rules.ts';

const nothing: SoFar = {
  letterDated: '2026-09-09',
  letter: '2026-09-11',
  returned: null,
  setBack: null,
  decided: null,
  dispatched: null,
  received: null,
};
const tabled: SoFar = { ...nothing, setBack: '2026-10-14' };
const returned: SoFar = { ...tabled, returned: '2026-10-14' };
const decided: SoFar = { ...nothing, decided: '2026-11-18' };
const dispatched: SoFar = { ...decided, dispatched: '2026-11-20' };
const received: SoFar = { ...dispatched, received: '2026-11-23' };
const fault = (step: MatterStep, onDay: string, at: SoFar, answer?: AnswerOfMatter) =>
  stepFault(step, onDay, at, answer)?.code ?? null;

/** Every step from every state, on a day after all that has happened: what it is refused for; null where it may be noted. */
const allowed: Record<MatterStep, Record<string, string | null>> = {
  letterReceived: {
    nothing: null,
    returned: null,
    decided: 'afterDecision',
    dispatched: 'afterDecision',
    received: 'afterDecision',
  },
  registered: { nothing: null, returned: null, decided: null, dispatched: null, received: 'afterReceipt' },
  referred: {
    nothing: null,
    returned: null,
    decided: 'afterDecision',
    dispatched: 'afterDecision',
    received: 'afterDecision',
  },
  drafted: {
    nothing: null,
    returned: null,
    decided: 'afterDecision',
    dispatched: 'afterDecision',
    received: 'afterDecision',
  },
  prepared: {
    nothing: null,
    returned: null,
    decided: 'afterDecision',
    dispatched: 'afterDecision',
    received: 'afterDecision',
  },
  tabled: {
    nothing: null,
    returned: null,
    decided: 'decidedSince',
    dispatched: 'decidedSince',
    received: 'decidedSince',
  },
  returned: {
    nothing: null,
    returned: null,
    decided: 'decidedSince',
    dispatched: 'decidedSince',
    received: 'decidedSince',
  },
  decided: {
    nothing: null,
    returned: null,
    decided: null,
    dispatched: 'afterDispatch',
    received: 'afterDispatch',
  },
  adjustedAtOnce: {
    nothing: 'needsDecision',
    returned: 'needsDecision',
    decided: null,
    dispatched: null,
    received: null,
  },
  adjusted: {
    nothing: 'needsDecision',
    returned: 'needsDecision',
    decided: null,
    dispatched: null,
    received: null,
  },
  dispatched: {
    nothing: 'needsDecision',
    returned: 'needsDecision',
    decided: null,
    dispatched: null,
    received: 'afterReceipt',
  },
  receivedByAuditors: {
    nothing: 'needsDispatch',
    returned: 'needsDispatch',
    decided: 'needsDispatch',
    dispatched: null,
    received: null,
  },
  extensionRequested: {
    nothing: null,
    returned: null,
    decided: null,
    dispatched: null,
    received: 'afterReceipt',
  },
  extensionGranted: {
    nothing: null,
    returned: null,
    decided: null,
    dispatched: null,
    received: 'afterReceipt',
  },
  extensionDenied: {
    nothing: null,
    returned: null,
    decided: null,
    dispatched: null,
    received: 'afterReceipt',
  },
};
const states = { nothing, returned, decided, dispatched, received };

test.each(
  matterSteps.flatMap((step) =>
    Object.entries(allowed[step]).map(([state, code]) => ({ step, state, code })),
  ),
)('$step from $state: $code', ({ step, state, code }) => {
  expect(fault(step, '2026-12-01', states[state as keyof typeof states])).toBe(code);
});

test.each<[string, MatterStep, string, SoFar, string | null]>([
  ['the letter before its own date', 'letterReceived', '2026-09-08', nothing, 'beforeLetter'],
  ['the letter on its date', 'letterReceived', '2026-09-09', nothing, null],
  ['work before the letter came in', 'referred', '2026-09-10', nothing, 'beforeLetter'],
  ['work that was forgotten, from before the decision', 'prepared', '2026-11-10', decided, null],
  ['a draft from before it was sent back', 'drafted', '2026-10-13', returned, 'beforeSetBack'],
  ['preparation from before it was tabled', 'prepared', '2026-10-10', tabled, null],
  ['a decision before it was tabled', 'decided', '2026-10-13', tabled, 'beforeSetBack'],
  ['a decision before the letter', 'decided', '2020-01-01', nothing, 'beforeLetter'],
  ['a decision noted anew, before the dispatch', 'decided', '2026-11-17', dispatched, null],
  ['minutes before the decision', 'adjusted', '2026-11-17', decided, 'beforeDecision'],
  ['dispatch before the decision', 'dispatched', '2026-11-17', decided, 'beforeDecision'],
  ['receipt before the dispatch', 'receivedByAuditors', '2026-11-19', dispatched, 'beforeDispatch'],
  ['all on one day', 'receivedByAuditors', '2026-11-20', dispatched, null],
])('%s', (_what, step, onDay, at, code) => {
  expect(fault(step, onDay, at)).toBe(code);
});

describe('of a matter with a response of the body’s own', () => {
  const draft: AnswerOfMatter = {
    responseId: 'yttrande',
    state: 'draft',
    isLead: true,
    registryNumber: null,
    decidedOn: null,
    minuteItem: null,
    dispatchedOn: null,
    receivedOn: null,
  };
  const ready: AnswerOfMatter = { ...draft, state: 'ready' };
  const made: AnswerOfMatter = { ...draft, state: 'decided', decidedOn: '2026-11-18' };
  const missed: AnswerOfMatter = { ...made, state: 'dispatched', dispatchedOn: '2026-11-16', isLead: false };
  const late: SoFar = { ...decided };

  test.each<[string, MatterStep, SoFar, AnswerOfMatter, string | null]>([
    ['the draft is ready when the response is', 'drafted', nothing, draft, 'followsResponse'],
    ['receipt of a draft is nothing to note', 'receivedByAuditors', nothing, draft, 'followsResponse'],
    ['the decision is noted there', 'decided', nothing, ready, 'followsResponse'],
    ['what the board returns is put back there', 'returned', nothing, ready, 'followsResponse'],
    ['what it returns of another’s response is not', 'returned', nothing, { ...ready, isLead: false }, null],
    ['a draft that is tabled stays a draft', 'tabled', nothing, draft, null],
    ['preparation is the matter’s own', 'prepared', nothing, draft, null],
    ['the minutes are the matter’s own', 'adjusted', decided, made, null],
    ['dispatch is noted there', 'dispatched', decided, made, 'followsResponse'],
    ['who decided too late to go along sends it itself', 'dispatched', late, missed, null],
  ])('%s', (_what, step, at, answer, code) => {
    expect(fault(step, '2026-11-19', at, answer)).toBe(code);
  });
});

test('whatever is noted in whatever order, decision, dispatch and receipt follow each other', () => {
  const matter = {
    letterDated: '2026-01-05',
    registryNumber: null,
    boardMeeting: null,
    minuteItem: null,
    dispatchedOn: null,
    receivedOn: null,
  };
  const day = fc.integer({ min: 0, max: 25 }).map((n) => `2026-01-${String(n + 1).padStart(2, '0')}`);
  const tried = fc.array(fc.record({ step: fc.constantFrom(...matterSteps), onDay: day }), { maxLength: 40 });
  fc.assert(
    fc.property(tried, (steps) => {
      const events: TakenEvent[] = [];
      let facts: Parameters<typeof soFar>[0] = matter;
      for (const { step, onDay } of steps) {
        if (stepFault(step, onDay, soFar(facts, events), undefined)) continue;
        events.push({ step, onDay });
        if (step === 'decided') facts = { ...facts, boardMeeting: onDay, minuteItem: '§ 1' };
        if (step === 'dispatched') facts = { ...facts, dispatchedOn: onDay };
        if (step === 'receivedByAuditors') facts = { ...facts, receivedOn: onDay };
      }
      const { decided: on, dispatched: sent, received: had, letter } = soFar(facts, events);
      expect([sent !== null && on === null, had !== null && sent === null]).toEqual([false, false]);
      const days = [letter, on, sent, had].filter((each) => each !== null);
      expect(days).toEqual(days.toSorted());
    }),
    { numRuns: 500 },
  );
});
