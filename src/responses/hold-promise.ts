import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { placeOf } from './change-commitment.ts';
import { lockCommitment } from './commitment.store.ts';
import { knownCommitment } from './known-commitment.ts';
import { mayNotePoint } from './response.policy.ts';

/**
 * A promise, held for whoever may say which control point it became; `leadsTo`: the address of the page where it stands.
 * Not found where they may not know of it.
 */
export async function holdPromise(change: Changing, id: string) {
  const promise = await knownCommitment(change, change.transaction, id, lockCommitment);
  if (!promise) return refuse('notFound');
  if (!mayNotePoint(change.requester, promise)) return refuse('forbidden');
  return { ok: true, promise, leadsTo: placeOf(promise) } as const;
}
