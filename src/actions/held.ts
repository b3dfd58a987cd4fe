import { mayWriteForBody } from '../audits/register/register.policy.ts';
import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { Action } from './action.model.ts';
import { mayAddToWork, mayReadWork, type WorkAbout } from './action.policy.ts';
import { findServed, lockAction, servesManagement } from './action.store.ts';

type Served = Awaited<ReturnType<typeof findServed>>;

/** An action as far as it decides who may see it. */
export const aboutAction = (
  { bodyId, ownerPersonId }: Pick<Action, 'bodyId' | 'ownerPersonId'>,
  served: Pick<Served[number], 'bodyId' | 'isSecurity'>[],
  isOfManagement = false,
): WorkAbout => ({
  bodyIds: [bodyId, ...served.map((each) => each.bodyId)],
  isSecurity: isOfManagement || served.some(({ isSecurity }) => isSecurity),
  ownerIds: ownerPersonId ? [ownerPersonId] : [],
});

/** The action, held for a change; not found where the requester may not know of it. */
export async function holdAction({ transaction, organisationId, requester }: Changing, id: string) {
  const action = isId(id) ? await lockAction(transaction, organisationId, id) : undefined;
  if (!action) return refuse('notFound');
  const served = await findServed(transaction, organisationId, id);
  const isOfManagement = await servesManagement(transaction, organisationId, id);
  const about = aboutAction(action, served, isOfManagement);
  if (!mayReadWork(requester, about)) return refuse('notFound');
  const hand = {
    writesForBody: mayWriteForBody(requester, action.bodyId),
    owns: mayAddToWork(requester, action.bodyId, about) && about.ownerIds.includes(requester.personId),
  };
  return { ok: true, action, served, hand } as const;
}
