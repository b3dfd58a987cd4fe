import type { Commitment, ResponseItem } from './response.model.ts';

type Words = Pick<ResponseItem, 'stance' | 'text' | 'referralId'>;
type Promised = Pick<
  Commitment,
  'id' | 'what' | 'ownerRole' | 'ownerPersonId' | 'dueOn' | 'entersControlPlan'
>;

/**
 * A number that changes with what a part says, for telling a form that was opened before somebody else's change. Parts
 * have it each, so that several can write one response at once. 29 bits (FNV-1a), so that its digits are no more than
 * the nine that a form's number may have; never 0: that is a new part.
 */
export function itemVersion({ stance, text, referralId }: Words, promised: readonly Promised[]): number {
  const promises = promised.map(({ id, what, ownerRole, ownerPersonId, dueOn, entersControlPlan }) => [
    id,
    what,
    ownerRole,
    ownerPersonId,
    dueOn,
    entersControlPlan,
  ]);
  const all = JSON.stringify([stance, text, referralId, promises]);
  let hash = 2_166_136_261;
  for (let at = 0; at < all.length; at += 1) hash = Math.imul(hash ^ all.charCodeAt(at), 16_777_619);
  return hash >>> 3 || 1;
}

type Target = Pick<ResponseItem, 'target' | 'bodyId' | 'auditId' | 'recommendationId' | 'question'>;

/** Whether two parts answer the same thing for the same body. */
export const isSameTarget = (one: Target, other: Target): boolean =>
  one.target === other.target &&
  one.bodyId === other.bodyId &&
  one.auditId === other.auditId &&
  one.recommendationId === other.recommendationId &&
  one.question === other.question;

/** What a part answers, by what is named: a recommendation, a question, or else the whole of the audit. */
export function targetOf({
  recommendationId,
  question,
}: Pick<ResponseItem, 'recommendationId' | 'question'>): ResponseItem['target'] {
  if (recommendationId !== null) return 'recommendation';
  return question === null ? 'whole' : 'question';
}
