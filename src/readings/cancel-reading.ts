import { nextState } from './reading-draft.rules.ts';
import { lockDraft, saveState } from './reading-draft.store.ts';
import {
  isDraftId,
  mayHandleReports,
  mayKeepDraft,
  type ReadingsContext,
  recordDraftChange,
  stateChange,
} from './readings-context.ts';

export type CancelReadingResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadySettled' };

/** Stops a reading that waits or is under way; the worker notices within half a second. */
export async function cancelReading(context: ReadingsContext, id: string): Promise<CancelReadingResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  if (!isDraftId(id)) return { ok: false, refusal: 'notFound' };
  const { database, organisationId } = context;
  return database.inOrganisation(organisationId, async (transaction) => {
    const draft = await lockDraft(transaction, organisationId, id);
    if (!draft) return { ok: false, refusal: 'notFound' };
    if (!(await mayKeepDraft(context, transaction, draft))) return { ok: false, refusal: 'forbidden' };
    const state = nextState(draft.state, 'cancel');
    if (!state) return { ok: false, refusal: 'alreadySettled' };
    await saveState(transaction, organisationId, id, state);
    const change = { id, verb: 'cancel', ...stateChange(draft.state, state) };
    await recordDraftChange(context, transaction, change);
    return { ok: true };
  });
}
