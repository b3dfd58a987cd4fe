import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AnswerOfMatter, sharedFields } from './matter-answer.model.ts';
import { contradictionsOf, fieldsHeld } from './matter-answer.rules.ts';

const answer: AnswerOfMatter = {
  responseId: 'yttrande',
  state: 'received',
  isLead: true,
  registryNumber: 'SN 2026/152',
  decidedOn: '2026-11-18',
  minuteItem: '§ 150',
  dispatchedOn: '2026-11-20',
  receivedOn: '2026-11-21',
};
const matter = {
  registryNumber: 'SN 2026/152',
  boardMeeting: '2026-11-18',
  minuteItem: '§ 150',
  dispatchedOn: '2026-11-20',
  receivedOn: '2026-11-21',
};
const draft: AnswerOfMatter = {
  ...answer,
  state: 'draft',
  registryNumber: null,
  decidedOn: null,
  minuteItem: null,
  dispatchedOn: null,
  receivedOn: null,
};
const fresh = { ...matter, boardMeeting: null, minuteItem: null, dispatchedOn: null, receivedOn: null };

test.each([
  ['the paragraph of a decided response', matter, { minuteItem: '§ 999' }, answer, ['minuteItem']],
  [
    'its day and when it was received',
    matter,
    { boardMeeting: '2026-11-19', receivedOn: '2026-11-22' },
    answer,
    ['boardMeeting', 'receivedOn'],
  ],
  ['its number', matter, { registryNumber: 'SN 2026/1' }, answer, ['registryNumber']],
  [
    'the number where another body leads',
    matter,
    { registryNumber: 'SN 2026/1' },
    { ...answer, isLead: false },
    [],
  ],
  [
    'what contradicted it, to what it says',
    { ...matter, minuteItem: '§ 999' },
    { minuteItem: '§ 150' },
    answer,
    [],
  ],
  [
    'what contradicts it, to something else',
    { ...matter, minuteItem: '§ 999' },
    { minuteItem: '§ 998' },
    answer,
    ['minuteItem'],
  ],
  [
    'the dispatch of one that decided too late to go along',
    matter,
    { dispatchedOn: '2026-11-27' },
    { ...answer, decidedOn: '2026-11-25' },
    [],
  ],
  [
    'the dispatch of one that is decided and not sent',
    { ...matter, dispatchedOn: null, receivedOn: null },
    { dispatchedOn: '2026-11-20' },
    { ...answer, state: 'decided', dispatchedOn: null, receivedOn: null },
    ['dispatchedOn'],
  ],
  ['the meeting that a draft is planned for', fresh, { boardMeeting: '2026-12-02' }, draft, []],
  [
    'a decision past its draft',
    fresh,
    { boardMeeting: '2026-11-18', minuteItem: '§ 150' },
    draft,
    ['minuteItem'],
  ],
  [
    'a decision that no response is about',
    fresh,
    { minuteItem: '§ 150', receivedOn: '2026-11-21' },
    undefined,
    [],
  ],
] as const)('of a matter one may change %s: %#', (_what, before, change, held, fields) => {
  expect(fieldsHeld(before, { ...before, ...change }, held)).toEqual(fields);
});

test('what a matter says against its decided response is told, and nothing of a draft', () => {
  expect(contradictionsOf({ ...matter, minuteItem: '§ 999' }, answer)).toEqual([
    { field: 'minuteItem', inMatter: '§ 999', inResponse: '§ 150' },
  ]);
  expect(contradictionsOf(matter, answer)).toEqual([]);
  expect(contradictionsOf({ ...matter, registryNumber: null }, answer)).toEqual([]);
  expect(contradictionsOf({ ...fresh, minuteItem: '§ 3' }, draft)).toEqual([]);
});

test('no change that is let through adds a contradiction', () => {
  const word = fc.constantFrom(null, 'a', 'b', 'c');
  const facts = fc.record(Object.fromEntries(sharedFields.map((field) => [field, word]))) as fc.Arbitrary<
    typeof matter
  >;
  const of = fc.record({
    isLead: fc.boolean(),
    registryNumber: word,
    decidedOn: word,
    minuteItem: word,
    dispatchedOn: word,
    receivedOn: word,
  });
  fc.assert(
    fc.property(facts, facts, of, (before, after, more) => {
      const held = { ...answer, ...more };
      fc.pre(fieldsHeld(before, after, held).length === 0);
      const was = contradictionsOf(before, held).map(({ field }) => field);
      const added = contradictionsOf(after, held).filter(({ field }) => !was.includes(field));
      expect(added).toEqual([]);
    }),
  );
});
