import type { RequestContext } from '../identity/index.ts';
import { findIntroductionPlan, findPhase } from './index.ts';
import type { Changed } from './plan-faults.model.ts';

export const refused = (refusal: unknown) => ({ ok: false, refusal });
export const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });
export const ok = { ok: true };

/** The outcome of a change that a test is built on. */
export function made<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
  return changed;
}

export async function planAs(by: RequestContext) {
  const plan = await findIntroductionPlan(by);
  if (!plan) throw new Error('No plan');
  return plan;
}

export async function phaseAs(by: RequestContext, number: number) {
  const phase = (await planAs(by)).phases.find((each) => each.number === number);
  const found = phase && (await findPhase(by, phase.id));
  if (!found) throw new Error('No such phase');
  return found;
}
