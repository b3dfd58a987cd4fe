import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../shared/day-after.ts';
import { nobody } from './part.fixture.ts';
import type { Part } from './part.model.ts';
import { type ToDoKind, toDoKinds, urgencies, type Waiting } from './to-do.model.ts';
import { isTold, listToDo, toDoOf, urgencyOf } from './to-do.rules.ts';
import { kinds } from './to-do-kinds.rules.ts';

const today = '2026-11-22';
const everybody: Part = {
  ...nobody,
  personId: 'p',
  worksHere: true,
  doesFor: ['b'],
  decidesFor: ['b'],
  minutesOf: ['b'],
  follows: ['b'],
  leads: ['b'],
  keepsAll: true,
  keepsSecurity: true,
  registers: true,
  verifies: true,
  audits: true,
  administers: true,
};
const waiting = (more: Partial<Waiting> = {}): Waiting => ({
  kind: 'ownAction',
  id: 'a',
  what: 'Ta fram en rutin',
  whose: null,
  about: null,
  day: null,
  since: null,
  count: null,
  isSecret: false,
  otherId: null,
  total: 1,
  ...more,
});

test.each([
  [-1, 'late'],
  [0, 'thisWeek'],
  [7, 'thisWeek'],
  [8, 'thisMonth'],
  [30, 'thisMonth'],
  [31, 'later'],
])('what is to be done in %i days is %s', (days, urgency) => {
  expect(urgencyOf(dayAfter(today, days), today)).toBe(urgency);
});

describe('every kind', () => {
  test.each(toDoKinds)('%s leads to a place of ours, and nobody without a part in it is told', (kind) => {
    expect(toDoOf(waiting({ kind }), today).to).toMatch(/^\/[a-z]/);
    expect(isTold({ kind, day: null }, nobody, today)).toBe(false);
    expect(isTold({ kind, day: null }, everybody, today)).toBe(true);
  });

  test.each<[Partial<Part>, ToDoKind[]]>([
    [
      { audits: true },
      [
        'requestLate',
        'answerOverdue',
        'requestAnswered',
        'handover',
        'newAnswer',
        'roundDraft',
        'colourQuestion',
      ],
    ],
    [{ verifies: true }, ['verify']],
    [{ administers: true }, ['noSignIn', 'roleEnds']],
    [{ registers: true }, ['toRegister', 'stepDispatch', 'stepReceipt']],
    [
      { leads: ['b'] },
      [
        'bodyAction',
        'bodyRevision',
        'bodyDuty',
        'risksDue',
        'assetGaps',
        'systemGaps',
        'selfAssessmentOpen',
        'selfAssessmentDue',
        'answersEnd',
        'sampleChecked',
      ],
    ],
  ])('somebody with the part %o is told of that only', (part, expected) => {
    const told = toDoKinds.filter((kind) => kinds[kind].who({ ...nobody, ...part }));
    expect(new Set(told)).toEqual(new Set(expected));
  });
});

test('what is too far ahead is not told of yet', () => {
  expect(isTold({ kind: 'answerMissing', day: dayAfter(today, 30) }, everybody, today)).toBe(true);
  expect(isTold({ kind: 'answerMissing', day: dayAfter(today, 31) }, everybody, today)).toBe(false);
});

test('an answer that somebody has begun is the place to go on; else the matter', () => {
  expect(toDoOf(waiting({ kind: 'stepDraft', id: 'm', otherId: 'r' }), today).to).toBe('/responses/r');
  expect(toDoOf(waiting({ kind: 'stepDraft', id: 'm' }), today).to).toBe('/matters/m');
});

const anyWaiting = fc.record({
  kind: fc.constantFrom(...toDoKinds),
  id: fc.uuid(),
  day: fc.option(fc.integer({ min: -400, max: 90 }).map((days) => dayAfter(today, days))),
});

test('every group is in order, counts all of its own, and leads to what it does not show', () => {
  fc.assert(
    fc.property(fc.array(anyWaiting, { maxLength: 60 }), (some) => {
      // As the database hands them over: each with the number of its kind and urgency.
      const key = ({ kind, day }: { kind: ToDoKind; day: string | null }) =>
        `${kind} ${day && urgencyOf(day, today)}`;
      const numbers = Map.groupBy(some, key);
      const all = some.map((each) => waiting({ ...each, total: numbers.get(key(each))?.length ?? 0 }));
      const { groups, total } = listToDo(all, { part: everybody, today, most: 20 });
      expect(total).toBe(some.filter((each) => isTold(each, everybody, today)).length);
      expect(groups.map(({ urgency }) => urgency)).toEqual(
        urgencies.filter((urgency) => groups.some((group) => group.urgency === urgency)),
      );
      for (const { first, more, total: inGroup } of groups) {
        const days = first.map(({ day }) => day ?? '9999');
        expect(days).toEqual(days.toSorted());
        expect(first.length).toBe(Math.min(20, inGroup));
        expect(more.length > 0).toBe(inGroup > 20);
      }
    }),
  );
});
