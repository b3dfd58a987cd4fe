import { mayKeepRegister, mayReviewReports } from '../audits/register/register.policy.ts';
import type { Requester } from '../identity/requester.model.ts';

/**
 * Checks and corrects what a report says of these audits: whoever keeps each of them in the register. What holds for a
 * whole document concerns every audit in it. To read a report, it is enough to review some.
 */
export function mayReview(
  requester: Requester,
  concerned: readonly { readonly isSecurity: boolean }[],
): boolean {
  return mayReviewReports(requester) && concerned.every((audit) => mayKeepRegister(requester, audit));
}
