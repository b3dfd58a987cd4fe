import type { Transaction } from '../database/index.ts';
import { forgetFile } from './forget-file.ts';
import { deleteDraft, holdFile, lockDraft } from './reading-draft.store.ts';
import {
  isDraftId,
  mayHandleReports,
  mayKeepDraft,
  type ReadingsContext,
  recordDraftChange,
} from './readings-context.ts';

export type RemoveReadingResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'confirmed' };

/** Whether the person may remove the draft now, and if not, why. Changes nothing. */
export async function findRemovable(context: ReadingsContext, id: string): Promise<RemoveReadingResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  if (!isDraftId(id)) return { ok: false, refusal: 'notFound' };
  return context.database.inOrganisation(context.organisationId, async (transaction) => {
    const found = await lockRemovable(transaction, context, id);
    return found.ok ? { ok: true } : found;
  });
}

async function lockRemovable(transaction: Transaction, context: ReadingsContext, id: string) {
  const refused = (refusal: 'forbidden' | 'notFound' | 'confirmed') => ({ ok: false, refusal }) as const;
  const draft = await lockDraft(transaction, context.organisationId, id);
  if (!draft) return refused('notFound');
  if (!(await mayKeepDraft(context, transaction, draft))) return refused('forbidden');
  return draft.state === 'confirmed' ? refused('confirmed') : ({ ok: true, draft } as const);
}

/**
 * Removes the draft, what was read and reviewed, and the file unless another draft has the same content.
 * A draft is a working copy, no public record: nothing has been decided on it. Once it is in the register
 * it stays, since the register points to its original.
 */
export async function removeReading(context: ReadingsContext, id: string): Promise<RemoveReadingResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  if (!isDraftId(id)) return { ok: false, refusal: 'notFound' };
  const { database, files, organisationId } = context;
  return database.inOrganisation(organisationId, async (transaction) => {
    const found = await lockRemovable(transaction, context, id);
    if (!found.ok) return found;
    const { draft } = found;
    await holdFile(transaction, organisationId, draft.sha256);
    await deleteDraft(transaction, organisationId, id);
    const change = { id, verb: 'remove', before: { state: draft.state }, after: null };
    await recordDraftChange(context, transaction, change);
    await forgetFile(transaction, organisationId, files, draft.sha256);
    return { ok: true };
  });
}
