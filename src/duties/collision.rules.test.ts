import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkday } from '../shared/working-day.ts';
import {
  collisionsAt,
  collisionsIn,
  freeDays,
  mondayOf,
  type Planned,
  weekNumber,
} from './collision.rules.ts';

const thing = (day: string, more: Partial<Planned> = {}): Planned => ({
  kind: 'dutyDue',
  dutyKind: 'planTest',
  rhythmMonths: 12,
  id: `${day} ${more.bodyId ?? 'social'} ${more.dutyKind ?? ''}`,
  what: 'Öva planen',
  bodyId: 'social',
  whose: 'Socialförvaltningen',
  ownerId: null,
  ownerName: null,
  day,
  standing: 'planned',
  ...more,
});
const technical = { bodyId: 'technical', whose: 'Tekniska förvaltningen' };
const review = { kind: 'riskReview', dutyKind: null, standing: 'derived' } as const;
const report = { dutyKind: 'report' } as const;
const around = {
  boardsOf: new Map([
    ['social', ['board', 'executive']],
    ['technical', ['executive']],
  ]),
  meetings: [
    { boardId: 'board', boardName: 'Socialnämnden', meetsOn: '2027-03-20' },
    { boardId: 'executive', boardName: 'Kommunstyrelsen', meetsOn: '2027-04-07' },
  ],
};
const told = (...items: Planned[]) =>
  collisionsIn(items, around).map(({ kind, whose, day, items: each }) => [kind, whose, day, each.length]);

describe('what collides', () => {
  test.each<[string, Planned[], unknown[]]>([
    ['nothing, a week apart', [thing('2027-03-05'), thing('2027-03-08')], []],
    [
      'two heavy things of a body in a week',
      [thing('2027-03-01'), thing('2027-03-05', { dutyKind: 'training' })],
      [['sameWeek', 'Socialförvaltningen', '2027-03-01', 2]],
    ],
    [
      'what is done each month beside a heavy',
      [thing('2027-03-01'), thing('2027-03-02', { rhythmMonths: 1, id: 'monthly' })],
      [],
    ],
    ['a light thing beside a heavy', [thing('2027-03-01'), thing('2027-03-02', { dutyKind: 'other' })], []],
    ['heavy things of two bodies', [thing('2027-03-01'), thing('2027-03-02', technical)], []],
    [
      'two bodies’ with one person',
      [
        thing('2027-03-01', { ownerId: 'a', ownerName: 'Asta' }),
        thing('2027-03-02', { ...technical, ownerId: 'a', ownerName: 'Asta' }),
      ],
      [['sameOwner', 'Asta', '2027-03-01', 2]],
    ],
    [
      'a body’s risks, which are one sitting',
      [thing('2027-03-01', review), thing('2027-03-02', { ...review, id: 'other' })],
      [],
    ],
    [
      'a body’s risks and a test',
      [thing('2027-03-01', review), thing('2027-03-02')],
      [['sameWeek', 'Socialförvaltningen', '2027-03-01', 2]],
    ],
    ['what is done', [thing('2027-03-01', { standing: 'done' }), thing('2027-03-02')], []],
    [
      'two bodies’ reports to one meeting',
      [thing('2027-03-22', report), thing('2027-04-05', { ...technical, ...report })],
      [['sameMeeting', 'Kommunstyrelsen', '2027-04-07', 2]],
    ],
    [
      'reports to one of the boards of each',
      [thing('2027-03-10', report), thing('2027-04-05', { ...technical, ...report })],
      [['sameMeeting', 'Kommunstyrelsen', '2027-04-07', 2]],
    ],
    [
      'reports that reach different meetings',
      [thing('2027-03-10', report), thing('2027-04-08', { ...technical, ...report })],
      [],
    ],
    ['something in July', [thing('2027-07-06')], [['july', 'Socialförvaltningen', '2027-07-06', 1]]],
    ['what follows from another part, in July', [thing('2027-07-06', { ...review })], []],
    ['a Saturday', [thing('2027-03-06')], [['dayOff', 'Socialförvaltningen', '2027-03-06', 1]]],
    ['Good Friday', [thing('2027-03-26')], [['dayOff', 'Socialförvaltningen', '2027-03-26', 1]]],
    ['a Saturday two years ahead', [thing('2027-03-06', { kind: 'dutyAhead', standing: 'ahead' })], []],
  ])('%s', (_, items, expected) => {
    expect(told(...items)).toEqual(expected);
  });

  test('a week goes from Monday, and has the number of Swedish calendars', () => {
    expect(mondayOf('2027-03-07')).toBe('2027-03-01');
    expect(mondayOf('2027-03-01')).toBe('2027-03-01');
    expect([weekNumber('2026-12-28'), weekNumber('2027-01-04'), weekNumber('2024-12-30')]).toEqual([
      53, 1, 1,
    ]);
  });
});

describe('moving', () => {
  const moved = thing('2027-03-01', { id: 'moved' });
  const others = [moved, thing('2027-03-09'), thing('2027-03-17')];
  test('what would collide is told, without the day that it is moved from', () => {
    expect(collisionsAt(moved, '2027-03-10', others, around).map(({ kind }) => kind)).toEqual(['sameWeek']);
    expect(collisionsAt(moved, '2027-03-02', others, around)).toEqual([]);
    expect(collisionsAt(moved, '2027-07-10', others, around).map(({ kind }) => kind)).toEqual([
      'july',
      'dayOff',
    ]);
  });
  test('free days are proposed, nearest first and one of each week', () => {
    const asked = { wished: '2027-03-10', today: '2027-01-10', most: 3 };
    expect(freeDays(moved, asked, others, around)).toEqual(['2027-03-05', '2027-03-22', '2027-02-26']);
  });
  test('a proposed day is a working day, to come, and free', () => {
    const day = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), day, (days, wished) => {
        const rest = days.map((each, index) => thing(each, { id: String(index) }));
        for (const free of freeDays(moved, { wished, today: '2027-01-01', most: 3 }, rest, around)) {
          expect(free >= '2027-01-01' && isWorkday(free)).toBe(true);
          expect(collisionsAt(moved, free, rest, around)).toEqual([]);
        }
      }),
    );
  });
});
