import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { mayChangeHolding, mayReadHolding } from './asset.policy.ts';
import type { Changed } from './asset-faults.model.ts';
import { type Holding, holdingNoun } from './holding.model.ts';
import { deleteTie, insertTies, lockHolding } from './holding.store.ts';

export interface Tie {
  readonly assetId: string;
  readonly systemId: string;
}

/**
 * Ties an asset to a system that handles it. Whoever changes the asset says so of any system, since information may lie in
 * anybody's; whoever changes the system, of the assets that they read.
 */
export function tieAsset(context: RequestContext, tie: Tie): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdBoth(change, tie);
    if (!held.ok) return held;
    const { asset, system } = held;
    if (asset.withdrawnAt) return refuseField('assetId', 'unknownAsset');
    if (system.withdrawnAt) return refuseField('systemId', 'unknownSystem');
    const added = await insertTies(change.transaction, change.organisationId, [tie]);
    if (added > 0) await noteTie(change, asset, system, 'tie');
    return { ok: true };
  });
}

/** Says that a system no longer handles an asset. */
export function untieAsset(context: RequestContext, tie: Tie): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdBoth(change, tie);
    if (!held.ok) return held;
    if (await deleteTie(change.transaction, change.organisationId, tie)) {
      await noteTie(change, held.asset, held.system, 'untie');
    }
    return { ok: true };
  });
}

async function holdBoth(change: Changing, { assetId, systemId }: Tie) {
  const { transaction, organisationId, requester } = change;
  if (!isId(assetId)) return refuseField('assetId', 'unknownAsset');
  if (!isId(systemId)) return refuseField('systemId', 'unknownSystem');
  // Always in this order, so that two who tie the same two do not wait for each other.
  const asset = await lockHolding(transaction, organisationId, 'asset', assetId);
  const system = await lockHolding(transaction, organisationId, 'system', systemId);
  const [readsAsset, readsSystem] = [asset, system].map((each) => each && mayReadHolding(requester, each));
  if (!asset || !system) return refuse('notFound');
  const isOwnAsset = mayChangeHolding(requester, asset);
  const isOwnSystem = mayChangeHolding(requester, system) && readsAsset;
  if (isOwnAsset || isOwnSystem) return { ok: true, asset, system } as const;
  return refuse(readsAsset && readsSystem ? 'forbidden' : 'notFound');
}

/** The history of each tells of it. */
const noteTie = (change: Changing, asset: Holding, system: Holding, verb: 'tie' | 'untie') => {
  const told = (other: Holding) =>
    verb === 'tie' ? { before: null, after: names(other) } : { before: names(other), after: null };
  return change.record(
    { noun: holdingNoun.asset, nounId: asset.id, verb, ...told(system) },
    { noun: holdingNoun.system, nounId: system.id, verb, ...told(asset) },
  );
};
const names = ({ of, id, name }: Holding) => ({ [of]: name, id });
