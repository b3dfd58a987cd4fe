import { mayAddToWork, mayReadWork } from '../actions/action.policy.ts';
import { mayWriteForBody } from '../audits/register.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import type { Evidence } from './evidence.model.ts';
import type { EvidencePlace } from './evidence-place.model.ts';

/** May know of a thing that evidence can be about, as the bodies' own work. A draft is its body's alone. */
export function mayKnowOfPlace(requester: Requester, place: EvidencePlace): boolean {
  if (place.isDraft) return mayWriteForBody(requester, place.bodyId);
  return mayReadWork(requester, place);
}

/** Adds evidence to it: the body's own people, and whoever owns the action. */
export function mayAddAt(requester: Requester, place: EvidencePlace): boolean {
  return mayAddToWork(requester, place.bodyId, place);
}

/** Sees a piece of evidence: its body's own people, and whoever may know of some thing that it is about. */
export function mayReadEvidence(
  requester: Requester,
  { bodyId }: Pick<Evidence, 'bodyId'>,
  places: readonly EvidencePlace[],
): boolean {
  const ofBody = { bodyIds: [bodyId], isSecurity: false, ownerIds: [] };
  return mayReadWork(requester, ofBody) || places.some((place) => mayReadWork(requester, place));
}

/** Changes a piece of evidence: its body's own people, and whoever owns an action of that body that it is about. */
export function mayChangeEvidence(
  requester: Requester,
  { bodyId }: Pick<Evidence, 'bodyId'>,
  places: readonly EvidencePlace[],
): boolean {
  const own = places.filter((place) => place.bodyId === bodyId);
  return mayWriteForBody(requester, bodyId) || own.some((place) => mayAddAt(requester, place));
}
