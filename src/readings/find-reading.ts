import type { ReadingDraft } from './reading-draft.model.ts';
import { findDraft } from './reading-draft.store.ts';
import { isDraftId, mayHandleReports, type ReadingsContext } from './readings-context.ts';

export type FindReadingResult =
  | { readonly ok: true; readonly draft: ReadingDraft }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' };

/** The draft with this id (any text may be asked for), for those who handle reports. */
export async function findReading(context: ReadingsContext, id: string): Promise<FindReadingResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  const draft = await draftOf(context, id);
  return draft ? { ok: true, draft } : { ok: false, refusal: 'notFound' };
}

async function draftOf(context: ReadingsContext, id: string): Promise<ReadingDraft | undefined> {
  if (!isDraftId(id)) return undefined;
  const { organisationId } = context;
  return context.database.inOrganisation(organisationId, (transaction) =>
    findDraft(transaction, organisationId, id),
  );
}

/** Where the uploaded file of a draft lies on this machine, to show it beside what was read. */
export function originalPath(context: ReadingsContext, draft: ReadingDraft): string {
  return context.files.pathOf(context.organisationId, draft.sha256);
}
