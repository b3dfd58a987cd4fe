import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { updateAction } from './action.store.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import { type DependencyInput, dependencyInput } from './action-input.model.ts';
import { closesCircle } from './dependency.rules.ts';
import {
  deleteDependency,
  findDependenciesFrom,
  holdDependencies,
  insertDependency,
} from './dependency.store.ts';
import { holdAction } from './held.ts';

/** Says that an action cannot be done before another is. One that would close a circle is refused. */
export function dependOn(context: RequestContext, id: string, input: DependencyInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    await holdDependencies(transaction, organisationId);
    const held = await holdDependent(change, id, input);
    if (!held.ok) return held;
    const { dependsOnId } = held;
    const other = await holdAction(change, dependsOnId);
    if (!other.ok || other.action.withdrawnAt) return refuseField('dependsOnId', 'unknownAction');
    const dependency = { actionId: id, dependsOnId };
    const known = await findDependenciesFrom(transaction, organisationId, dependsOnId);
    if (closesCircle(known, dependency)) return refuseField('dependsOnId', 'circle');
    if (!(await insertDependency(transaction, organisationId, dependency))) {
      return refuseField('dependsOnId', 'dependsAlready');
    }
    await updateAction(transaction, organisationId, id);
    await change.record({
      noun: actionNoun,
      nounId: id,
      verb: 'dependOn',
      before: null,
      after: { dependsOnId },
    });
    return { ok: true };
  });
}

/** Says that it does not wait for the other any more. */
export function stopDepending(context: RequestContext, id: string, input: DependencyInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDependent(change, id, input);
    if (!held.ok) return held;
    const { dependsOnId } = held;
    const dependency = { actionId: id, dependsOnId };
    const { transaction, organisationId } = change;
    if (!(await deleteDependency(transaction, organisationId, dependency))) return refuse('notFound');
    await updateAction(transaction, organisationId, id);
    const before = { dependsOnId };
    await change.record({ noun: actionNoun, nounId: id, verb: 'stopDepending', before, after: null });
    return { ok: true };
  });
}

/** The action that waits, held for a change of what it waits for. */
async function holdDependent(change: Changing, id: string, input: DependencyInput) {
  const held = await holdAction(change, id);
  if (!held.ok) return held;
  if (!held.hand.writesForBody) return refuse('forbidden');
  const parsed = parseChange(dependencyInput, input, faults);
  if (!parsed.ok) return parsed;
  const { version, dependsOnId } = parsed.value;
  if (held.action.withdrawnAt) return refuseField('dependsOnId', 'withdrawn');
  if (version !== held.action.version) return refuse('stale');
  return { ok: true, dependsOnId } as const;
}
