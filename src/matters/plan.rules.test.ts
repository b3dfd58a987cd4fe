import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkday } from '../shared/working-day.ts';
import type { PlanMeeting, WayStep } from './plan.model.ts';
import { type PlanAsked, planMatter } from './plan.rules.ts';
import { onDay } from './plan-days.rules.ts';

const routine = {
  papersDays: 14,
  preparationDays: 10,
  draftDays: 21,
  adjustmentDays: 7,
  dispatchDays: 2,
  deliveryDays: 2,
};
const nothing = {
  recipient: 'answer',
  registryNumber: 'SN 2026/11',
  letterDated: '2026-01-12',
  boardMeeting: null,
  minuteItem: null,
  dispatchedOn: null,
  receivedOn: null,
} as const;
const calendar = ['2026-02-11', '2026-03-11', '2026-04-15', '2026-05-13'].map(onDay);
const plan = (asked: Partial<PlanAsked> = {}) =>
  planMatter({
    matter: nothing,
    inForce: '2026-04-30',
    events: [],
    meetings: calendar,
    routine,
    today: '2026-01-20',
    ...asked,
  });
const step = (asked: Partial<PlanAsked>, name: WayStep) =>
  plan(asked).steps.find((each) => each.step === name);

describe('over the meetings of a board', () => {
  test('the last meeting from which the answer still arrives is chosen, and every step gets its day', () => {
    const { meeting, steps, problem, next } = plan();
    expect(meeting?.meetsOn).toBe('2026-04-15');
    expect(problem).toBeNull();
    expect(Object.fromEntries(steps.map(({ step: name, planned }) => [name, planned]))).toEqual({
      letterReceived: '2026-01-12',
      registered: '2026-01-12',
      referred: '2026-03-11',
      drafted: '2026-04-01',
      // The tenth day before is a Sunday at Easter, and so are the days before it holidays.
      prepared: '2026-04-02',
      meeting: '2026-04-15',
      decided: '2026-04-15',
      adjusted: '2026-04-22',
      dispatched: '2026-04-24',
      receivedByAuditors: '2026-04-27',
    });
    expect(next).toMatchObject({ step: 'referred', standing: 'ahead' });
  });

  test('a letter that came on a Friday and is noted on the Monday is to be registered that day, and is not late', () => {
    const letter = { step: 'letterReceived', onDay: '2026-01-16' } as const;
    const asked = { matter: { ...nothing, registryNumber: null }, today: '2026-01-19' };
    const noted = new Date('2026-01-19T08:00:00Z');
    const planned = '2026-01-19';
    const registered = (at: Date) => step({ ...asked, events: [{ ...letter, at }] }, 'registered');
    expect(registered(noted)).toMatchObject({ planned, standing: 'ahead' });
    expect(registered(new Date('2026-01-16T08:00:00Z'))).toMatchObject({ standing: 'late' });
  });

  test.each<[string, Partial<PlanAsked>, string | undefined]>([
    ['minutes that are adjusted too late rule a meeting out', { inForce: '2026-04-24' }, '2026-03-11'],
    [
      'a meeting that was tabled is followed by the next',
      { today: '2026-04-16', inForce: '2026-06-30', events: [{ step: 'tabled', onDay: '2026-04-15' }] },
      '2026-05-13',
    ],
    [
      'the meeting noted on the matter is kept to',
      { matter: { ...nothing, boardMeeting: '2026-03-11' } },
      '2026-03-11',
    ],
    [
      'also one that the calendar does not have',
      { matter: { ...nothing, boardMeeting: '2026-03-18' } },
      '2026-03-18',
    ],
    [
      'but not one at which it was sent back',
      {
        matter: { ...nothing, boardMeeting: '2026-03-11' },
        today: '2026-03-12',
        events: [{ step: 'returned', onDay: '2026-03-11' }],
      },
      '2026-04-15',
    ],
    ['meetings that have been are not chosen', { today: '2026-04-16', inForce: '2026-06-30' }, '2026-05-13'],
    [
      'without a date the next meeting that the draft can reach',
      { inForce: null, today: '2026-02-02' },
      '2026-03-11',
    ],
  ])('%s', (_name, asked, meetsOn) => {
    expect(plan(asked).meeting?.meetsOn).toBe(meetsOn);
  });

  test('where no meeting makes it, the plan says so and what can be done instead', () => {
    const { problem, wayOut, meeting, steps } = plan({
      inForce: '2026-04-24',
      today: '2026-03-20',
    });
    expect(problem).toBe('noMeetingInTime');
    expect(meeting?.meetsOn).toBe('2026-04-15');
    expect(wayOut).toEqual({ meetBy: '2026-04-13', adjustAtOnceOn: '2026-04-15', extendTo: '2026-04-27' });
    expect(steps.at(-1)).toMatchObject({ planned: '2026-04-27', standing: 'atRisk' });
  });

  test('what can still be done in time is not said to be too late; the meeting and what follows it is', () => {
    const { steps, next } = plan({
      inForce: '2026-04-24',
      today: '2026-03-10',
      meetings: [onDay('2026-04-15')],
    });
    const standing = Object.fromEntries(steps.map((each) => [each.step, each.standing]));
    expect(standing).toMatchObject({ referred: 'ahead', drafted: 'ahead', prepared: 'ahead' });
    expect(standing).toMatchObject({ meeting: 'atRisk', dispatched: 'atRisk', receivedByAuditors: 'atRisk' });
    expect(next).toMatchObject({ step: 'referred', standing: 'atRisk' });
  });

  test('minutes of nothing decided, and of what was sent back, hurry no dispatch', () => {
    const adjusted = { step: 'adjustedAtOnce', onDay: '2026-02-11' } as const;
    const back = { step: 'returned', onDay: '2026-02-12' } as const;
    for (const events of [[adjusted], [adjusted, back], [back]]) {
      const { next, arrives, meeting } = plan({ today: '2026-02-13', inForce: '2026-06-30', events });
      expect(next?.step).not.toBe('dispatched');
      expect([arrives, meeting?.meetsOn]).toEqual(['2026-05-25', '2026-05-13']);
    }
  });

  test('a board without a calendar gets the last day on which it can meet', () => {
    const { problem, meeting, isOutsideCalendar } = plan({ meetings: [] });
    expect([problem, meeting?.meetsOn, isOutsideCalendar]).toEqual(['noCalendar', '2026-04-17', true]);
  });

  test('nothing is planned when neither date nor meeting is known', () => {
    const found = plan({ meetings: [], inForce: null });
    expect(found.problem).toBe('noDate');
    expect(found.steps.filter(({ planned }) => planned !== null).map((each) => each.step)).toEqual([
      'letterReceived',
      'registered',
    ]);
  });
});

