/** What comes before the number, the number, and the full stop or bracket after it. */
const numbered = /^(|.*\D)(\d{1,9})([.):]?)$/;

/**
 * The number that the next recommendation is likely to carry, for a person to check against the report; null where the
 * ones before do not tell. A number that is taken is never suggested, whatever order they were entered in.
 * @param taken the numbers of the audit's recommendations in their order
 */
export function nextNumber(taken: readonly (string | null)[]): string | null {
  if (taken.length === 0) return '1';
  const [, before, , after] = numbered.exec(taken.at(-1) ?? '') ?? [];
  if (before === undefined) return null;
  const alike = taken.map((number) => numbered.exec(number ?? '')).filter((found) => found?.[1] === before);
  const highest = Math.max(...alike.map((found) => Number(found?.[2])));
  return `${before}${highest + 1}${after}`;
}
