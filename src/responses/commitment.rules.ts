import type { SeenOfCommitment } from './commitment-seen.model.ts';
import type { Commitment } from './response.model.ts';

/**
 * How a promise stands. `kept`, `partly`, `broken`: as the latest closed round found it. The others are what can be
 * seen here: its actions, its control point and its day. `noAction`: nobody has planned anything that carries it out;
 * `notBegun`: planned, and no more; `notFollowedUp`: its actions are not for the reader to see, be its day passed or not.
 */
export const standings = [
  'kept',
  'partly',
  'broken',
  'carriedOut',
  'controlPointMissing',
  'overdue',
  'underWay',
  'notBegun',
  'noAction',
  'notFollowedUp',
] as const;
export type Standing = (typeof standings)[number];

type Promised = Pick<Commitment, 'dueOn' | 'entersControlPlan' | 'controlPoint'>;

/**
 * A promise to enter the internal control plan is kept only when the control point is there, whatever else is done.
 * @param today YYYY-MM-DD
 */
export function standingOf(commitment: Promised, seen: SeenOfCommitment, today: string): Standing {
  const { dueOn, entersControlPlan, controlPoint } = commitment;
  if (seen.outcome !== null && seen.outcome !== 'unknown') return seen.outcome;
  const isPast = dueOn !== null && dueOn < today;
  const lacksPoint = entersControlPlan && !controlPoint;
  if (lacksPoint && isPast) return 'controlPointMissing';
  const { planned, underWay, done } = seen.actions ?? { planned: 0, underWay: 0, done: 0 };
  const isLeft = planned + underWay > 0;
  if (!lacksPoint && !isLeft && (done > 0 || entersControlPlan)) return 'carriedOut';
  // Whoever is not shown the work cannot be told that it is late: it may have been done.
  if (seen.actions === null) return 'notFollowedUp';
  if (isPast) return 'overdue';
  if (underWay > 0 || done > 0) return 'underWay';
  return planned > 0 ? 'notBegun' : 'noAction';
}
