import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { mayChangeDocument, readsDocuments } from './document.policy.ts';
import { lockDocument } from './document.store.ts';

/** What the change log calls it. */
export const documentNoun = 'governingDocument';

/** A document, held for a change by somebody who reads it. */
export async function holdDocument({ transaction, organisationId, requester }: Changing, id: string) {
  const document =
    isId(id) && readsDocuments(requester) ? await lockDocument(transaction, organisationId, id) : undefined;
  return document ? ({ ok: true, document } as const) : refuse('notFound');
}

/** A document, held for a change by somebody who may change it. */
export async function holdOwnDocument(change: Changing, id: string) {
  const held = await holdDocument(change, id);
  if (!held.ok) return held;
  return mayChangeDocument(change.requester, held.document) ? held : refuse('forbidden');
}