describe('what has been done', () => {
  const drafted = { step: 'drafted', onDay: '2026-02-20' } as const;
  const prepared = { step: 'prepared', onDay: '2026-03-02' } as const;
  const decided = { ...nothing, boardMeeting: '2026-03-11', minuteItem: '§ 17' };

  test('a matter that is sent back has to be drafted and prepared anew, one that is tabled has not', () => {
    const today = '2026-03-12';
    const after = (how: 'returned' | 'tabled') =>
      plan({ today, events: [drafted, prepared, { step: how, onDay: '2026-03-11' }] }).next?.step;
    expect(after('returned')).toBe('drafted');
    expect(after('tabled')).toBe('meeting');
  });

  test('a step that nobody noted is passed when a later one has been taken', () => {
    expect(step({ matter: { ...nothing, dispatchedOn: '2026-01-19' } }, 'drafted')?.standing).toBe('passed');
  });

  test('late is judged on receipt, not on dispatch', () => {
    const sent = { ...decided, dispatchedOn: '2026-04-30' };
    expect(step({ matter: { ...sent, receivedOn: '2026-05-04' } }, 'receivedByAuditors')?.standing).toBe(
      'doneLate',
    );
    expect(step({ matter: { ...sent, receivedOn: '2026-04-30' } }, 'receivedByAuditors')?.standing).toBe(
      'done',
    );
  });

  test('what is to be done after the decision follows from the days on which it was done', () => {
    const found = plan({
      matter: decided,
      today: '2026-03-20',
      events: [{ step: 'adjusted', onDay: '2026-03-20' }],
    });
    expect(found.next).toMatchObject({ step: 'dispatched', planned: '2026-03-23', standing: 'ahead' });
  });

  test('minutes that are adjusted at once are not waited for', () => {
    const events = [{ step: 'adjustedAtOnce', onDay: '2026-03-11' }] as const;
    const found = plan({ matter: decided, today: '2026-03-11', events });
    expect(found.next).toMatchObject({ step: 'dispatched', planned: '2026-03-13' });
  });

  test('an answer that lies too long undispatched is at risk before its date has come', () => {
    const found = plan({ matter: decided, inForce: '2026-03-27', today: '2026-03-26' });
    expect(found.arrives).toBe('2026-04-01');
    expect(found.steps.at(-1)?.standing).toBe('late');
    const earlier = plan({ matter: decided, inForce: '2026-03-20', today: '2026-03-17' });
    expect(earlier.steps.at(-1)).toMatchObject({ planned: '2026-03-23', standing: 'atRisk' });
  });

  test('a letter for information is received and registered, and that is all', () => {
    const found = plan({ matter: { ...nothing, recipient: 'information' } });
    expect(found.steps.map((each) => each.step)).toEqual(['letterReceived', 'registered']);
    expect(found.next).toBeNull();
  });

  test('a letter for information is never late: no answer is asked for, so no day is set', () => {
    const unregistered = { ...nothing, recipient: 'information' as const, registryNumber: null };
    const found = plan({ matter: { ...unregistered, letterDated: '2020-01-02' }, inForce: '2020-03-01' });
    expect(found.next).toMatchObject({ step: 'registered', planned: null, standing: 'unplanned' });
    expect(found.steps.map(({ standing }) => standing)).not.toContain('late');
  });
});

