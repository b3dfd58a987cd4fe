import fc from 'fast-check';
import { dayAfter } from '../../src/shared/day-after.ts';

/** The day that random registers are counted on. YYYY-MM-DD. */
export const randomToday = '2026-11-22';

type Kind =
  | 'body'
  | 'audit'
  | 'recommendation'
  | 'round'
  | 'matter'
  | 'response'
  | 'item'
  | 'read'
  | 'promise'
  | 'action';
/** An id that says what of and the how-manieth; the same in every organisation. */
export const idOf = (kind: Kind | 'person', nth: number) =>
  `00000000-0000-4000-8000-${Buffer.from(kind.slice(0, 4)).toString('hex')}${nth.toString(16).padStart(4, '0')}`;
export const [bodyCount, peopleCount] = [3, 3];
export const randomBody = (nth: number) => idOf('body', nth);
export const randomPerson = (nth: number) => idOf('person', nth);

export const many = <T>(count: number, each: (nth: number) => fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.tuple(...Array.from({ length: count }, (_, nth) => each(nth)));
export const oneOf = <const T>(...values: T[]) => fc.constantFrom(...values);
export const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { freq: 3 });
/** Around today, and around the ends of years. */
export const day = fc.oneof(
  fc.integer({ min: -1000, max: 400 }).map((days) => dayAfter(randomToday, days)),
  fc.integer({ min: -2, max: 2 }).map((days) => dayAfter(randomToday, days)),
);
/** The new year comes an hour earlier in Sweden than in UTC. */
export const moment = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2017, max: 2026 }), oneOf('01-01T00:10:00Z', '06-01T12:00:00Z'))
    .map((at) => at.join('-')),
  fc.integer({ min: 2017, max: 2025 }).map((year) => `${year}-12-31T23:30:00Z`),
);
export const withdrawn = oneOf(null, null, null, null, null, '2026-10-01T12:00:00Z');
export const bodyId = fc.nat(bodyCount - 1).map(randomBody);
export const person = fc.nat(peopleCount - 1).map(randomPerson);
export const secrecy = oneOf(null, null, null, {
  provision: '18 kap. 8 §',
  date: '2026-01-01',
  by: randomPerson(0),
});
