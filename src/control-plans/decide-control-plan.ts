import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { decisionFault, reportFault } from './control-plan.rules.ts';
import { updatePlan } from './control-plan.store.ts';
import { type Changed, faults, nouns } from './control-plan-faults.model.ts';
import {
  type ControlPlanDecision,
  type ControlPlanReport,
  controlPlanDecision,
  controlPlanReport,
} from './control-plan-input.model.ts';
import { countLeft } from './control-point.store.ts';
import { holdPlan } from './held.ts';
import { findPointsOfPlan } from './promise-link.store.ts';
import { pointsNoted } from './promise-log.ts';

/** Notes that the board has decided the plan: its points are kept from then on, and promises linked to them are in it. */
export function decideControlPlan(
  context: RequestContext,
  planId: string,
  input: ControlPlanDecision,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdPlan(change, { planId, command: 'decide', field: 'decidedOn' });
    if (!held.ok) return held;
    const parsed = parseChange(controlPlanDecision, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== held.plan.version) return refuse('stale');
    const { decidedOn } = facts;
    const fault = decisionFault({ decidedOn, today: held.today, points: held.points.length });
    if (fault) return refuse({ invalid: [fault] });
    const before = await findPointsOfPlan(transaction, organisationId, planId);
    await updatePlan(transaction, organisationId, planId, { state: 'decided', ...facts });
    const after = await findPointsOfPlan(transaction, organisationId, planId);
    await change.record(
      { noun: nouns.plan, nounId: planId, verb: 'decide', before: null, after: facts },
      ...pointsNoted(before, after),
    );
    return { ok: true };
  });
}

/** Notes that the year has been reported to the board, with what it concludes. Nothing is noted in the plan after that. */
export function reportControlPlan(
  context: RequestContext,
  planId: string,
  input: ControlPlanReport,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdPlan(change, { planId, command: 'report', field: 'reportedOn' });
    if (!held.ok) return held;
    const parsed = parseChange(controlPlanReport, input, faults);
    if (!parsed.ok) return parsed;
    const { version, isLeftConfirmed, ...facts } = parsed.value;
    if (version !== held.plan.version) return refuse('stale');
    const { reportedOn } = facts;
    const left = await countLeft(transaction, organisationId, planId);
    const { today } = held;
    const { decidedOn } = held.plan;
    const fault = reportFault({ reportedOn, today, decidedOn, left, isLeftConfirmed });
    if (fault) return refuse({ invalid: [fault] });
    await updatePlan(transaction, organisationId, planId, { state: 'reported', ...facts });
    await change.record({
      noun: nouns.plan,
      nounId: planId,
      verb: 'report',
      before: null,
      after: { ...facts, ...(left > 0 && { left }) },
    });
    return { ok: true };
  });
}
