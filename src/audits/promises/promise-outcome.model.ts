import type { Maker } from '../rounds/follow-up.model.ts';

/** What became of a promise, as a round found it. */
export const promiseOutcomes = ['kept', 'partly', 'broken', 'unknown'] as const;
export type PromiseResult = (typeof promiseOutcomes)[number];

/** What an earlier round found of a promise, and of which wording of it. Days are YYYY-MM-DD. */
export interface EarlierOutcome {
  readonly followUpId: string;
  readonly title: string;
  readonly dated: string | null;
  readonly madeBy: Maker;
  readonly outcome: PromiseResult;
  readonly text: string | null;
  /** The wording in the answer that was replaced; null where it judged the one that stands. */
  readonly worded: { readonly what: string; readonly dueOn: string | null } | null;
}

/** A commitment beside what happened, in one round. The words are the round's own. */
export interface PromiseOutcome {
  readonly followUpId: string;
  readonly commitmentId: string;
  readonly outcome: PromiseResult;
  readonly text: string | null;
  readonly by: string;
  readonly at: Date;
}
