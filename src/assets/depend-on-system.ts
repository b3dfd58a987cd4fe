import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { type Changed, faults } from './asset-faults.model.ts';
import {
  type DependencyEnd,
  type DependencyInput,
  dependencyEnd,
  dependencyInput,
} from './asset-input.model.ts';
import { holdHolding } from './held.ts';
import { holdingNoun } from './holding.model.ts';
import { deleteDependency, insertDependencies } from './holding.store.ts';
import { findNamed } from './holding-facts.store.ts';

/**
 * Says that a system needs another, or gets data from it. The other may be anybody's; circles are allowed, since they are there in
 * reality, and are named where dependencies are shown.
 */
export function dependOnSystem(
  context: RequestContext,
  systemId: string,
  input: DependencyInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdOwn(change, systemId);
    if (!held.ok) return held;
    const parsed = parseChange(dependencyInput, input, faults);
    if (!parsed.ok) return parsed;
    const { dependsOnId, kind, what } = parsed.value;
    if (held.holding.withdrawnAt) return refuseField('dependsOnId', 'withdrawn');
    if (dependsOnId === systemId) return refuseField('dependsOnId', 'needsItself');
    const { transaction, organisationId } = change;
    const other = await findNamed(transaction, organisationId, 'system', dependsOnId);
    if (!other) return refuseField('dependsOnId', 'unknownSystem');
    const added = await insertDependencies(transaction, organisationId, [
      { systemId, dependsOnId, kind, what },
    ]);
    if (added === 0) return refuseField('dependsOnId', 'tieThere');
    await change.record({
      noun: holdingNoun.system,
      nounId: systemId,
      verb: 'depend',
      before: null,
      after: { [kind]: other.name, what, dependsOnId },
    });
    return { ok: true };
  });
}

/** Says that it no longer does. */
export function stopDependingOnSystem(
  context: RequestContext,
  systemId: string,
  input: DependencyEnd,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdOwn(change, systemId);
    if (!held.ok) return held;
    const parsed = parseChange(dependencyEnd, input, faults);
    if (!parsed.ok) return parsed;
    const { transaction, organisationId } = change;
    const was = await deleteDependency(transaction, organisationId, { systemId, ...parsed.value });
    if (!was) return refuseField('dependsOnId', 'unknownSystem');
    const other = await findNamed(transaction, organisationId, 'system', was.dependsOnId);
    await change.record({
      noun: holdingNoun.system,
      nounId: systemId,
      verb: 'stopDepending',
      before: { [was.kind]: other?.name ?? null, what: was.what, dependsOnId: was.dependsOnId },
      after: null,
    });
    return { ok: true };
  });
}

async function holdOwn(change: Changing, systemId: string) {
  const held = await holdHolding(change, 'system', systemId);
  if (!held.ok) return held;
  return held.mayChange ? held : refuse('forbidden');
}
