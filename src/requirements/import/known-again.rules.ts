/** A requirement of the version in force, and one that has been read, as far as they are compared. */
export interface Compared {
  readonly ref: string;
  readonly text: string;
}

export interface Known {
  readonly id: string;
  /** `likeness`: the words differ, and a person should say whether it is the same requirement. */
  readonly by: 'words' | 'likeness';
}

/** Words as they are compared: without case, punctuation and line ends. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** So alike are two texts of one ref that are the same requirement worded anew. */
const alikeWithRef = 0.5;
/** And so alike are two texts whose refs differ. */
const alikeAlone = 0.8;
/** A word that stands in more requirements tells nothing of any one. */
const mostWithWord = 40;

/**
 * Which requirement in force each read one is, null where it is new. First those with the same ref and words, then those
 * with the same words wherever they stand, then those that are alike. A ref alone makes nothing the same: where an item
 * has come in between, the letters after it belong to other requirements, and their assessments must not follow the letter.
 */
export function knownAgain(
  earlier: readonly (Compared & { readonly id: string })[],
  rows: readonly Compared[],
): (Known | null)[] {
  const left = new Map(earlier.map((row) => [row.id, row]));
  const found: (Known | null)[] = rows.map(() => null);
  const take = (index: number, id: string | undefined, by: Known['by']) => {
    if (id !== undefined && left.delete(id)) found[index] = { id, by };
  };
  for (const keyOf of [
    (row: Compared) => `${row.ref}\n${plain(row.text)}`,
    (row: Compared) => plain(row.text),
  ]) {
    const ids = Map.groupBy(left.values(), keyOf);
    for (const [index, row] of rows.entries()) {
      if (found[index] === null) take(index, ids.get(keyOf(row))?.shift()?.id, 'words');
    }
  }
  for (const { index, id } of likest(left, rows, found)) {
    if (found[index] === null && left.has(id)) take(index, id, 'likeness');
  }
  return found;
}

interface Pair {
  readonly index: number;
  readonly id: string;
  readonly likeness: number;
}

/** Pairs that may be the same requirement worded anew, the likest first. */
function likest(
  left: ReadonlyMap<string, Compared & { readonly id: string }>,
  rows: readonly Compared[],
  found: readonly (Known | null)[],
): Pair[] {
  const words = new Map([...left.values()].map((row) => [row.id, wordsOf(row.text)]));
  const holders = new Map<string, string[]>();
  for (const [id, own] of words) {
    for (const word of own) {
      const all = holders.get(word);
      if (all) all.push(id);
      else holders.set(word, [id]);
    }
  }
  const byRef = Map.groupBy(left.values(), ({ ref }) => ref);
  const pairs: Pair[] = [];
  for (const [index, row] of rows.entries()) {
    if (found[index] !== null) continue;
    const own = wordsOf(row.text);
    const near = [...own].flatMap((word) => {
      const all = holders.get(word) ?? [];
      return all.length <= mostWithWord ? all : [];
    });
    const sameRef = (byRef.get(row.ref) ?? []).slice(0, mostWithWord).map(({ id }) => id);
    for (const id of new Set([...near, ...sameRef])) {
      const likeness = likenessOf(own, words.get(id) ?? new Set());
      const needed = left.get(id)?.ref === row.ref ? alikeWithRef : alikeAlone;
      if (likeness >= needed) pairs.push({ index, id, likeness });
    }
  }
  return pairs.sort((one, other) => other.likeness - one.likeness);
}

const wordsOf = (text: string): Set<string> => new Set(plain(text).split(' '));

/** 0 to 1: what they share of their words (Dice). */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, one.size + other.size);
}
