import { addressWith } from '../../web/address.ts';
import { registerQuery } from './register-filter.model.ts';
import { filterOfAddress } from './register-filter.view.ts';

/** Where a recommendation is read, with the list that it was found in. @param list the list's address */
export function addressFrom(list: string, id: string): string {
  return addressWith(`/recommendations/${id}`, { from: shortListQuery(list.split('?')[1]) });
}

/**
 * The list that somebody came from, by what `addressFrom` left in the address. It is read as a choice of the register, so
 * whatever somebody writes there it leads to a list of ours.
 */
export function listFrom(from: string | undefined): string {
  return addressWith(`/recommendations?${shortListQuery(from)}`, {});
}

/** The filter, its page and its columns; nothing else. */
function shortListQuery(query: string | undefined): string {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const filter = filterOfAddress(asked);
  const list = addressWith(`/recommendations?${registerQuery(filter)}`, {
    page: filter.page > 1 ? String(filter.page) : null,
    columns: asked.columns === 'all' ? 'all' : null,
  });
  return list.split('?')[1] ?? '';
}
