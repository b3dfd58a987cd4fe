import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { evidenceNouns } from './evidence.model.ts';
import { mayAddAt, mayChangeEvidence, mayKnowOfPlace, mayReadEvidence } from './evidence.policy.ts';
import { lockEvidence } from './evidence.store.ts';
import type { AskedPlace } from './evidence-place.model.ts';
import { findPlace, findPlacesOf } from './evidence-place.store.ts';

type Asking = Pick<Changing, 'transaction' | 'organisationId' | 'requester'>;

/** What the change log calls it. */
export const evidenceNoun = 'evidence';

/** The thing that evidence is to be about; not found where the requester may not know of it. */
export async function findPlaceAsked(
  { transaction, organisationId, requester }: Asking,
  { noun, nounId, bodyId = null }: AskedPlace,
) {
  const isAsked = evidenceNouns.includes(noun) && isId(nounId) && (!bodyId || isId(bodyId));
  const place = isAsked ? await findPlace(transaction, organisationId, { noun, nounId, bodyId }) : undefined;
  if (!place || !mayKnowOfPlace(requester, place)) return refuse('notFound');
  return { ok: true, place, mayAdd: mayAddAt(requester, place) } as const;
}

/** A piece of evidence with what it is about, held for a change by somebody who may change it. */
export async function holdEvidence(change: Changing, id: string) {
  const { transaction, organisationId, requester } = change;
  const evidence = isId(id) ? await lockEvidence(transaction, organisationId, id) : undefined;
  if (!evidence) return refuse('notFound');
  const places = (await findPlacesOf(transaction, organisationId, [id])).get(id) ?? [];
  if (!mayReadEvidence(requester, evidence, places)) return refuse('notFound');
  if (!mayChangeEvidence(requester, evidence, places)) return refuse('forbidden');
  return { ok: true, evidence, places } as const;
}
