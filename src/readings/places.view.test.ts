import { expect, test } from 'vitest';
import { aDocument, anAudit, aReading, aRecommendation } from '../../test/builders/reading.ts';
import { askedPlace, firstPlace, placesOf } from './places.view.ts';

const reading = aReading(
  [
    aDocument({
      place: { page: 1, line: 1 },
      audits: [
        anAudit({
          recommendations: [
            aRecommendation({ place: null }),
            aRecommendation({ text: 'Att pröva', place: { page: 3, line: 7 } }),
          ],
        }),
      ],
    }),
  ],
  {
    issues: [
      {
        code: 'x',
        severity: 'note',
        message: 'Se här.',
        place: { page: 2, line: 1 },
        expected: null,
        found: null,
      },
    ],
  },
);
const places = placesOf(reading);

test('what has a place can be shown, what has none is left out', () => {
  expect(places.get('row-1-1-2')).toEqual({
    key: 'row-1-1-2',
    place: { page: 3, line: 7 },
    text: 'Att pröva',
  });
  expect(places.has('row-1-1-1')).toBe(false);
  expect(places.get('issue-1')?.place.page).toBe(2);
});

test('before anything is chosen the first recommendation with a place is shown', () => {
  expect(firstPlace(places)?.key).toBe('row-1-1-2');
});

test.each([
  ['page-7', { page: 7, line: null }],
  ['line-120', { page: null, line: 120 }],
  ['page-0', { page: 1, line: null }],
])('leafing to %s', (asked, place) => {
  expect(askedPlace(places, asked)?.place).toEqual(place);
});

test.each([undefined, '', 'row-9-9-9', '__proto__', 'page-99999999999'])(
  'an address that asks for %s shows nothing chosen',
  (asked) => {
    expect(askedPlace(places, asked)).toBeNull();
  },
);
