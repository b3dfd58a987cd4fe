import type { Dependency, EarlyWay, KeptPhases, Phase, PhaseState } from './phase.model.ts';
import type { Fault } from './plan-faults.model.ts';

export const phaseCommands = ['change', 'reachGoal', 'reopenGoal', 'finish', 'reopen'] as const;
export type PhaseCommand = (typeof phaseCommands)[number];
type Kept = 'open' | 'done';

interface Step {
  readonly to: Kept;
  /** `goals`: that every goal has been reached. */
  readonly demands: 'goals' | null;
}

/** What may be done with a phase; what a phase that is done has reached stands until it is opened again. */
export const phaseWorkflow: Readonly<Record<Kept, Partial<Record<PhaseCommand, Step>>>> = {
  open: {
    change: { to: 'open', demands: null },
    reachGoal: { to: 'open', demands: null },
    reopenGoal: { to: 'open', demands: null },
    finish: { to: 'done', demands: 'goals' },
  },
  done: { reopen: { to: 'open', demands: null } },
};

const keptAs = ({ doneOn }: Pick<Phase, 'doneOn'>): Kept => (doneOn === null ? 'open' : 'done');

/** Why the command cannot be given now; null where it can. */
export function commandFault(
  command: PhaseCommand,
  { phase, goals }: { phase: Phase; goals: readonly { readonly doneOn: string | null }[] },
): Fault | null {
  const step = phaseWorkflow[keptAs(phase)][command];
  if (!step) return command === 'reopen' ? 'phaseNotDone' : 'phaseIsDone';
  return step.demands === 'goals' && goals.some(({ doneOn }) => doneOn === null) ? 'phaseGoalsLeft' : null;
}

/** What may be tried with a phase as it is; a demand that is not met is told in the form. */
export const commandsOf = (phase: Pick<Phase, 'doneOn'>): PhaseCommand[] =>
  phaseCommands.filter((command) => phaseWorkflow[keptAs(phase)][command]);

/** @param today YYYY-MM-DD */
export function phaseStateOf(
  { fromOn, toOn, doneOn }: Pick<Phase, 'fromOn' | 'toOn' | 'doneOn'>,
  today: string,
): PhaseState {
  if (doneOn !== null) return 'done';
  if (toOn !== null && toOn < today) return 'late';
  if (fromOn !== null && fromOn <= today) return 'underWay';
  return fromOn === null && toOn === null ? 'notPlanned' : 'coming';
}

type Days = Pick<Phase, 'fromOn' | 'toOn' | 'doneOn'>;

/** How the phase is out of step with one that it depends on; null where it is not, and where the other is done. */
export function earlyWayOf(phase: Days, before: Days, today: string): EarlyWay | null {
  if (before.doneOn !== null) return null;
  if (phase.doneOn !== null) return 'done';
  if (phase.fromOn === null) return null;
  if (phase.fromOn <= today) return 'begun';
  return before.toOn !== null && phase.fromOn <= before.toOn ? 'planned' : null;
}

/** Whether the phase would wait for itself, through whatever others. @param dependencies those of the other phases */
export function isCircle(
  phaseId: string,
  dependsOn: readonly string[],
  dependencies: readonly Dependency[],
): boolean {
  const seen = new Set<string>();
  const toSee = [...dependsOn];
  for (let next = toSee.pop(); next !== undefined; next = toSee.pop()) {
    if (next === phaseId) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const each of dependencies) if (each.phaseId === next) toSee.push(each.dependsOnId);
  }
  return false;
}

/** Why a phase cannot depend on these; null where it can. */
export function dependencyFault(
  phase: Pick<Phase, 'id'>,
  dependsOn: readonly string[],
  { phases, dependencies }: Pick<KeptPhases, 'phases' | 'dependencies'>,
): Fault | null {
  if (dependsOn.some((each) => phases.every(({ id }) => id !== each))) return 'phaseUnknown';
  const others = dependencies.filter(({ phaseId }) => phaseId !== phase.id);
  return isCircle(phase.id, dependsOn, others) ? 'phaseCircle' : null;
}
