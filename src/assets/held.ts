import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { keepsHoldingsOf, mayChangeHolding, mayReadHolding } from './asset.policy.ts';
import type { HoldingKind } from './holding.model.ts';
import { lockHolding } from './holding.store.ts';

/** The asset or system, held for a change; not found where the requester may not know of it. */
export async function holdHolding(
  { transaction, organisationId, requester }: Changing,
  of: HoldingKind,
  id: string,
) {
  const holding = isId(id) ? await lockHolding(transaction, organisationId, of, id) : undefined;
  if (!holding || !mayReadHolding(requester, holding)) return refuse('notFound');
  return {
    ok: true,
    holding,
    mayChange: mayChangeHolding(requester, holding),
    keeps: keepsHoldingsOf(requester, holding.bodyId),
  } as const;
}
