import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAfter } from '../shared/day-after.ts';
import { phaseStateOf } from './phase.rules.ts';
import { timelineOf } from './timeline.rules.ts';

const today = '2026-11-22';
const phase = (number: number, fromOn: string | null, toOn: string | null, doneOn: string | null = null) => ({
  number,
  fromOn,
  toOn,
  doneOn,
  state: phaseStateOf({ fromOn, toOn, doneOn }, today),
});

test('phases lie beside each other on the line, and what is late reaches today', () => {
  const line = timelineOf(
    [phase(1, '2026-11-03', '2026-11-12'), phase(2, '2026-11-13', '2026-12-02'), phase(3, null, null)],
    today,
  );
  expect(line?.rows).toEqual([
    { number: 1, planned: { from: 0, to: 10 / 30 }, done: null, late: { from: 10 / 30, to: 20 / 30 } },
    { number: 2, planned: { from: 10 / 30, to: 1 }, done: null, late: null },
    { number: 3, planned: null, done: null, late: null },
  ]);
  expect(line?.today).toBeCloseTo(19 / 30);
  expect(line?.ticks).toEqual([{ day: '2026-12-01', at: 28 / 30, isNamed: true }]);
});

test('a phase that was done after its last day has been late until then', () => {
  const line = timelineOf([phase(1, '2026-11-03', '2026-11-12', '2026-11-17')], today);
  expect(line?.rows[0]).toEqual({
    number: 1,
    planned: { from: 0, to: 0.5 },
    done: { from: 0, to: 0.75 },
    late: { from: 0.5, to: 0.75 },
  });
});

test('a plan without days has no line', () => {
  expect(timelineOf([phase(1, null, null)], today)).toBeNull();
});

test('whatever the days, all of it is on the line, in order, with marks that have room', () => {
  const day = fc.option(fc.integer({ min: -4000, max: 4000 }).map((days) => dayAfter(today, days)));
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day, day), { minLength: 1, maxLength: 5 }), (all) => {
      const phases = all.map(([a, b, done], index) => {
        const [from, to] = a !== null && b !== null && a > b ? [b, a] : [a, b];
        return phase(index + 1, from, to, done !== null && done <= today ? done : null);
      });
      const line = timelineOf(phases, today);
      if (line === null) return;
      const stretches = line.rows.flatMap(({ planned, done, late }) => [planned, done, late]);
      for (const each of stretches.filter((stretch) => stretch !== null)) {
        expect(each.from).toBeGreaterThanOrEqual(0);
        expect(each.to).toBeGreaterThanOrEqual(each.from);
        expect(each.to).toBeLessThanOrEqual(1);
      }
      expect(line.today).toBeGreaterThanOrEqual(0);
      expect(line.today).toBeLessThan(1);
      expect(line.ticks.length).toBeLessThanOrEqual(15);
      expect(line.ticks.filter(({ isNamed }) => isNamed).length).toBeLessThanOrEqual(7);
      for (const { at } of line.ticks) expect(at).toBeGreaterThanOrEqual(0);
    }),
  );
});
