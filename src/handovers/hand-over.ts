import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { HandoverChoice } from './handover.model.ts';
import { insertHandover } from './handover.store.ts';
import { chosenOf, offerOf, seenOf } from './handover-draft.ts';
import { type Changed, faults, nouns } from './handover-fault.model.ts';
import { holdRequest } from './held-request.ts';
import { stepOf } from './request.rules.ts';
import { updateRequest } from './request.store.ts';
import { type HandoverInput, handoverInput } from './request-input.model.ts';

/**
 * A body hands over to its auditors (överlämnande). They see it from that moment; it is never taken back and never
 * altered. What is handed over is what was looked at: where that has changed meanwhile, nothing goes (`stale`).
 */
export function handOver(
  context: RequestContext,
  input: HandoverInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change) => {
    const parsed = parseChange(handoverInput, input, faults);
    if (!parsed.ok) return parsed;
    const { items: keys, seen, secrecyConfirmed, ...draft } = parsed.value;
    const note = draft.note || null;
    const offer = await offerOf(change.transaction, change.requester, draft);
    if (!offer.ok) return offer;
    const chosen = chosenOf(offer, keys);
    if (!chosen.ok) return chosen;
    if (seenOf(chosen.items, note) !== seen) return refuse('stale');
    const isSecret = chosen.items.some(({ content }) => content.secrecy !== null);
    if (isSecret && !secrecyConfirmed) return refuseField('secrecyConfirmed', 'secrecyNotConfirmed');
    return saveHandover(change, { ...draft, note, items: chosen.items });
  });
}

/** Keeps the handover, and takes the step that it is of the request that it answers. */
export async function saveHandover(
  change: Changing,
  {
    bodyId,
    requestId,
    note,
    items,
  }: {
    readonly bodyId: string;
    readonly requestId: string | null;
    readonly note: string | null;
    readonly items: readonly HandoverChoice[];
  },
): Promise<Changed<{ readonly id: string }>> {
  const { transaction, organisationId, requester, now } = change;
  const at = now();
  if (requestId !== null) {
    const held = await holdRequest(change, requestId, 'handOver', 'requestId');
    if (!held.ok) return held;
    const isAnswered = held.request.answeredAt !== null;
    if (!isAnswered && stepOf(held.request, 'handOver')?.to === 'answered') {
      const facts = { answeredAt: at, answeredBy: requester.personId };
      await updateRequest(transaction, organisationId, requestId, facts);
    }
  }
  const id = randomUUID();
  await insertHandover(transaction, organisationId, {
    id,
    bodyId,
    requestId,
    note,
    handedBy: requester.personId,
    handedAt: at,
    items,
  });
  const told = items.map(({ noun, nounId, number }) => ({ noun, nounId, number }));
  await change.record({
    noun: nouns.handover,
    nounId: id,
    verb: 'handOver',
    before: null,
    after: { bodyId, requestId, note, items: told },
  });
  return { ok: true, id };
}
