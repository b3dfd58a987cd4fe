import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { mayMoveHolding } from './asset.policy.ts';
import { type Changed, faults } from './asset-faults.model.ts';
import {
  assetChange,
  type HoldingChange,
  type HoldingRestoring,
  type HoldingWithdrawal,
  holdingRestoring,
  holdingWithdrawal,
  systemChange,
} from './asset-input.model.ts';
import { checkFacts } from './check-facts.ts';
import { holdHolding } from './held.ts';
import { type HoldingFacts, type HoldingKind, holdingNoun } from './holding.model.ts';
import { updateHolding } from './holding.store.ts';

/** Changes what is said of an asset or a system. What is left out of the input stays. */
export function changeHolding(
  context: RequestContext,
  of: HoldingKind,
  id: string,
  input: HoldingChange,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdHolding(change, of, id);
    if (!held.ok) return held;
    if (!held.mayChange) return refuse('forbidden');
    const { holding } = held;
    const parsed = parseChange(of === 'asset' ? assetChange : systemChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (holding.withdrawnAt) return refuseField('name', 'withdrawn');
    if (version !== holding.version) return refuse('stale');
    const changed = differences<Partial<HoldingFacts>>(holding, facts as Partial<HoldingFacts>);
    if (!changed) return { ok: true };
    const { bodyId } = changed.after;
    if (bodyId && !mayMoveHolding(change.requester, holding.bodyId, bodyId)) {
      return refuseField('bodyId', 'bodyNotYours');
    }
    const checked = await checkFacts(change, of, id, changed.after);
    if (!checked.ok) return checked;
    await updateHolding(change.transaction, change.organisationId, holding, changed.after);
    await change.record({ noun: holdingNoun[of], nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** Takes an asset or a system out of use. It stays with its history, and counts nowhere. Only who keeps the register does. */
export function withdrawHolding(
  context: RequestContext,
  of: HoldingKind,
  id: string,
  input: HoldingWithdrawal,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdHolding(change, of, id);
    if (!held.ok) return held;
    if (!held.keeps) return refuse('forbidden');
    const parsed = parseChange(holdingWithdrawal, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (held.holding.withdrawnAt) return refuseField('reason', 'withdrawn');
    if (version !== held.holding.version) return refuse('stale');
    const withdrawnAt = change.now();
    await updateHolding(change.transaction, change.organisationId, held.holding, { withdrawnAt });
    await change.record({
      noun: holdingNoun[of],
      nounId: id,
      verb: 'withdraw',
      before: null,
      after: { reason },
    });
    return { ok: true };
  });
}

/** Takes one into use again, where its number has not been given to another meanwhile. */
export function restoreHolding(
  context: RequestContext,
  of: HoldingKind,
  id: string,
  input: HoldingRestoring,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdHolding(change, of, id);
    if (!held.ok) return held;
    if (!held.keeps) return refuse('forbidden');
    const parsed = parseChange(holdingRestoring, input, faults);
    if (!parsed.ok) return parsed;
    const { holding } = held;
    if (!holding.withdrawnAt) return refuseField('version', 'notWithdrawn');
    if (parsed.value.version !== holding.version) return refuse('stale');
    const checked = await checkFacts(change, of, id, { reference: holding.reference });
    if (!checked.ok) return checked;
    await updateHolding(change.transaction, change.organisationId, holding, { withdrawnAt: null });
    await change.record({ noun: holdingNoun[of], nounId: id, verb: 'restore', before: null, after: null });
    return { ok: true };
  });
}
