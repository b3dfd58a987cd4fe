import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { mayKeepCalendar } from './meeting.policy.ts';
import { lockBody } from './meeting.store.ts';

/** The body, held for a change of its calendar by somebody who keeps it. */
export async function holdCalendar({ transaction, organisationId, requester }: Changing, bodyId: string) {
  const body = isId(bodyId) ? await lockBody(transaction, organisationId, bodyId) : undefined;
  if (!body) return refuse('notFound');
  if (!mayKeepCalendar(requester, bodyId)) return refuse('forbidden');
  return { ok: true, body } as const;
}
