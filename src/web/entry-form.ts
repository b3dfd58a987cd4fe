import { type Merged, mergeChosen, mergeText } from '../shared/merge-edits.ts';

/** A form as it was sent, read for the use cases. What they make of it is theirs to say. */

/** The text of a field; null where the form has no such field. */
export const textIn = (form: URLSearchParams, name: string): string | null => form.get(name);

/** A number as the use cases want it; what is no number is passed on as it is, for them to refuse. */
export function numberIn(form: URLSearchParams, name: string): number | null {
  const text = (form.get(name) ?? '').trim();
  if (text === '') return null;
  return /^\d{1,9}$/.test(text) ? Number(text) : (text as unknown as number);
}

export const versionIn = (form: URLSearchParams): number => numberIn(form, 'version') ?? 0;

/** A form that was sent and comes back. */
export interface Sent {
  readonly entered: URLSearchParams;
  /** Somebody else has saved meanwhile. */
  readonly isStale: boolean;
}

/** The unseen field that says what a field held when the form was opened. */
export const wasName = (name: string) => `was.${name}`;

/** Values of a list in one unseen field: ids, which hold no space. */
export const joined = (values: readonly string[]) => values.join(' ');
const split = (text: string) => text.split(' ').filter((value) => value !== '');

/**
 * What the form was opened with: what is saved now, also after somebody else saved, since it is shown again then. While
 * it is only to be put right it stays what it was, or somebody else's change meanwhile would not be noticed.
 */
export function openedWith(sent: Sent | null, name: string, saved: string): string {
  return (sent?.isStale ? null : sent?.entered.get(name)) ?? saved;
}

/** What a field shows: as saved, as sent, or, where somebody else saved meanwhile, the two put together. */
export function shownText(sent: Sent | null, name: string, saved: string): Merged<string> {
  const mine = sent?.entered.get(name) ?? null;
  if (!sent || mine === null) return { value: saved, isContested: false };
  if (!sent.isStale) return { value: mine, isContested: false };
  return mergeText(sent.entered.get(wasName(name)), mine, saved);
}

/** The same for some chosen of many. */
export function shownChosen(
  sent: Sent | null,
  name: string,
  saved: readonly string[],
): Merged<readonly string[]> {
  if (!sent) return { value: saved, isContested: false };
  const mine = sent.entered.getAll(name);
  if (!sent.isStale) return { value: mine, isContested: false };
  const was = sent.entered.get(wasName(name));
  return mergeChosen(was === null ? null : split(was), mine, saved);
}
