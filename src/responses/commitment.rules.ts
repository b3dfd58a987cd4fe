import type { SeenOfCommitment } from './commitment-seen.model.ts';
import type { Commitment } from './response.model.ts';

/**
 * How a promise stands. `kept`, `partly`, `broken`: as the latest closed round found it; `unknown`: it could not tell,
 * and nothing else is seen here. `replaced`: it stood in an answer that another has taken the place of, and stands there now
 * or nowhere. The others are what can be seen here: its actions, its control point and its day. `noAction`: nobody has
 * planned anything that carries it out; `notBegun`: planned, and no more; `notToAct`: the board has decided so;
 * `notFollowedUp`: its actions are not for the reader to see, be its day passed or not.
 */
export const standings = [
  'kept',
  'partly',
  'broken',
  'unknown',
  'carriedOut',
  'controlPointMissing',
  'overdue',
  'underWay',
  'notBegun',
  'noAction',
  'notToAct',
  'notFollowedUp',
  'replaced',
] as const;
export type Standing = (typeof standings)[number];

type Promised = Pick<Commitment, 'dueOn' | 'entersControlPlan' | 'controlPoint'>;

const isReportedDone = ({ work }: SeenOfCommitment) => work === 'reportedDone' || work === 'confirmed';

/**
 * Whether somebody has to plan what carries a promise out: nothing does, no round has found it kept, it is no promise of a
 * control point that is there, and the body has neither said that it is done nor decided not to act. As `unplanned` in
 * to-do/waiting-bodies.store.ts; a test holds the two together.
 */
export function lacksPlan(
  { entersControlPlan, controlPoint }: Pick<Promised, 'entersControlPlan' | 'controlPoint'>,
  seen: SeenOfCommitment,
): boolean {
  if (seen.actions === null) return false;
  const { planned, underWay, done } = seen.actions;
  const isCarriedOut = planned + underWay + done > 0 || (entersControlPlan && Boolean(controlPoint));
  return !isCarriedOut && seen.outcome !== 'kept' && seen.work !== 'notToAct' && !isReportedDone(seen);
}

/**
 * The one rule of how a promise stands. `isFulfilled` in fulfilled.table.ts tells the same of `kept` and `carriedOut`; a
 * test holds the two together. A promise to enter the internal control plan is kept only when the control point is there, whatever else is done.
 * @param today YYYY-MM-DD
 */
export function standingOf(commitment: Promised, seen: SeenOfCommitment, today: string): Standing {
  const { dueOn, entersControlPlan, controlPoint } = commitment;
  if (seen.outcome !== null && seen.outcome !== 'unknown') return seen.outcome;
  const lacksPoint = entersControlPlan && !controlPoint;
  // Whoever is not shown the work cannot be told that it is late or missing: it may have been done.
  if (seen.actions === null) {
    if (seen.outcome === 'unknown') return 'unknown';
    return entersControlPlan && !lacksPoint ? 'carriedOut' : 'notFollowedUp';
  }
  if (seen.work === 'notToAct') return 'notToAct';
  const { planned, underWay, done } = seen.actions;
  const isLeft = planned + underWay > 0;
  const isPast = dueOn !== null && dueOn < today;
  const isSaidDone = isReportedDone(seen) && !isLeft;
  if (lacksPoint && (isPast || isSaidDone)) return 'controlPointMissing';
  if (!lacksPoint && !isLeft && (done > 0 || entersControlPlan || isSaidDone)) return 'carriedOut';
  if (isPast) return 'overdue';
  if (lacksPlan(commitment, seen)) return 'noAction';
  return underWay > 0 || done > 0 ? 'underWay' : 'notBegun';
}
