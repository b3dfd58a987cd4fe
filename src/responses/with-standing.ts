import { mayReadWork } from '../actions/action.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { isLaterThanPromised } from '../shared/promised-day.ts';
import { standingOf } from './commitment.rules.ts';
import type { ShownCommitment } from './response-shown.model.ts';
import type { FoundCommitment } from './shown-commitment.store.ts';

/** Where a promise stood, as the reader knows it. */
export interface StoodIn {
  /** The answer that has taken the place of the one that it stood in; null where that is in force. */
  readonly replacedBy: { readonly id: string; readonly title: string } | null;
}

/**
 * The promise with how it stands, and those of the actions that carry it out that the requester may see. One that stood in
 * an answer that has been replaced has no standing of its own.
 * @param today YYYY-MM-DD
 */
export function withStanding(
  found: FoundCommitment,
  requester: Requester,
  today: string,
  { replacedBy }: StoodIn = { replacedBy: null },
): ShownCommitment {
  const { outcome, actions, work, carriers, repeatedIn, ...commitment } = found;
  const shown = {
    ...commitment,
    carriedBy: carriers
      .filter((carrier) => mayReadWork(requester, carrier))
      .map(({ id, title, dueOn, isDone }) => ({
        id,
        title,
        lateUntil: !isDone && isLaterThanPromised(dueOn, commitment.dueOn) ? dueOn : null,
      })),
  };
  if (replacedBy === null) {
    return { ...shown, standing: standingOf(commitment, { outcome, actions, work }, today), replacedBy };
  }
  const isRepeated = repeatedIn.includes(replacedBy.id);
  const { id, title } = replacedBy;
  return {
    ...shown,
    standing: 'replaced',
    judged: null,
    findings: [],
    replacedBy: { id, title, isRepeated },
  };
}
