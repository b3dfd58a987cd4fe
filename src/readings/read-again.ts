import type { Language } from '../texts/index.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import { findDraft, holdFile } from './reading-draft.store.ts';
import { isDraftId, mayHandleReports, type ReadingsContext } from './readings-context.ts';
import { beginDraft } from './receive-report.ts';

export type ReadAgainResult =
  | { readonly ok: true; readonly draft: ReadingDraft }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' };

/** Makes a new draft of a file that is here already, beside the old one, for whoever wants it read anew on purpose. */
export async function readAgain(
  context: ReadingsContext,
  id: string,
  language: Language,
): Promise<ReadAgainResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  if (!isDraftId(id)) return { ok: false, refusal: 'notFound' };
  const { database, organisationId } = context;
  return database.inOrganisation(organisationId, async (transaction) => {
    const old = await findDraft(transaction, organisationId, id);
    if (!old) return { ok: false, refusal: 'notFound' };
    await holdFile(transaction, organisationId, old.sha256);
    // Looked for again under the lock: removing the last draft of a file takes the file with it.
    const kept = await findDraft(transaction, organisationId, id);
    if (!kept) return { ok: false, refusal: 'notFound' };
    return { ok: true, draft: await beginDraft(context, transaction, { ...kept, language }) };
  });
}
