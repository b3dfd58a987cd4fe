import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { keepsHoldingsOf } from './asset.policy.ts';
import { type Changed, faults } from './asset-faults.model.ts';
import { type NewHoldingInput, newAssetInput, newSystemInput } from './asset-input.model.ts';
import { checkFacts } from './check-facts.ts';
import { type HoldingKind, holdingNoun, noFacts } from './holding.model.ts';
import { insertHoldings } from './holding.store.ts';

/** Enters an asset or a system in the register of a body. */
export function addHolding(
  context: RequestContext,
  of: HoldingKind,
  input: NewHoldingInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(of === 'asset' ? newAssetInput : newSystemInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...facts } = parsed.value;
    if (!keepsHoldingsOf(requester, facts.bodyId)) return refuse('forbidden');
    const checked = await checkFacts(change, of, id, facts);
    if (!checked.ok) return checked;
    const added = await insertHoldings(transaction, organisationId, of, [{ ...noFacts, ...facts, id }]);
    // The reference was free a moment ago: what is taken is the id, or somebody was first just now.
    if (added.length === 0) return refuseField('id', 'idTaken');
    await change.record({ noun: holdingNoun[of], nounId: id, verb: 'add', before: null, after: facts });
    return { ok: true, id };
  });
}
