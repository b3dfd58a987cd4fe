import { diffWordsWithSpace } from 'diff';

export interface WordPart {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** Longer texts are not compared word by word: the work grows with the square of what differs. */
const longest = 20_000;
const manyEdits = 2_000;

/** What differs between two texts, word by word, in reading order. */
export function wordDifferences(before: string, after: string): WordPart[] {
  if (before === after) return before === '' ? [] : [{ text: before, kind: 'same' }];
  const parts =
    before.length > longest || after.length > longest
      ? undefined
      : diffWordsWithSpace(before, after, { maxEditLength: manyEdits });
  if (!parts) {
    const whole: WordPart[] = [
      { text: before, kind: 'removed' },
      { text: after, kind: 'added' },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return parts.map(({ value, added, removed }) => ({
    text: value,
    kind: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
