export { type AssignBodyResult, assignBody, type BodyAssignment } from './assign-body.ts';
export { changeReviewAudit, changeReviewDocument } from './change-review-audit.ts';
export { changeReviewRow, checkReviewRow } from './change-review-row.ts';
export { type CheckClearRowsResult, checkClearRows } from './check-clear-rows.ts';
export { type ConfirmReviewInput, type ConfirmReviewResult, confirmReview } from './confirm-review.ts';
export { type EnteredReport, findEnteredReport } from './find-entered-report.ts';
export { type FindReviewResult, findReview, type ReviewInContext } from './find-review.ts';
export { type FindReviewChangesResult, findReviewChanges } from './find-review-changes.ts';
export { interpretReviewRow } from './interpret-review-row.ts';
export { type AuditsToJoin, type JoinAuditsResult, joinAudits } from './join-audits.ts';
export { matchReviewRow } from './match-review-row.ts';
export { separateAudits } from './separate-audits.ts';
export {
  findWithdrawable,
  type WithdrawConfirmationResult,
  withdrawConfirmation,
} from './withdraw-confirmation.ts';
