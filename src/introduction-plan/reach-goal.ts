import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdPhase } from './held.ts';
import { commandFault, type PhaseCommand } from './phase.rules.ts';
import { findPhaseOfGoal, updateGoal } from './phase.store.ts';
import { type Changed, type Fault, faults, phaseNoun } from './plan-faults.model.ts';
import { type DoneInput, doneInput, type StepInput, stepInput } from './plan-input.model.ts';

/** A goal has been reached, on a day that has been. */
export function reachGoal(context: RequestContext, goalId: string, input: DoneInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const parsed = parseChange(doneInput, input, faults);
    if (!parsed.ok) return (await holdGoal(change, goalId)) ?? parsed;
    const { version, doneOn } = parsed.value;
    const fault = doneOn > swedishDay(change.now()) ? 'inFuture' : null;
    return tick(change, goalId, { command: 'reachGoal', version, doneOn, field: 'doneOn', fault });
  });
}

/** It turned out not to be. */
export function reopenGoal(context: RequestContext, goalId: string, input: StepInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const parsed = parseChange(stepInput, input, faults);
    if (!parsed.ok) return (await holdGoal(change, goalId)) ?? parsed;
    const { version, reason } = parsed.value;
    return tick(change, goalId, { command: 'reopenGoal', version, doneOn: null, field: 'reason', reason });
  });
}

/** Why the requester may not know of the goal, or not touch it; null where they may. */
async function holdGoal(change: Changing, goalId: string) {
  const phaseId = isId(goalId)
    ? await findPhaseOfGoal(change.transaction, change.organisationId, goalId)
    : undefined;
  const held = await holdPhase(change, phaseId ?? '');
  return held.ok ? null : held;
}

interface Ticked {
  readonly command: PhaseCommand;
  readonly version: number;
  readonly doneOn: string | null;
  /** Where a refusal stands in the form. */
  readonly field: string;
  readonly fault?: Fault | null;
  readonly reason?: string | null;
}

async function tick(change: Changing, goalId: string, ticked: Ticked): Promise<Changed> {
  const { transaction, organisationId } = change;
  const { command, version, doneOn, field, fault = null, reason = null } = ticked;
  const phaseId = isId(goalId) ? await findPhaseOfGoal(transaction, organisationId, goalId) : undefined;
  const held = await holdPhase(change, phaseId ?? '');
  if (!held.ok) return held;
  const goal = held.goals.find(({ id }) => id === goalId);
  if (!goal) return refuse('notFound');
  if (version !== goal.version) return refuse('stale');
  const refused = fault ?? commandFault(command, held);
  if (refused) return refuseField(field, refused);
  if (doneOn === goal.doneOn) return { ok: true };
  await updateGoal(transaction, organisationId, goalId, { doneOn });
  await change.record({
    noun: phaseNoun,
    nounId: held.phase.id,
    verb: command,
    before: { doneOn: goal.doneOn },
    after: { reached: goal.text, doneOn, ...(reason && { reason }) },
  });
  return { ok: true };
}
