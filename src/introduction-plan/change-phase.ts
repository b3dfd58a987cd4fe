import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { holdPhase } from './held.ts';
import type { Phase, PhaseGoal } from './phase.model.ts';
import { commandFault, dependencyFault } from './phase.rules.ts';
import { deleteGoals, insertGoals, replaceDependencies, updateGoal, updatePhase } from './phase.store.ts';
import { type Changed, faults, phaseNoun } from './plan-faults.model.ts';
import { type PhaseChange, phaseChange } from './plan-input.model.ts';

/** Changes a phase: its name, days, what it depends on, and its goals, which keep whether they have been reached. */
export function changePhase(context: RequestContext, id: string, input: PhaseChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdPhase(change, id);
    if (!held.ok) return held;
    const { phase, goals, plan } = held;
    const parsed = parseChange(phaseChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, dependsOn: asked, goals: sent, ...facts } = parsed.value;
    if (version !== phase.version) return refuse('stale');
    const fault = commandFault('change', { phase, goals });
    if (fault) return refuseField('name', fault);
    if (facts.fromOn !== null && facts.toOn !== null && facts.toOn < facts.fromOn) {
      return refuseField('toOn', 'phaseEndsFirst');
    }
    const dependsOn = inOrder([...new Set(asked)], plan.phases);
    const tied = dependencyFault(phase, asked, plan);
    if (tied) return refuseField('dependsOn', tied);
    const named = new Set(sent.flatMap((goal) => goal.id ?? []));
    if ([...named].some((goalId) => goals.every((each) => each.id !== goalId)) || isNamedTwice(sent)) {
      return refuseField('goals', 'goalUnknown');
    }
    const before = { ...phase, dependsOn: inOrder(held.dependsOn, plan.phases), goals: textsOf(goals) };
    const after = { ...facts, dependsOn, goals: textsOf(sent) };
    const changed = differences<Partial<typeof before>>(before, after);
    if (!changed) return { ok: true };
    const { transaction, organisationId } = change;
    await updatePhase(transaction, organisationId, id, facts);
    await replaceDependencies(transaction, organisationId, id, dependsOn);
    await deleteGoals(
      transaction,
      organisationId,
      goals.flatMap((goal) => (named.has(goal.id) ? [] : goal.id)),
    );
    for (const [index, goal] of sent.entries()) {
      const kept = goals.find((each) => each.id === goal.id);
      const position = index + 1;
      if (!kept) {
        const row = { id: randomUUID(), phaseId: id, position, text: goal.text };
        await insertGoals(transaction, organisationId, [row]);
      } else if (kept.text !== goal.text || kept.position !== position) {
        await updateGoal(transaction, organisationId, kept.id, { text: goal.text, position });
      }
    }
    await change.record({ noun: phaseNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

const textsOf = (goals: readonly Pick<PhaseGoal, 'text'>[]) => goals.map(({ text }) => text);

const isNamedTwice = (goals: readonly { readonly id?: string | undefined }[]) => {
  const ids = goals.flatMap(({ id }) => id ?? []);
  return new Set(ids).size < ids.length;
};

/** As the phases come, so that the same choice is the same list. */
const inOrder = (ids: readonly string[], phases: readonly Phase[]): string[] =>
  phases.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
