import type { ReadingDraft } from './reading-draft.model.ts';
import { findDraft } from './reading-draft.store.ts';
import { isDraftId, type ReadingsContext } from './readings-context.ts';

/** The draft with this id, undefined where there is none (any text may be asked for). */
export async function findReading(context: ReadingsContext, id: string): Promise<ReadingDraft | undefined> {
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
