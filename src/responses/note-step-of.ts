import type { Changing } from '../identity/index.ts';
import { noteMatterStep, type StepToNote } from '../matters/index.ts';
import type { HeldMatter, HeldResponse } from './held-response.store.ts';

/**
 * Notes what happened to the response in its matters. In time is judged on the first answer: a response that supersedes
 * another leaves the days of a matter in which the auditors have had one. A matter that has left the register is left alone.
 */
export async function noteStepOf(
  change: Changing,
  response: HeldResponse,
  matters: readonly HeldMatter[],
  step: Omit<StepToNote, 'matterId'>,
): Promise<void> {
  for (const { matterId, receivedOn } of matters) {
    const isAnswered = response.supersedesId !== null && receivedOn !== null;
    if (!isAnswered) await noteMatterStep(change, { matterId, ...step });
  }
}
