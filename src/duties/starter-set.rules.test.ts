import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkday } from '../shared/working-day.ts';
import { texts } from '../texts/index.ts';
import { collisionsIn } from './collision.rules.ts';
import { starterSet } from './starter-set.rules.ts';

test('whatever day one begins, the first times are to come, on working days, and do not collide', () => {
  const day = fc
    .integer({ min: 0, max: 5_000 })
    .map((days) => new Date(Date.UTC(2026, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom('body' as const, 'municipality' as const), (today, of) => {
      const set = starterSet(of, today, texts.sv);
      const items = set.map(({ title, kind, nextOn, rhythmMonths }) => ({
        kind: 'dutyDue' as const,
        dutyKind: kind,
        rhythmMonths,
        id: title,
        what: title,
        bodyId: 'body',
        whose: '',
        ownerId: null,
        ownerName: null,
        day: nextOn,
        standing: 'planned' as const,
      }));
      for (const { nextOn } of set) expect(nextOn > today && isWorkday(nextOn)).toBe(true);
      expect(collisionsIn(items, { boardsOf: new Map(), meetings: [] })).toEqual([]);
    }),
  );
});
