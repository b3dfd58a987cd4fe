import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { type Changed, faults, nouns } from './handover-fault.model.ts';
import { holdRequest } from './held-request.ts';
import { updateRequest } from './request.store.ts';
import { type WithdrawInput, withdrawInput } from './request-input.model.ts';

/** The auditors take a request back. It remains to be read, as withdrawn. */
export function withdrawRequest(context: RequestContext, id: string, input: WithdrawInput): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdRequest(change, id, 'withdraw', 'version');
    if (!held.ok) return held;
    const parsed = parseChange(withdrawInput, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.request.version) return refuse('stale');
    const { transaction, organisationId, now } = change;
    await updateRequest(transaction, organisationId, id, { withdrawnAt: now() });
    await change.record({
      noun: nouns.request,
      nounId: id,
      verb: 'withdraw',
      before: null,
      after: { bodyId: held.request.bodyId },
    });
    return { ok: true };
  });
}
