/** A word that goes on after the hyphen: "vård- och omsorg", "in- eller utlåning". */
const heldHyphen = /^(?:och|eller|samt|respektive|till|\/)\b/u;

/**
 * Two lines of one paragraph become one. A hyphen at the line's end goes away where it only breaks the word;
 * it stays in a compound that has one ("IT-säkerhet", "e-tjänst") and before "och" ("vård- och omsorg").
 */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  // The end first: looking for it from the beginning takes quadratic time as a paragraph grows.
  if (!before.endsWith('-') || !/\p{L}-$/u.test(before.slice(-3))) return `${before} ${after}`;
  if (heldHyphen.test(after)) return `${before} ${after}`;
  const broken = /(\p{L}+)-$/u.exec(before.slice(-60))?.[1] ?? '';
  const isAbbreviation = broken.length === 1 || /^\p{Lu}+$/u.test(broken) || /^\p{Lu}/u.test(after);
  return isAbbreviation ? before + after : before.slice(0, -1) + after;
}

/** True where a paragraph plainly was cut: it does not end a sentence and the next one does not begin one. */
export function isCutBetween(before: string, after: string): boolean {
  return (
    before !== '' &&
    !/[.!?:;)”"]/u.test(before.at(-1) ?? '') &&
    /^[\p{Ll}\d(]/u.test(after) &&
    !/^\d+[.)]\s/u.test(after)
  );
}
