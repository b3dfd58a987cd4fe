import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { type Changed, faults, nouns } from './handover-fault.model.ts';
import { holdRequest } from './held-request.ts';
import { updateRequest } from './request.store.ts';
import { type AnswerInput, answerInput } from './request-input.model.ts';

/** The body answers what the auditors asked. They see the answer at once, and it is never altered. */
export function answerRequest(context: RequestContext, id: string, input: AnswerInput): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdRequest(change, id, 'answer', 'text');
    if (!held.ok) return held;
    const parsed = parseChange(answerInput, input, faults);
    if (!parsed.ok) return parsed;
    if (parsed.value.version !== held.request.version) return refuse('stale');
    const answer = { answer: parsed.value.text, answeredBy: change.requester.personId };
    const { transaction, organisationId, now } = change;
    await updateRequest(transaction, organisationId, id, { ...answer, answeredAt: now() });
    await change.record({ noun: nouns.request, nounId: id, verb: 'answer', before: null, after: answer });
    return { ok: true };
  });
}
