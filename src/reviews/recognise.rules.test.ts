import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Body } from '../organisation/body.model.ts';
import { auditKnown, bodyNamed, likeness, recognise } from './recognise.rules.ts';

const body = (name: string, more: Partial<Body> = {}): Body => ({
  id: name,
  kind: 'board',
  name,
  aliases: [],
  endedOn: null,
  version: 1,
  ...more,
});

const bodies = [
  body('Kommunstyrelsen', { aliases: ['KS'] }),
  body('Socialnämnden'),
  body('Barn- och utbildningsnämnden', { aliases: ['BUN', 'Barn och skolnämnden'] }),
  body('Kultur- och fritidsnämnden'),
  body('Miljönämnden', { endedOn: '2022-12-31' }),
  body('Miljö- och byggnadsnämnden', { aliases: ['Miljönämnden'] }),
];

describe('a body is known by the name that a report prints', () => {
  test.each([
    ['Kommunstyrelsen', 'Kommunstyrelsen'],
    ['kommunstyrelsens', 'Kommunstyrelsen'],
    ['KS', 'Kommunstyrelsen'],
    ['Barn- och utbildningsnämnden', 'Barn- och utbildningsnämnden'],
    ['Barn och utbildningsnämnden', 'Barn- och utbildningsnämnden'],
    ['Barn- & utbildningsnämnden', 'Barn- och utbildningsnämnden'],
    ['bun', 'Barn- och utbildningsnämnden'],
    ['Miljönämnden', 'Miljö- och byggnadsnämnden'],
  ])('%s means %s', (printed, name) => {
    expect(bodyNamed(printed, bodies)?.name).toBe(name);
  });

  test.each(['', '–', 'Nämnden', 'Samtliga nämnder', 'Fritidsnämnden', 'Överförmyndarnämnden'])(
    '"%s" could mean none or several, so it means none',
    (printed) => {
      expect(bodyNamed(printed, bodies)).toBeNull();
    },
  );
});

describe('an audit is known by title and year', () => {
  const known = [
    { id: 'a', title: 'Granskning av informationssäkerhet', year: 2022 },
    { id: 'b', title: 'Granskning av informationssäkerhet 2019', year: null },
    { id: 'c', title: 'Granskning av avtal och inköp', year: 2023 },
  ];
  test.each([
    ['Granskning av informationssäkerhet 2022', null, 'a'],
    ['Granskning av informationssäkerheten', 2019, 'b'],
    ['Avtal och inköp', 2023, null],
    ['Granskning av avtal och inköp 2021', 2021, null],
    ['Granskning av ekonomistyrning', 2022, null],
    ['Granskning av informationssäkerhet', null, null],
  ])('%s (%s) → %s', (title, year, id) => {
    expect(auditKnown({ title, year }, known)?.id ?? null).toBe(id);
  });
});

describe('recommendations are recognised', () => {
  const known = (id: string, number: string | null, text: string) => ({
    id,
    auditId: 'a',
    number,
    text,
    bodyIds: [],
  });
  const earlier = [
    known('r1', '1', 'Att nämnden ser över rutinen för behörigheter i verksamhetssystemen'),
    known('r2', '2', 'Att nämnden ser över rutinen för avslut av konton i verksamhetssystemen'),
    known('r3', '3', 'Att alla medarbetare får utbildning i informationssäkerhet'),
  ];

  test('the same words are the same recommendation, whatever the number', () => {
    const rows = [{ number: '7', text: 'att alla medarbetare får utbildning i informationssäkerhet.' }];
    expect(recognise(rows, earlier)).toEqual([{ recommendationId: 'r3', match: 'confirmed' }]);
  });

  test('like words are only suggested', () => {
    const rows = [
      { number: '3', text: 'Säkerställa att alla anställda får en årlig utbildning i informationssäkerhet' },
    ];
    expect(recognise(rows, earlier)).toEqual([{ recommendationId: 'r3', match: 'suggested' }]);
  });

  test('the same number alone is nothing', () => {
    expect(recognise([{ number: '1', text: 'Att budgeten följs upp kvartalsvis' }], earlier)).toEqual([null]);
  });

  test('none is recognised twice, and the order of rows does not matter', () => {
    const row = fc.record({
      number: fc.option(fc.constantFrom('1', '2', '3')),
      text: fc.constantFrom(
        ...earlier.map(({ text }) => text),
        'Att nämnden ser över rutinen',
        'Något helt annat',
      ),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { maxLength: 6, selector: ({ number, text }) => `${number} ${text}` }),
        (rows) => {
          const found = recognise(rows, earlier);
          const ids = found.flatMap((each) => each?.recommendationId ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          const exact = rows
            .filter(({ text }) => earlier.some((each) => each.text === text))
            .map(({ text }) => text);
          const confirmed = found.filter((each) => each?.match === 'confirmed').length;
          expect(confirmed).toBe(new Set(exact).size);
        },
      ),
    );
  });
});

test('likeness is the same both ways, 1 for the same words and between 0 and 1 for any', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const alike = likeness(one, other);
      expect(alike).toBe(likeness(other, one));
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
    }),
  );
  expect(likeness('Kommunstyrelsen', 'kommunstyrelsen!')).toBe(1);
});
