import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comesBack, commandFault, dutyCommands, monthsAfter, standingOf } from './duty.rules.ts';

describe('a day some months later', () => {
  test.each([
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-02-28', 1, '2026-03-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 12, '2028-02-29'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-12-31', 60, '2031-12-31'],
    ['2028-02-28', 12, '2029-02-28'],
  ])('%s and %i months is %s', (day, months, then) => {
    expect(monthsAfter(day, months)).toBe(then);
  });

  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
  const text = (date: Date) => date.toISOString().slice(0, 10);
  const rhythms = fc.integer({ min: 1, max: 60 });

  test('is in the month that is meant, at or before the same date unless it is the last', () => {
    fc.assert(
      fc.property(days, rhythms, (date, months) => {
        const [from, to] = [text(date), monthsAfter(text(date), months)];
        const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(to) - monthOf(from)).toBe(months);
        expect(text(new Date(to))).toBe(to);
        const isLast = (day: string) => text(new Date(Date.parse(day) + 86_400_000)).endsWith('-01');
        const isMoved = isLast(from) || to.slice(8) !== from.slice(8);
        expect(isLast(to) || !isMoved).toBe(true);
      }),
    );
  });

  test('a duty comes back after the day it was done, as soon as its rhythm lets it', () => {
    fc.assert(
      fc.property(days, days, rhythms, (due, done, rhythmMonths) => {
        const [nextOn, doneOn] = [text(due), text(done)];
        const { day, passed } = comesBack({ nextOn, rhythmMonths }, doneOn);
        expect(day > nextOn && day > doneOn).toBe(true);
        expect(day).toBe(monthsAfter(nextOn, (passed + 1) * rhythmMonths));
        expect(passed === 0 || monthsAfter(nextOn, passed * rhythmMonths) <= doneOn).toBe(true);
      }),
    );
  });
});

test.each([
  ['2026-11-22', 'soon'],
  ['2026-11-21', 'overdue'],
  ['2026-12-22', 'soon'],
  ['2026-12-23', 'planned'],
])('a duty due %s is %s on 22 November', (nextOn, standing) => {
  expect(standingOf({ nextOn, withdrawnAt: null }, '2026-11-22')).toBe(standing);
});

describe('who does what', () => {
  const inUse = { withdrawnAt: null };
  const gone = { withdrawnAt: new Date() };
  const may = (duty: typeof inUse | typeof gone, keeper: boolean, owner: boolean) =>
    dutyCommands.filter((command) => commandFault(duty, command, { keeper, owner }) === null);
  test('its owner does, moves and skips it; who keeps the wheel changes and withdraws it as well', () => {
    expect(may(inUse, false, true)).toEqual(['done', 'move', 'skip']);
    expect(may(inUse, true, false)).toEqual(['done', 'move', 'skip', 'change', 'withdraw']);
    expect(may(gone, true, true)).toEqual(['bringBack']);
    expect(may(gone, false, true)).toEqual([]);
    expect(may(inUse, false, false)).toEqual([]);
  });
  test('says why not now', () => {
    const keeper = { keeper: true, owner: false };
    expect(commandFault(gone, 'done', keeper)).toBe('withdrawn');
    expect(commandFault(inUse, 'bringBack', keeper)).toBe('notWithdrawn');
    expect(commandFault(inUse, 'change', { keeper: false, owner: true })).toBe('forbidden');
  });
});
