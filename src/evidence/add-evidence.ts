import { randomUUID } from 'node:crypto';
import { type Changing, changing } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { contentOf } from './content-of.ts';
import { attach, hasContentAt, holdContent, insertEvidence, insertVersion } from './evidence.store.ts';
import { type Changed, faults } from './evidence-faults.model.ts';
import { type NewEvidenceInput, newEvidenceInput } from './evidence-input.model.ts';
import type { AskedPlace } from './evidence-place.model.ts';
import { evidenceNoun, findPlaceAsked } from './held.ts';
import { dropReceived, type EvidenceContext, type Received } from './receive-file.ts';

/**
 * Adds evidence to a recommendation's addressed body, an action or a commitment: a file that has been received, or a
 * link. The same content is not added twice to the same thing.
 */
export async function addEvidence(
  context: EvidenceContext,
  asked: AskedPlace,
  input: NewEvidenceInput,
  received: Received | null = null,
): Promise<Changed<{ readonly id: string }>> {
  try {
    return await changing(
      context,
      (change): Promise<Changed<{ id: string }>> => addEvidenceIn(change, asked, input, received),
    );
  } finally {
    await dropReceived(received);
  }
}

/** The same within a change that does more. Nothing has been written where it is refused; the caller drops the file. */
export async function addEvidenceIn(
  change: Changing,
  asked: AskedPlace,
  input: NewEvidenceInput,
  received: Received | null,
): Promise<Changed<{ id: string }>> {
  const { transaction, organisationId, requester } = change;
  const found = await findPlaceAsked(change, asked);
  if (!found.ok) return found;
  const { place, mayAdd } = found;
  if (!mayAdd) return refuse('forbidden');
  if (place.isGone) return refuseField('file', 'withdrawn');
  if (place.isDraft) return refuseField('file', 'notDecided');
  const parsed = parseChange(newEvidenceInput, input, faults);
  if (!parsed.ok) return parsed;
  const { id = randomUUID(), provision, url, ...facts } = parsed.value;
  const told = contentOf(url, received);
  if (!told.ok) return told;
  const { content } = told;

  const { noun, nounId, bodyId } = place;
  await holdContent(transaction, organisationId, content.sha256 ?? content.url ?? '');
  if (await hasContentAt(transaction, organisationId, { noun, nounId, bodyId }, content)) {
    return refuseField(content.url ? 'url' : 'file', 'contentThere');
  }
  const by = { addedBy: requester.personId, addedAt: change.now() };
  const secrecy = markOf(provision, change);
  const row = { id, bodyId, ...facts, secrecy, ...by };
  if (!(await insertEvidence(transaction, organisationId, row))) return refuseField('id', 'idTaken');
  await insertVersion(transaction, organisationId, {
    evidenceId: id,
    number: 1,
    note: null,
    ...content,
    ...by,
  });
  await attach(transaction, organisationId, { evidenceId: id, noun, nounId, bodyId });
  if (received?.ok) await received.file.keep();
  const { fileName, sha256, url: link } = content;
  await change.record({
    noun: evidenceNoun,
    nounId: id,
    verb: 'add',
    before: null,
    after: { bodyId, ...facts, provision, noun, about: nounId, fileName, sha256, url: link },
  });
  return { ok: true, id };
}

/** The mark that somebody sets now; null where there is no provision to mark with. */
export function markOf(provision: string | null, { requester, now }: Changing): SecrecyMark | null {
  return provision === null ? null : { provision, markedOn: swedishDay(now()), markedBy: requester.personId };
}
