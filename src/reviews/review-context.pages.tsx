import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { beginningOf } from '../shared/beginning-of.ts';
import { addressWith } from '../web/address.ts';
import { formatMoment } from '../web/numbers.ts';
import { usePage, useTexts } from '../web/page.ts';
import type { ReviewRow } from './review.model.ts';
import { changedByOthers, type ReviewPageData } from './review-page.view.ts';

/** What every part of a review's page knows: the review as a whole, and whether it can be changed. */
export interface ReviewShown extends ReviewPageData {
  /** It is not in the register, and the person who looks may change this part of it. */
  readonly editable: boolean;
  /** Keys of the rows that the open page has already and only need their places here. */
  readonly asBefore: ReadonlySet<string>;
}

export const ReviewContext = createContext<ReviewShown | null>(null);

/** @throws when a part is rendered outside the page of a review: a mistake in our own code */
export function useReview(): ReviewShown {
  const shown = useContext(ReviewContext);
  if (!shown) throw new Error('A part of a review was rendered outside its page');
  return shown;
}

/** What the person who looks may change, or only read. */
export function EditableWhere({ may, children }: { may: boolean; children: ComponentChildren }) {
  const shown = useReview();
  return (
    <ReviewContext.Provider value={{ ...shown, editable: shown.editable && may }}>
      {children}
    </ReviewContext.Provider>
  );
}

/** Says that somebody else has changed a part since the person who looks last changed anything. */
export function ChangedBy({ part }: { part: Pick<ReviewRow, 'changedBy' | 'changedAt'> }) {
  const { others } = useTexts().reviewPages;
  const person = usePerson();
  const shown = useReview();
  if (!changedByOthers(part, shown)) return null;
  return <p class="by-others">{others.row(person(part.changedBy, part.changedAt))}</p>;
}

/** Who did something and when, as "Asta Lundmark, 2026-11-22 10:15". */
export function usePerson(): (id: string | null, at: Date | null) => string {
  const { names } = useReview();
  const { reviewPages } = useTexts();
  return (id, at) => {
    const name = (id !== null && names.get(id)) || reviewPages.somebody;
    return at === null ? name : reviewPages.person(name, formatMoment(at));
  };
}

/** How a row is called where its text does not stand beside: its number, else the beginning of its text. */
export function useRowName(): (row: Pick<ReviewRow, 'number' | 'text'>) => string {
  const { reviewPages } = useTexts();
  return ({ number, text }) =>
    number === null ? `”${beginningOf(text, longestName)}”` : reviewPages.row(number);
}

const longestName = 50;

/** Names of bodies by their ids, in the order of the organisation. */
export function useBodyNames(): (ids: readonly string[]) => string[] {
  const { bodies } = useReview();
  return (ids) => bodies.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

interface PartFormProps {
  part: 'row' | 'audit' | 'document';
  /** The part as the person sees it. */
  of: { readonly key: string; readonly version: number };
  class?: string;
  label?: string;
  children: ComponentChildren;
}

/**
 * A form that changes one part of the review. It goes to the page itself, so that whatever the page shows
 * (filter, place in the original) is the same afterwards.
 */
export function PartForm({ part, of: { key, version }, label, children, ...rest }: PartFormProps) {
  const { address } = usePage();
  return (
    <form
      action={addressWith(address, { edit: null, lang: null })}
      method="post"
      class={rest.class}
      aria-label={label}
      data-part={key}
    >
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="version" value={version} />
      {children}
    </form>
  );
}
