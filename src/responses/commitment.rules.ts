import type { PromiseResult } from '../audits/promise-outcome.model.ts';
import type { Commitment } from './response.model.ts';

/**
 * How a promise stands. `kept`, `partly`, `broken`: as the latest closed round found it. The others are what can be
 * seen here: its actions, its control point and its day.
 */
export const standings = [
  'kept',
  'partly',
  'broken',
  'carriedOut',
  'controlPointMissing',
  'overdue',
  'underWay',
] as const;
export type Standing = (typeof standings)[number];

export interface SeenOfCommitment {
  /** What the latest closed round found; null where none has looked. */
  readonly outcome: PromiseResult | null;
  /** States of the actions that carry it out, as far as they may be seen. */
  readonly actionsLeft: number;
  readonly actionsDone: number;
}

type Promised = Pick<Commitment, 'dueOn' | 'entersControlPlan' | 'controlPoint'>;

/**
 * A promise to enter the internal control plan is kept only when the control point is there, whatever else is done.
 * @param today YYYY-MM-DD
 */
export function standingOf(commitment: Promised, seen: SeenOfCommitment, today: string): Standing {
  const { dueOn, entersControlPlan, controlPoint } = commitment;
  if (seen.outcome !== null && seen.outcome !== 'unknown') return seen.outcome;
  const isPast = dueOn !== null && dueOn < today;
  if (entersControlPlan && !controlPoint) return isPast ? 'controlPointMissing' : 'underWay';
  const hasCarriedOut = seen.actionsDone > 0 && seen.actionsLeft === 0;
  if (hasCarriedOut || (entersControlPlan && seen.actionsLeft === 0)) return 'carriedOut';
  return isPast ? 'overdue' : 'underWay';
}
