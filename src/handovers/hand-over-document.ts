import type { Fault as EvidenceFault } from '../evidence/evidence-faults.model.ts';
import { addEvidenceIn, dropReceived, type EvidenceContext, type Received } from '../evidence/index.ts';
import { type Changing, changing, inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { type Changed as ChangedWith, parseChange, refuse, refuseField } from '../shared/changed.ts';
import { type FormFault, isId } from '../shared/entry.ts';
import { saveHandover } from './hand-over.ts';
import { findEvidenceChoices } from './handover-choice.store.ts';
import { type HandoverAbout, type HandoverPlace, placeOf } from './handover-draft.ts';
import { type Changed, type Fault, faults } from './handover-fault.model.ts';
import { holdRequest } from './held-request.ts';
import { type HandedDocumentInput, handedDocumentInput } from './request-input.model.ts';

type HandedOver = ChangedWith<{ readonly id: string }, Fault | EvidenceFault | FormFault>;

/**
 * A body hands over a file that lies nowhere in the register yet, as when the auditors ask for a document. It is kept
 * among the body's documents and handed over in one transaction: both happen, or neither does.
 */
export async function handOverDocument(
  context: EvidenceContext,
  input: HandedDocumentInput,
  received: Received | null,
): Promise<HandedOver> {
  try {
    return await changing(context, (change): Promise<HandedOver> => keepAndHandOver(change, input, received));
  } finally {
    await dropReceived(received);
  }
}

async function keepAndHandOver(
  change: Changing,
  input: HandedDocumentInput,
  received: Received | null,
): Promise<HandedOver> {
  const { transaction, organisationId, requester } = change;
  const parsed = parseChange(handedDocumentInput, input, faults);
  if (!parsed.ok) return parsed;
  const { secrecyConfirmed, note, title, shows, provision, ...about } = parsed.value;
  const place = await placeOf(transaction, requester, about);
  if (!place.ok) return place;
  const { bodyId, requestId } = about;
  if (requestId !== null) {
    const held = await holdRequest(change, requestId, 'handOver', 'requestId');
    if (!held.ok) return held;
  }
  if (provision && !secrecyConfirmed) return refuseField('secrecyConfirmed', 'secrecyNotConfirmed');

  const called = title ?? (received?.ok ? received.fileName.replace(/\.[^.]*$/, '') : '-');
  const facts = { title: called, shows, provision };
  const kept = await addEvidenceIn(change, { noun: 'body', nounId: bodyId }, facts, received);
  if (!kept.ok) return kept;
  const question = { bodyId, recommendationId: null, evidenceId: kept.id };
  const [version] = await findEvidenceChoices(transaction, organisationId, question);
  if (!version) throw new Error('What was kept is not there to be handed over');
  const { recommendationId, auditId } = place;
  const content = {
    ...version.content,
    auditIds: auditId === null ? [] : [auditId],
    recommendationIds: recommendationId === null ? [] : [recommendationId],
  };
  const items = [{ ...version, noun: 'document', content }] as const;
  return saveHandover(change, { bodyId, requestId, note: note || null, items });
}

/** For whom and about what a document can be handed over, for the form. */
export function findDocumentPlace(
  context: RequestContext,
  about: HandoverAbout,
): Promise<Changed<HandoverPlace>> {
  const ids = [about.bodyId, about.recommendationId, about.requestId];
  return inRequest(context, async (transaction) => {
    if (ids.some((id) => id !== null && !isId(id))) return refuse('notFound');
    if (!mayWrite(context.requester)) return refuse('forbidden');
    return placeOf(transaction, context.requester, about);
  });
}
