import { folded } from './folded.ts';

/** How headings and choices of a table are compared: letters and digits only. */
const bare = (word: string) => folded(word).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** What is meant by a word, in whichever language; null where it means nothing. */
export type Dictionary<Meaning> = (word: string) => Meaning | null;

/** Looks words up as people write them. Of one word that means two things, the first counts. */
export function dictionaryOf<Meaning extends string>(
  meanings: readonly Meaning[],
  wordsFor: (meaning: Meaning) => readonly string[],
): Dictionary<Meaning> {
  const found = new Map<string, Meaning>();
  for (const meaning of meanings) {
    for (const word of [meaning, ...wordsFor(meaning)]) {
      if (!found.has(bare(word))) found.set(bare(word), meaning);
    }
  }
  return (word) => found.get(bare(word)) ?? null;
}
