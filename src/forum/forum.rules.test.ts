import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForumMeetingState } from './forum.model.ts';
import { commandFault, meetingCommands, meetingCommandsFor, moved, standingOf } from './forum.rules.ts';

const planned = { state: 'planned' as ForumMeetingState, onDay: '2026-12-01', withdrawnAt: null };
const closed = { ...planned, state: 'closed' as const };
const withdrawn = { ...planned, withdrawnAt: new Date('2026-11-01T09:00:00Z') };
const keeper = { keeper: true, called: false };
const called = { keeper: false, called: true };
const reader = { keeper: false, called: false };

describe('how a meeting stands', () => {
  test.each([
    ['before its day', planned, '2026-11-30', 'coming'],
    ['on its day', planned, '2026-12-01', 'coming'],
    ['after it', planned, '2026-12-02', 'toClose'],
    ['closed', closed, '2026-12-02', 'closed'],
    ['called off', withdrawn, '2026-12-02', 'withdrawn'],
  ])('%s', (_, meeting, today, standing) => {
    expect(standingOf(meeting, today)).toBe(standing);
  });
});

describe('what may be done', () => {
  const today = '2026-12-01';
  test.each([
    [
      'a keeper with a planned one',
      planned,
      keeper,
      ['note', 'arrange', 'act', 'close', 'change', 'withdraw'],
    ],
    ['somebody called with a planned one', planned, called, ['note']],
    ['a keeper with a closed one', closed, keeper, ['act']],
    ['somebody called with a closed one', closed, called, []],
    ['a keeper with one called off', withdrawn, keeper, ['restore']],
    ['who only reads', planned, reader, []],
  ])('%s', (_, meeting, hand, commands) => {
    expect(meetingCommandsFor({ meeting, hand, today })).toEqual(commands);
  });

  test('is told apart: never theirs, not now, not before its day', () => {
    expect(commandFault('close', { meeting: planned, hand: called, today })).toBe('forbidden');
    expect(commandFault('note', { meeting: closed, hand: called, today })).toBe('meetingNotNow');
    expect(commandFault('close', { meeting: planned, hand: keeper, today: '2026-11-30' })).toBe(
      'meetingNotHeld',
    );
  });

  test('with a closed one is nothing that alters it, whoever asks and whenever', () => {
    const hand = fc.record({ keeper: fc.boolean(), called: fc.boolean() });
    fc.assert(
      fc.property(hand, fc.constantFrom(...meetingCommands), (by, command) => {
        const fault = commandFault(command, { meeting: closed, hand: by, today: '2030-01-01' });
        expect(fault === null).toBe(command === 'act' && by.keeper);
      }),
    );
  });
});

describe('the order of an agenda', () => {
  test('changes by one place, and keeps every item', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.nat(), fc.boolean(), (ids, at, isUp) => {
        const id = ids[at % ids.length] ?? '';
        const order = moved(ids, id, isUp ? 'up' : 'down');
        expect(order.toSorted()).toEqual(ids.toSorted());
        const [from, to] = [ids.indexOf(id), order.indexOf(id)];
        const edge = isUp ? 0 : ids.length - 1;
        expect(to).toBe(from === edge ? from : from + (isUp ? -1 : 1));
      }),
    );
  });

  test('stays where the item is not there', () => {
    expect(moved(['a', 'b'], 'c', 'up')).toEqual(['a', 'b']);
  });
});
