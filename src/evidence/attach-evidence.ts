import { changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { attach, detach, updateEvidence } from './evidence.store.ts';
import type { Changed } from './evidence-faults.model.ts';
import type { AskedPlace } from './evidence-place.model.ts';
import { evidenceNoun, findPlaceAsked, holdEvidence } from './held.ts';

/** Lets the same evidence be about one more thing: whoever may know of that thing then sees it there. */
export function attachEvidence(context: RequestContext, id: string, asked: AskedPlace): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdEvidence(change, id);
    if (!held.ok) return held;
    const found = await findPlaceAsked(change, asked);
    if (!found.ok) return refuseField('place', 'missing');
    if (!found.mayAdd) return refuse('forbidden');
    const { noun, nounId, bodyId, isGone, isDraft } = found.place;
    if (held.evidence.withdrawnAt || isGone) return refuseField('place', 'withdrawn');
    if (isDraft) return refuseField('place', 'notDecided');
    const row = { evidenceId: id, noun, nounId, bodyId };
    if (!(await attach(transaction, organisationId, row))) return refuseField('place', 'attachedAlready');
    await updateEvidence(transaction, organisationId, id);
    const after = { noun, about: nounId, bodyId };
    await change.record({ noun: evidenceNoun, nounId: id, verb: 'attach', before: null, after });
    return { ok: true };
  });
}

/** Takes it away from a thing; the last one is not taken away, since evidence of nothing would be found by nobody. */
export function detachEvidence(context: RequestContext, id: string, asked: AskedPlace): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdEvidence(change, id);
    if (!held.ok) return held;
    const place = held.places.find(
      ({ noun, nounId, bodyId }) =>
        noun === asked.noun && nounId === asked.nounId && (!asked.bodyId || bodyId === asked.bodyId),
    );
    if (!place) return refuse('notFound');
    if (held.evidence.withdrawnAt) return refuseField('place', 'withdrawn');
    if (held.places.length === 1) return refuseField('place', 'lastPlace');
    const { noun, nounId, bodyId } = place;
    await detach(change.transaction, change.organisationId, { evidenceId: id, noun, nounId, bodyId });
    await updateEvidence(change.transaction, change.organisationId, id);
    const before = { noun, about: nounId, bodyId };
    await change.record({ noun: evidenceNoun, nounId: id, verb: 'detach', before, after: null });
    return { ok: true };
  });
}
