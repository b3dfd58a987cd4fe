import { fieldsHeld } from '../audits/index.ts';
import type { AnswerOfMatter } from '../audits/matters/matter-answer.model.ts';
import { differences } from '../shared/differences.ts';
import type { MatterEvent } from './matter-way.model.ts';
import { columnsWithout, type StepColumns } from './step.rules.ts';
import { leftBehind } from './step-order.rules.ts';
import { soFar } from './taken-steps.rules.ts';

type Facts = Parameters<typeof fieldsHeld>[0] & Parameters<typeof soFar>[0] & StepColumns;

/**
 * What taking back a step does to the matter, and why it cannot be taken back: the response to the matter says it
 * (`heldByResponse`), or a later step would be left without it.
 * @param events the steps that stand, in the order in which they were noted
 */
export function undoneStep(
  matter: Facts,
  taken: MatterEvent,
  events: readonly MatterEvent[],
  answer: AnswerOfMatter | undefined,
) {
  const others = events.filter(({ id }) => id !== taken.id);
  const changed = differences<Partial<StepColumns>>(matter, columnsWithout(taken, others, matter));
  const after = { ...matter, ...changed?.after };
  const isHeld =
    fieldsHeld(matter, after, answer).length > 0 || (taken.step === 'drafted' && answer?.state === 'ready');
  const fault = isHeld ? 'heldByResponse' : leftBehind(soFar(matter, events), soFar(after, others));
  return { changed, fault };
}
