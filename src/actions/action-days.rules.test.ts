import { expect, test } from 'vitest';
import { daysFault } from './action-days.rules.ts';

const today = '2026-11-23';
const now = { today, isEnteredAfterwards: false };
const days = (dueOn: string | null, followUpOn: string | null = null) => ({ dueOn, followUpOn });

test.each([
  ['a new one due today', null, days(today), now, null],
  ['a new one due yesterday', null, days('2026-11-22'), now, { field: 'dueOn', code: 'inPast' }],
  ['one entered afterwards', null, days('2025-01-01'), { ...now, isEnteredAfterwards: true }, null],
  [
    'one followed up before it is due',
    null,
    days('2027-02-01', '2027-01-31'),
    now,
    { field: 'followUpOn', code: 'beforeDue' },
  ],
  ['one followed up the day that it is due', null, days('2027-02-01', '2027-02-01'), now, null],
  [
    'one entered afterwards and followed up before it was due',
    null,
    days('2025-01-01', '2024-01-01'),
    { ...now, isEnteredAfterwards: true },
    { field: 'followUpOn', code: 'beforeDue' },
  ],
  ['one whose due day has passed since', days('2026-01-01'), days('2026-01-01'), now, null],
  [
    'one whose follow-up was odd before',
    days('2027-01-01', '2026-12-01'),
    days('2027-01-01', '2026-12-01'),
    now,
    null,
  ],
  [
    'one that gets a first day that has passed',
    days(null),
    days('2026-11-22'),
    now,
    { field: 'dueOn', code: 'inPast' },
  ],
] as const)('%s', (_what, before, after, asked, fault) => {
  expect(daysFault(before, after, asked)).toEqual(fault);
});
