import { mayAddToWork, mayReadWork } from '../actions/action.policy.ts';
import { mayWriteForBody } from '../audits/register/register.policy.ts';
import { leadsSecurity, readsManagementOf } from '../identity/management.policy.ts';
import { holdsFor, type Requester } from '../identity/requester.model.ts';
import type { Evidence } from './evidence.model.ts';
import type { EvidencePlace } from './evidence-place.model.ts';

/** Writes for the body or sits on it: those who see what is between it and the auditors. */
const worksForBody = (requester: Requester, bodyId: string) =>
  mayWriteForBody(requester, bodyId) || holdsFor(requester, bodyId, 'boardMember');

/**
 * May know of a thing that evidence can be about, as the bodies' own work. A draft is its body's alone, and so is a
 * document about nothing in particular: it is no part of any work that others follow. How a requirement is met is read by
 * who reads the body's part of the management system.
 */
export function mayKnowOfPlace(requester: Requester, place: EvidencePlace): boolean {
  if (place.isDraft) return mayWriteForBody(requester, place.bodyId);
  if (place.noun === 'body') return worksForBody(requester, place.bodyId);
  if (place.noun === 'requirement') return readsManagementOf(requester, place.bodyId);
  return mayReadWork(requester, place);
}

/**
 * Adds evidence to it: the body's own people, and whoever owns the action; to what is demanded of the whole municipality,
 * who leads its work with security.
 */
export function mayAddAt(requester: Requester, place: EvidencePlace): boolean {
  if (place.level === 'municipality' && leadsSecurity(requester)) return true;
  return mayAddToWork(requester, place.bodyId, place);
}

/** Sees a piece of evidence: its body's own people, and whoever may know of some thing that it is about. */
export function mayReadEvidence(
  requester: Requester,
  { bodyId }: Pick<Evidence, 'bodyId'>,
  places: readonly EvidencePlace[],
): boolean {
  const work = places.filter(({ noun }) => noun !== 'body' && noun !== 'requirement');
  if (worksForBody(requester, bodyId)) return true;
  const met = places.filter(({ noun }) => noun === 'requirement');
  if (met.some((place) => mayKnowOfPlace(requester, place))) return true;
  if (places.length > 0 && work.length === 0) return false;
  const ofBody = { bodyIds: [bodyId], isSecurity: false, ownerIds: [] };
  return mayReadWork(requester, ofBody) || work.some((place) => mayReadWork(requester, place));
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
