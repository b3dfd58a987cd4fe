/** Pairs of items that belong together, the most alike first, each item in one pair at most; rows below `least` stay alone. */
export function pairUp<A, B>(
  wanted: A[],
  given: B[],
  likenessOf: (wanted: A, given: B) => number,
  least: number,
): Map<A, B> {
  const candidates = wanted.flatMap((want, i) =>
    given.map((give, j) => ({ want, give, like: likenessOf(want, give), apart: Math.abs(i - j) })),
  );
  const pairs = new Map<A, B>();
  const taken = new Set<B>();
  for (const { want, give, like } of candidates.sort((a, b) => b.like - a.like || a.apart - b.apart)) {
    if (like < least || pairs.has(want) || taken.has(give)) continue;
    pairs.set(want, give);
    taken.add(give);
  }
  return pairs;
}
