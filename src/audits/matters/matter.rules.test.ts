import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtensionState, Recipient } from '../audit.model.ts';
import { type AnswerStanding, answerStanding, answerStandings, dateInForce } from './matter.rules.ts';

const today = '2026-03-01';
const matter = (
  answerBy: string | null,
  receivedOn: string | null = null,
  {
    extension = 'none' as ExtensionState,
    extendedTo = null as string | null,
    recipient = 'answer' as Recipient,
  } = {},
) => ({ answerBy, receivedOn, extension, extendedTo, recipient });

test.each<[string, ReturnType<typeof matter>, AnswerStanding]>([
  ['nothing received, the date ahead', matter('2026-03-04'), { kind: 'due', days: 3 }],
  ['the date is today', matter(today), { kind: 'due', days: 0 }],
  ['the date was yesterday, in another month', matter('2026-02-28'), { kind: 'overdue', days: 1 }],
  ['the date was before a leap day', matter('2024-02-28'), { kind: 'overdue', days: 732 }],
  ['received on the day', matter('2026-02-01', '2026-02-01'), { kind: 'inTime' }],
  ['received the day after', matter('2026-02-01', '2026-02-02'), { kind: 'late', days: 1 }],
  ['received over the change to summer time', matter('2026-03-28', '2026-03-30'), { kind: 'late', days: 2 }],
  ['no date was ever given', matter(null, '2026-02-02'), { kind: 'noDate' }],
  [
    'a granted extension counts',
    matter('2026-02-01', '2026-02-20', { extension: 'granted', extendedTo: '2026-02-28' }),
    { kind: 'inTime' },
  ],
  [
    'a granted extension without a date leaves the first one',
    matter('2026-02-01', null, { extension: 'granted' }),
    { kind: 'overdue', days: 28 },
  ],
  [
    'an extension that is only asked for moves nothing',
    matter('2026-02-01', null, { extension: 'requested', extendedTo: '2026-04-01' }),
    { kind: 'overdue', days: 28 },
  ],
  [
    'nor does an unclear one',
    matter('2026-02-01', '2026-02-20', { extension: 'unclear', extendedTo: '2026-04-01' }),
    { kind: 'late', days: 19 },
  ],
  [
    'a letter for information wants no answer',
    matter('2026-02-01', null, { recipient: 'information' }),
    { kind: 'forInformation' },
  ],
])('%s', (_name, given, expected) => {
  expect(answerStanding(given, today)).toEqual(expected);
});

describe('for any dates', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const any = fc.record({
    recipient: fc.constantFrom('answer' as const, 'information' as const),
    answerBy: fc.option(day),
    extension: fc.constantFrom('none', 'requested', 'granted', 'unclear'),
    extendedTo: fc.option(day),
    receivedOn: fc.option(day),
  });

  test('late and overdue answers have passed the date in force, others have not', () => {
    fc.assert(
      fc.property(any, day, (given, now) => {
        const { kind } = answerStanding(given, now);
        expect(answerStandings).toContain(kind);
        const date = dateInForce(given) ?? '';
        const received = given.receivedOn;
        const means: Record<string, boolean> = {
          late: received !== null && received > date,
          inTime: received !== null && received <= date,
          overdue: received === null && now > date,
          due: received === null && now <= date,
        };
        expect(means[kind] ?? true).toBe(true);
      }),
    );
  });

  test('an answer that is in time stays so, whatever day it is looked at', () => {
    fc.assert(
      fc.property(any, day, day, (given, one, other) => {
        fc.pre(given.receivedOn !== null);
        expect(answerStanding(given, one)).toEqual(answerStanding(given, other));
      }),
    );
  });
});
