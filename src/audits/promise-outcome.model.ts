/** What became of a promise, as a round found it. */
export const promiseOutcomes = ['kept', 'partly', 'broken', 'unknown'] as const;
export type PromiseResult = (typeof promiseOutcomes)[number];

/** A commitment beside what happened, in one round. The words are the round's own. */
export interface PromiseOutcome {
  readonly followUpId: string;
  readonly commitmentId: string;
  readonly outcome: PromiseResult;
  readonly text: string | null;
  readonly by: string;
  readonly at: Date;
}
