import { expect, test } from 'vitest';
import { dateInForce } from '../audits/index.ts';
import { nearestDay, soonestFirst, type Waited } from './soonest-first.rules.ts';

const row = (answerBy: string | null, next: string | null, more: Partial<Waited['matter']> = {}): Waited => ({
  matter: { recipient: 'answer', receivedOn: null, answerBy, extension: 'none', extendedTo: null, ...more },
  plan: { next: { step: 'drafted', planned: next, standing: 'ahead' } },
});

test.each([
  ['the next step comes before the answer', row('2026-12-19', '2026-11-27'), '2026-11-27'],
  ['the answer is late and the next step ahead', row('2026-11-18', '2026-12-09'), '2026-11-18'],
  [
    'the extension is granted',
    row('2026-10-01', '2026-11-27', { extension: 'granted', extendedTo: '2026-12-01' }),
    '2026-11-27',
  ],
  ['there is no date for the answer', row(null, '2026-11-27'), '2026-11-27'],
  ['there is no day at all', row(null, null), null],
  ['the way is not the reader’s to see', { ...row('2026-12-19', '2026-11-27'), plan: null }, '2026-12-19'],
])('where %s, the nearest day is that', (_, each, day) => {
  expect(nearestDay(each, dateInForce)).toBe(day);
});

test('what waits for an answer comes by its nearest day, then what has none, then the rest as it was', () => {
  const [late, near, far, dayless] = [
    row('2026-11-18', '2026-12-09'),
    row('2026-12-19', '2026-11-27'),
    row('2027-03-01', '2027-01-01'),
    row(null, null),
  ];
  const [answered, informed] = [
    row('2021-01-01', null, { receivedOn: '2021-01-01' }),
    row(null, null, { recipient: 'information' }),
  ];
  expect(soonestFirst([far, dayless, near, late, answered, informed], dateInForce)).toEqual([
    late,
    near,
    far,
    dayless,
    answered,
    informed,
  ]);
});
