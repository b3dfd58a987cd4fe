import { mayReadWork } from '../actions/action.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { isLaterThanPromised } from '../shared/promised-day.ts';
import { standingOf } from './commitment.rules.ts';
import type { ShownCommitment } from './response-shown.model.ts';
import type { FoundCommitment } from './shown-commitment.store.ts';

/**
 * The promise with how it stands, and those of the actions that carry it out that the requester may see.
 * @param today YYYY-MM-DD
 */
export function withStanding(found: FoundCommitment, requester: Requester, today: string): ShownCommitment {
  const { outcome, actions, work, carriers, ...commitment } = found;
  return {
    ...commitment,
    standing: standingOf(commitment, { outcome, actions, work }, today),
    carriedBy: carriers
      .filter((carrier) => mayReadWork(requester, carrier))
      .map(({ id, title, dueOn, isDone }) => ({
        id,
        title,
        lateUntil: !isDone && isLaterThanPromised(dueOn, commitment.dueOn) ? dueOn : null,
      })),
  };
}
