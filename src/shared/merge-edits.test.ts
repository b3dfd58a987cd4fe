import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeChosen, mergeText } from './merge-edits.ts';

test.each([
  ['nobody changed it', 'A', 'A', 'A', 'A', false],
  ['only the other changed it', 'A', 'A', 'B', 'B', false],
  ['only the other emptied it', 'A', 'A', '', '', false],
  ['only I changed it', 'A', 'B', 'A', 'B', false],
  ['only I emptied it', 'A', '', 'A', '', false],
  ['both made the same of it', 'A', 'B', 'B', 'B', false],
  ['both changed it', 'A', 'B', 'C', 'B', true],
  ['I emptied what the other changed', 'A', '', 'C', '', true],
  ['the form says nothing of how it was, and it differs', null, 'B', 'C', 'B', true],
  ['the form says nothing of how it was, and it is alike', null, 'B', 'B', 'B', false],
  ['only line ends and spaces differ', 'A\nB', ' A\r\nB ', 'C', 'C', false],
] as const)('%s', (_what, was, mine, saved, value, isContested) => {
  expect(mergeText(was, mine, saved)).toEqual({ value, isContested });
});

test.each([
  ['nobody changed it', ['a'], ['a'], ['a'], ['a'], false],
  ['only the other ticked one', ['a'], ['a'], ['a', 'b'], ['a', 'b'], false],
  ['only the other unticked one', ['a', 'b'], ['a', 'b'], ['b'], ['b'], false],
  ['only I ticked one', ['a'], ['a', 'b'], ['a'], ['a', 'b'], false],
  ['only I unticked one', ['a', 'b'], ['a'], ['a', 'b'], ['a'], false],
  ['each ticked another', ['a'], ['a', 'b'], ['a', 'c'], ['a', 'c', 'b'], true],
  ['both ticked the same', ['a'], ['a', 'b'], ['a', 'b'], ['a', 'b'], false],
  ['I unticked, the other ticked another', ['a'], [], ['a', 'b'], ['b'], true],
  ['the form says nothing of how it was', null, ['a'], ['b'], ['a'], true],
] as const)('of some chosen of many: %s', (_what, was, mine, saved, value, isContested) => {
  expect(mergeChosen(was, mine, saved)).toEqual({ value, isContested });
});

test('what the other saved is never overwritten by a field that one never touched', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (was, saved) => {
      expect(mergeText(was, was, saved)).toEqual({ value: saved, isContested: false });
    }),
  );
  const chosen = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));
  fc.assert(
    fc.property(chosen, chosen, (was, saved) => {
      expect(mergeChosen(was, was, saved)).toEqual({ value: saved, isContested: false });
    }),
  );
});
