import { type RequirementRow, type Wording, wordingFields } from './guideline-list.model.ts';

/** How a requirement differs from another version of it. */
export interface Difference {
  readonly field: keyof Wording;
  readonly before: Wording[keyof Wording];
  readonly after: Wording[keyof Wording];
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
/** An object's members in the order of their names; what is undefined says nothing. */
const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
    : (value ?? null);

/** What differs between two wordings, in the order of the form. */
export const differencesOf = (before: Wording, after: Wording): Difference[] =>
  wordingFields
    .filter((field) => !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }));

/** A requirement of two versions put beside each other. */
export interface Compared {
  readonly id: string;
  readonly kind: 'same' | 'changed' | 'moved' | 'added' | 'leftOut';
  readonly before: RequirementRow | null;
  readonly after: RequirementRow | null;
  readonly differences: readonly Difference[];
}

/**
 * Two versions beside each other: the rows of the later one in its order, and after them those that it leaves out.
 * Moved: the words are the same, and it has changed place with others that are in both.
 */
export function compareVersions(
  before: readonly RequirementRow[],
  after: readonly RequirementRow[],
): Compared[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Map(after.map((row) => [row.id, row]));
  const moved = movedBetween(
    before.filter(({ id }) => later.has(id)).map(({ id }) => id),
    after.filter(({ id }) => earlier.has(id)).map(({ id }) => id),
  );
  return [
    ...after.map((row): Compared => {
      const was = earlier.get(row.id) ?? null;
      if (!was) return { id: row.id, kind: 'added', before: null, after: row, differences: [] };
      const differences = differencesOf(was, row);
      const kind = differences.length > 0 ? 'changed' : moved.has(row.id) ? 'moved' : 'same';
      return { id: row.id, kind, before: was, after: row, differences };
    }),
    ...before
      .filter(({ id }) => !later.has(id))
      .map((row): Compared => ({ id: row.id, kind: 'leftOut', before: row, after: null, differences: [] })),
  ];
}

/** Those that are not in the longest run that both orders share. */
function movedBetween(before: readonly string[], after: readonly string[]): Set<string> {
  const place = new Map(before.map((id, index) => [id, index]));
  // Longest increasing run of earlier places (patience sorting).
  const tails: number[] = [];
  const previous: number[] = [];
  const places = after.map((id) => place.get(id) ?? 0);
  const tailAt: number[] = [];
  for (const [index, value] of places.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
    tailAt[low] = index;
    previous[index] = low > 0 ? (tailAt[low - 1] ?? -1) : -1;
  }
  const kept = new Set<string>();
  for (let index = tailAt.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) {
    const id = after[index];
    if (id !== undefined) kept.add(id);
  }
  return new Set(after.filter((id) => !kept.has(id)));
}

/** True where a person has to look at the row before the draft can be put in force. */
export const isDoubtful = ({ doubts, reviewedAt }: Pick<RequirementRow, 'doubts' | 'reviewedAt'>): boolean =>
  doubts.length > 0 && reviewedAt === null;

/** Why a draft cannot be put in force. */
export interface Blockers {
  readonly unreviewed: number;
  readonly isEmpty: boolean;
  /** The file that it is made from is still being read, or could not be. */
  readonly isUnread: boolean;
}

export const blockersOf = (
  rows: readonly Pick<RequirementRow, 'doubts' | 'reviewedAt'>[],
  reading: string | null,
): Blockers => ({
  unreviewed: rows.filter(isDoubtful).length,
  isEmpty: rows.length === 0,
  isUnread: reading === 'waiting' || reading === 'reading',
});

export type InForceFault = 'inFuture' | 'beforeInForce' | 'notReviewed' | 'nothingInDraft' | 'notRead';

/**
 * Whether a draft may be put in force from a day. A version is in force when it has been put so: a day that has not
 * come is refused, and so is one before the version that it follows.
 * @param day, today, previous YYYY-MM-DD
 */
export function faultOfInForce(
  { unreviewed, isEmpty, isUnread }: Blockers,
  {
    day,
    today,
    previous,
  }: { readonly day: string; readonly today: string; readonly previous: string | null },
): InForceFault | null {
  if (isUnread) return 'notRead';
  if (isEmpty) return 'nothingInDraft';
  if (unreviewed > 0) return 'notReviewed';
  if (day > today) return 'inFuture';
  return previous !== null && day < previous ? 'beforeInForce' : null;
}

/** So many requirements at most out of one. */
export const mostPieces = 20;

/** The parts of a text that empty lines set apart. */
export const piecesOf = (text: string): string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** Two requirements as one: the words of both, and of everything else what the first says, or the second where it says nothing. */
export function merged(first: Wording, second: Wording): Wording {
  const text = `${first.text}\n${second.text}`;
  const english = [first.textEn, second.textEn].filter((words) => words !== null);
  return {
    ...first,
    text,
    textEn: english.length === 2 ? english.join('\n') : null,
    cadence: first.cadence ?? second.cadence,
    role: first.role ?? second.role,
    checkable: first.checkable ?? second.checkable,
    phase: first.phase ?? second.phase,
  };
}

/** Ids of requirements that are known again in new rows: by the id that the file names, else by ref and words, else by a ref that each has once. */
export function knownAgain(
  earlier: readonly Pick<RequirementRow, 'id' | 'ref' | 'text'>[],
  rows: readonly { readonly id?: string | null; readonly ref: string; readonly text: string }[],
): (string | null)[] {
  const left = new Map(earlier.map((row) => [row.id, row]));
  const take = (id: string | undefined) => (id !== undefined && left.delete(id) ? id : null);
  const found = rows.map(({ id }) => take(id ?? undefined));
  const wording = ({ ref, text }: { ref: string; text: string }) => `${ref}\n${text}`;
  const byWords = new Map([...left.values()].map((row) => [wording(row), row.id]));
  for (const [index, row] of rows.entries()) found[index] ??= take(byWords.get(wording(row)));
  const once = (refs: readonly string[]) => {
    const groups = Map.groupBy(refs, (ref) => ref);
    return (ref: string) => groups.get(ref)?.length === 1;
  };
  const inEarlier = once([...left.values()].map(({ ref }) => ref));
  const inRows = once(rows.filter((_, index) => found[index] === null).map(({ ref }) => ref));
  const byRef = new Map([...left.values()].map((row) => [row.ref, row.id]));
  for (const [index, { ref }] of rows.entries()) {
    if (found[index] === null && inEarlier(ref) && inRows(ref)) found[index] = take(byRef.get(ref));
  }
  return found;
}
