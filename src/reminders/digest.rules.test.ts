import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter } from '../shared/day-after.ts';
import type { ToDo, ToDoList } from '../to-do/to-do.model.ts';
import { digestOf, isAtDistance, isTimeForMail } from './digest.rules.ts';

const monday = '2026-11-23';
const toDo = (more: Partial<ToDo>): ToDo => ({
  kind: 'ownAction',
  id: 'a',
  what: 'Ta fram en rutin',
  whose: null,
  about: null,
  day: null,
  since: null,
  count: null,
  isSecret: false,
  urgency: 'later',
  to: '/actions/a',
  ...more,
});
const listOf = (today: string, ...first: ToDo[]): ToDoList => ({
  today,
  total: first.length + 3,
  groups: [{ urgency: 'later', total: first.length + 3, first, more: [] }],
});

describe('something is told of at sensible distances', () => {
  test.each([
    [45, false],
    [30, true],
    [29, false],
    [14, true],
    [7, true],
    [2, false],
    [1, true],
    [0, true],
    [-1, false],
    [-7, true],
    [-10, false],
    [-14, true],
  ])('%i days before its day: %s', (days, isTold) => {
    expect(isAtDistance({ day: dayAfter(monday, days), since: null }, monday)).toBe(isTold);
  });

  test.each([
    [0, false],
    [1, true],
    [2, false],
    [8, true],
    [15, true],
  ])('without a day, %i days after it began to wait: %s', (days, isTold) => {
    expect(isAtDistance({ day: null, since: dayAfter(monday, -days) }, monday)).toBe(isTold);
  });

  test('what is late is told of once in any seven days, never twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (late) => {
        const day = dayAfter(monday, -late);
        const week = Array.from({ length: 7 }, (_, index) => dayAfter(monday, index));
        return week.filter((today) => isAtDistance({ day, since: null }, today)).length === 1;
      }),
    );
  });
});

describe('the mail of a day', () => {
  const near = toDo({ id: 'near', day: dayAfter(monday, 7), urgency: 'thisWeek' });
  const between = toDo({ id: 'between', day: dayAfter(monday, 5), urgency: 'thisWeek' });

  test('tells of what is at its distance, and how much more waits', () => {
    const content = digestOf(listOf(monday, near, between), 'daily');
    expect(content?.toDos.map(({ id }) => id)).toEqual(['near']);
    expect(content?.others).toBe(4);
  });

  test('is not written where nothing is at its distance', () => {
    expect(digestOf(listOf(monday, between), 'daily')).toBeNull();
  });

  test('comes on Mondays for who wants it weekly, with all that is late or near', () => {
    expect(digestOf(listOf(monday, near, between), 'weekly')?.toDos).toHaveLength(2);
    expect(digestOf(listOf(dayAfter(monday, 1), near, between), 'weekly')).toBeNull();
  });

  test('never comes for who wants none', () => {
    expect(digestOf(listOf(monday, near), 'never')).toBeNull();
  });
});

test.each([
  ['2026-11-23T05:59:00Z', false],
  ['2026-11-23T06:00:00Z', true],
  ['2026-11-23T18:59:00Z', true],
  ['2026-11-23T19:00:00Z', false],
  ['2026-07-01T05:00:00Z', true],
])('at %s mail is sent: %s', (at, isSent) => {
  expect(isTimeForMail(new Date(at))).toBe(isSent);
});
