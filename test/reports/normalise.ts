/** The text with whitespace, quotation marks, dashes, markup and a closing comma of no meaning for the comparison. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replace(/[*_`]/g, '')
    .replace(/[”“„″]/g, '"')
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;]?( och| samt)?$/, '')
    .replace(/[.,;:]$/, '')
    .trim();
}

/** As `normalise`, without regard to case: names of bodies and titles. */
export function normaliseName(text: string): string {
  return normalise(text).toLocaleLowerCase('sv');
}

/** How alike two texts are: shared words twice over all words, 0–1. */
export function likeness(one: string, other: string): number {
  const words = (text: string) => normaliseName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = words(one);
  const right = words(other);
  const rest = new Map<string, number>();
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = rest.get(word) ?? 0;
    if (count > 0) {
      shared += 1;
      rest.set(word, count - 1);
    }
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}
