import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decisionDayFault, firstDayOf, isToConfirm } from './response-day.rules.ts';

const today = '2026-11-23';
const none = { letterDated: null, letterCameOn: null, aboutDated: null };

test.each([
  [
    'the letter says',
    [{ ...none, letterDated: '2026-09-09', letterCameOn: '2026-09-11', aboutDated: '2026' }],
    '2026-09-09',
  ],
  [
    'the letter has no date, the day it came in',
    [{ ...none, letterCameOn: '2026-09-11', aboutDated: '2026' }],
    '2026-09-11',
  ],
  ['only the year of the report is known', [{ ...none, aboutDated: '2026' }], '2026-01-01'],
  ['only the month of the report is known', [{ ...none, aboutDated: '2026-05' }], '2026-05-01'],
  ['the day of the report is known', [{ ...none, aboutDated: '2026-05-17' }], '2026-05-17'],
  [
    'of two letters, the first',
    [
      { ...none, letterDated: '2026-09-09' },
      { ...none, letterDated: '2026-06-01' },
    ],
    '2026-06-01',
  ],
  ['nothing is known of one of them', [{ ...none, letterDated: '2026-09-09' }, none], null],
] as const)('when a matter began: %s', (_what, matters, day) => {
  expect(firstDayOf(matters)).toBe(day);
});

const days = { firstDay: '2026-09-09', meetingDays: ['2026-10-14', '2026-11-18'] };

test.each([
  ['six years before the letter', '2020-01-01', false, 'beforeLetter'],
  ['the day before the letter, though it is said to be right', '2026-09-08', true, 'beforeLetter'],
  ['the day of a meeting', '2026-10-14', false, null],
  ['a day without a meeting', '2026-10-15', false, 'noMeetingThatDay'],
  ['a day without a meeting that is said to be right', '2026-10-15', true, null],
  ['tomorrow, though it is said to be right', '2026-11-24', true, 'inFuture'],
])('a decision on %s', (_what, day, isConfirmed, fault) => {
  expect(decisionDayFault(day, days, isConfirmed, today)).toBe(fault);
});

test('a board without a calendar is asked only about what lies more than a year back', () => {
  const old = { firstDay: '2024-01-01', meetingDays: [] };
  expect(decisionDayFault('2026-10-15', old, false, today)).toBeNull();
  expect(decisionDayFault('2025-11-22', old, false, today)).toBe('overYearAgo');
  expect(decisionDayFault('2025-11-23', old, false, today)).toBeNull();
  expect(decisionDayFault('2025-11-22', old, true, today)).toBeNull();
});

test('whatever is confirmed, no decision lies before its letter or ahead', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
  const text = day.map((each) => each.toISOString().slice(0, 10));
  fc.assert(
    fc.property(text, text, fc.array(text, { maxLength: 4 }), (decided, firstDay, meetingDays) => {
      const asked = decisionDayFault(decided, { firstDay, meetingDays }, false, today);
      const confirmed = decisionDayFault(decided, { firstDay, meetingDays }, true, today);
      const isPossible = firstDay <= decided && decided <= today;
      expect(confirmed === null).toBe(isPossible);
      expect(asked === confirmed || (confirmed === null && isToConfirm(asked ?? ''))).toBe(true);
    }),
  );
});
