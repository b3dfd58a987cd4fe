import type { MatterStep } from './matter-way.model.ts';
import type { WayPlan, WayStep } from './plan.model.ts';

/** What is noted when a step is taken: at the meeting the board decides. */
export const notedAs = (step: WayStep): MatterStep => (step === 'meeting' ? 'decided' : step);

/**
 * What has probably happened to a matter, of what may be noted; null where nothing is left, or the next step is noted
 * elsewhere. Minutes that nobody has noted as adjusted are, once the answer has been dispatched.
 */
export function likelyStep(
  plan: Pick<WayPlan, 'steps' | 'next'> | null,
  mayNote: readonly MatterStep[],
): MatterStep | null {
  if (!plan?.next) return null;
  const isDone = (wanted: WayStep) =>
    plan.steps.some(({ step, standing }) => step === wanted && standing === 'done');
  const isUnadjusted = isDone('dispatched') && !isDone('adjusted');
  const likely = isUnadjusted ? 'adjusted' : notedAs(plan.next.step);
  return mayNote.includes(likely) ? likely : null;
}

/** Steps that come about once: another of the kind is asked about, since it takes the place of the first. */
export const onceOnly: readonly WayStep[] = ['letterReceived', 'receivedByAuditors'];
