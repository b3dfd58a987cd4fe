import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { HandoverChoice } from './handover.model.ts';
import { chosenOf, type HandoverAbout, type HandoverOffer, offerOf, seenOf } from './handover-draft.ts';
import { type Changed, faults } from './handover-fault.model.ts';
import { type HandoverDraftInput, handoverDraftInput } from './request-input.model.ts';

/** What can be handed over, for the form. */
export function offerHandover(
  context: RequestContext,
  about: HandoverAbout,
): Promise<Changed<HandoverOffer>> {
  const ids = [about.bodyId, about.recommendationId, about.requestId];
  return inRequest(context, async (transaction) => {
    if (ids.some((id) => id !== null && !isId(id))) return refuse('notFound');
    if (!mayWrite(context.requester)) return refuse('forbidden');
    return offerOf(transaction, context.requester, about);
  });
}

export interface HandoverPreview {
  readonly offer: HandoverOffer;
  readonly items: readonly HandoverChoice[];
  readonly note: string | null;
  /** To be sent along when it is confirmed. */
  readonly seen: string;
  /** Some of it is marked as secret. */
  readonly hasSecrecy: boolean;
}

/** Exactly what the auditors would see. Nothing is handed over by this. */
export function previewHandover(
  context: RequestContext,
  input: HandoverDraftInput,
): Promise<Changed<HandoverPreview>> {
  return inRequest(context, async (transaction) => {
    if (!mayWrite(context.requester)) return refuse('forbidden');
    const parsed = parseChange(handoverDraftInput, input, faults);
    if (!parsed.ok) return parsed;
    const { items: keys, note, ...about } = parsed.value;
    const offer = await offerOf(transaction, context.requester, about);
    if (!offer.ok) return offer;
    const chosen = chosenOf(offer, keys);
    if (!chosen.ok) return chosen;
    const { items } = chosen;
    const hasSecrecy = items.some(({ content }) => content.secrecy !== null);
    return { ok: true, offer, items, note: note || null, seen: seenOf(items, note || null), hasSecrecy };
  });
}
