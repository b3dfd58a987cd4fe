/** What a field of a form shows once somebody else has saved since the form was opened. */
export interface Merged<Value> {
  readonly value: Value;
  /** Both have changed it, to different things: what the other saved is shown beside for the choice. */
  readonly isContested: boolean;
}

/** As it is compared: forms send other line ends than they were given, and spaces around words say nothing. */
const plain = (text: string) => text.replaceAll('\r\n', '\n').trim();
export const isSameText = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * Three-way: what one never touched takes what the other saved, what one changed stays one's own.
 * @param was what the form was opened with; null where it does not say, and then all of it counts as one's own
 */
export function mergeText(was: string | null, mine: string, saved: string): Merged<string> {
  const [before, own, theirs] = [was === null ? null : plain(was), plain(mine), plain(saved)];
  if (own === before) return { value: saved, isContested: false };
  return { value: mine, isContested: own !== theirs && theirs !== before };
}

/**
 * The same for some chosen of many: what either has ticked or unticked stands. Contested where both have changed it,
 * and the outcome is not what the other saved.
 */
export function mergeChosen(
  was: readonly string[] | null,
  mine: readonly string[],
  saved: readonly string[],
): Merged<readonly string[]> {
  if (was === null) return { value: mine, isContested: !isSame(mine, saved) };
  const kept = saved.filter((each) => mine.includes(each) || !was.includes(each));
  const value = [...kept, ...mine.filter((each) => !was.includes(each) && !saved.includes(each))];
  return { value, isContested: !isSame(saved, was) && !isSame(saved, value) };
}

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((each) => others.includes(each));
