import type { Place } from '../../shared/place.ts';

/** The place of an original as its page is asked to show it; null where only the whole is known. */
export function placeToShow(
  place: Place | null,
): { readonly show: string; readonly at: 'page' | 'line'; readonly number: number } | null {
  if (place?.page) return { show: `page-${place.page}`, at: 'page', number: place.page };
  if (place?.line) return { show: `line-${place.line}`, at: 'line', number: place.line };
  return null;
}
