import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { updateDocument } from './document.store.ts';
import { type Changed, faults } from './document-faults.model.ts';
import {
  type RestoreInput,
  restoreInput,
  type WithdrawalInput,
  withdrawalInput,
} from './document-input.model.ts';
import { documentNoun, holdOwnDocument } from './held.ts';

/** Takes a document out of what holds, with its reason in the history. Its versions stay readable. */
export function withdrawDocument(
  context: RequestContext,
  id: string,
  input: WithdrawalInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdOwnDocument(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(withdrawalInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (version !== held.document.version) return refuse('stale');
    if (held.document.withdrawnAt) return refuseField('reason', 'documentWithdrawn');
    const withdrawnAt = change.now();
    await updateDocument(change.transaction, change.organisationId, id, { withdrawnAt });
    await change.record({
      noun: documentNoun,
      nounId: id,
      verb: 'withdraw',
      before: null,
      after: { reason },
    });
    return { ok: true };
  });
}

/** Puts a withdrawn document back, as it was. */
export function restoreDocument(context: RequestContext, id: string, input: RestoreInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdOwnDocument(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(restoreInput, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.document.version) return refuse('stale');
    if (!held.document.withdrawnAt) return refuseField('version', 'documentStands');
    await updateDocument(change.transaction, change.organisationId, id, { withdrawnAt: null });
    await change.record({ noun: documentNoun, nounId: id, verb: 'restore', before: null, after: null });
    return { ok: true };
  });
}