describe('for any calendar', () => {
  const day = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const meetings: fc.Arbitrary<PlanMeeting[]> = fc
    .uniqueArray(day, { maxLength: 14 })
    .map((days) => days.map(onDay));
  const days = (max: number) => fc.integer({ min: 0, max });
  const anyRoutine = fc.record({
    papersDays: days(30),
    preparationDays: days(30),
    draftDays: days(60),
    adjustmentDays: days(14),
    dispatchDays: days(10),
    deliveryDays: days(10),
  });
  const events = fc.array(
    fc.record({ step: fc.constantFrom('drafted', 'prepared', 'tabled', 'returned' as const), onDay: day }),
    { maxLength: 4 },
  ) as fc.Arbitrary<PlanAsked['events']>;
  const asked = fc.record({ meetings, routine: anyRoutine, today: day, inForce: day, events });
  const everything = { numRuns: 300 };

  test('a later date never gives an earlier meeting or an earlier answer', () => {
    fc.assert(
      fc.property(asked, day, (given, other) => {
        const [sooner, later] = [given.inForce, other].toSorted();
        const first = plan({ ...given, inForce: sooner ?? null });
        const second = plan({ ...given, inForce: later ?? null });
        fc.pre(first.meeting !== null && second.meeting !== null);
        expect((second.meeting?.meetsOn ?? '') >= (first.meeting?.meetsOn ?? '')).toBe(true);
        expect((second.arrives ?? '') >= (first.arrives ?? '')).toBe(true);
      }),
      everything,
    );
  });

  test('a plan without a problem arrives in time, by a meeting that is ahead and not one where it was set back', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { problem, meeting, arrives } = plan(given);
        fc.pre(problem === null);
        expect((arrives ?? '') <= given.inForce).toBe(true);
        expect((meeting?.meetsOn ?? '') >= given.today).toBe(true);
        const last = given.events.findLast(({ step: name }) => name === 'tabled' || name === 'returned');
        expect((meeting?.meetsOn ?? '') > (last?.onDay ?? '')).toBe(true);
      }),
      everything,
    );
  });

  test('no meeting after the chosen one would have been in time', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { problem, meeting } = plan(given);
        fc.pre(problem === null && meeting !== null);
        const later = given.meetings.filter(({ meetsOn }) => meetsOn > (meeting?.meetsOn ?? ''));
        for (const only of later) {
          expect(plan({ ...given, meetings: [only] }).problem).toBe('noMeetingInTime');
        }
      }),
      everything,
    );
  });

  test('the steps of a plan follow each other, on days when offices are open', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { steps } = plan({ ...given, matter: { ...nothing, letterDated: null } });
        const planned = steps.filter(({ step: name }) => name !== 'letterReceived' && name !== 'registered');
        const dates = planned.flatMap((each) => each.planned ?? []);
        expect(dates).toEqual(dates.toSorted());
        const working = planned.filter(({ step: name }) => name !== 'meeting' && name !== 'decided');
        expect(working.flatMap((each) => each.planned ?? []).every(isWorkday)).toBe(true);
      }),
      everything,
    );
  });

  test('where no meeting is in time, the day to meet by and the meeting to adjust at once are in time', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const { problem, wayOut } = plan(given);
        fc.pre(problem === 'noMeetingInTime' && wayOut !== null);
        const { meetBy = null, extendTo = null } = wayOut ?? {};
        const met = meetBy === null ? null : plan({ ...given, meetings: [onDay(meetBy)] }).problem;
        const extended = extendTo === null ? null : plan({ ...given, inForce: extendTo }).problem;
        expect([met, extended]).toEqual([null, null]);
      }),
      everything,
    );
  });
});
