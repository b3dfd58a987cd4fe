export { changeReviewAudit, changeReviewDocument } from './change-review-audit.ts';
export { changeReviewRow, checkReviewRow } from './change-review-row.ts';
export { type CheckClearRowsResult, checkClearRows } from './check-clear-rows.ts';
export { type ConfirmReviewInput, type ConfirmReviewResult, confirmReview } from './confirm-review.ts';
export { type FindReviewResult, findReview, type ReviewInContext } from './find-review.ts';
export { interpretReviewRow } from './interpret-review-row.ts';
export { matchReviewRow } from './match-review-row.ts';
export { countReviewRows } from './review.store.ts';
export { type WithdrawConfirmationResult, withdrawConfirmation } from './withdraw-confirmation.ts';
