import type { Assessment } from '../recommendations/recommendation.model.ts';

type Seen = Pick<Assessment, 'status' | 'statusFrom'>;

/**
 * Unknown because a report's colour did not survive into its file: a person may say what the words suggest. Stores ask
 * the same with `isUnread` (register-conditions.store.ts).
 */
export const isUnreadColour = ({ status, statusFrom }: Seen): boolean =>
  status === 'unknown' && statusFrom !== 'person';

/**
 * Unknown because who assessed it here says that it can’t be assessed: their own word, which nobody interprets. What a
 * reviewer could not tell from a file is entered as unread (entry-of-review.rules.ts in the reviews).
 */
export const isNotAssessable = ({ status, statusFrom }: Seen): boolean =>
  status === 'unknown' && statusFrom === 'person';
