import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { holdPhase } from './held.ts';
import { commandFault } from './phase.rules.ts';
import { updatePhase } from './phase.store.ts';
import { type Changed, faults, phaseNoun } from './plan-faults.model.ts';
import { type DoneInput, doneInput, type StepInput, stepInput } from './plan-input.model.ts';

/** A phase is done, on a day that has been: every goal of it has been reached. How its requirements stand is told beside. */
export function finishPhase(context: RequestContext, id: string, input: DoneInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdPhase(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(doneInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, doneOn } = parsed.value;
    if (version !== held.phase.version) return refuse('stale');
    const fault = doneOn > swedishDay(change.now()) ? 'inFuture' : commandFault('finish', held);
    if (fault) return refuseField('doneOn', fault);
    await updatePhase(change.transaction, change.organisationId, id, { doneOn });
    await change.record({
      noun: phaseNoun,
      nounId: id,
      verb: 'finish',
      before: { doneOn: null },
      after: { doneOn },
    });
    return { ok: true };
  });
}

/** A phase was not done after all: it is open again, and its goals can be changed. */
export function reopenPhase(context: RequestContext, id: string, input: StepInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdPhase(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(stepInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    const { phase } = held;
    if (version !== phase.version) return refuse('stale');
    const fault = commandFault('reopen', held);
    if (fault) return refuseField('reason', fault);
    await updatePhase(change.transaction, change.organisationId, id, { doneOn: null });
    await change.record({
      noun: phaseNoun,
      nounId: id,
      verb: 'reopen',
      before: { doneOn: phase.doneOn },
      after: { doneOn: null, ...(reason && { reason }) },
    });
    return { ok: true };
  });
}
