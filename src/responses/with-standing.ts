import { standingOf } from './commitment.rules.ts';
import type { ShownCommitment } from './response-shown.model.ts';
import type { FoundCommitment } from './shown-commitment.store.ts';

/** The promise with how it stands. @param today YYYY-MM-DD */
export function withStanding(found: FoundCommitment, today: string): ShownCommitment {
  const { outcome, actions, ...commitment } = found;
  return { ...commitment, standing: standingOf(commitment, { outcome, actions }, today) };
}
