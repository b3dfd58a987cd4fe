export { leastDone } from './assessed.rules.ts';
export type { RegisterEntry } from './entry.model.ts';
export { insertEntry, refreshAssessments } from './insert-entry.ts';
export { findAuditTitles, findRecommendationWords, type RecommendationWords } from './recognise.store.ts';
export {
  mayAssess,
  mayInterpret,
  mayKeepMatter,
  mayKeepRegister,
  mayReviewReports,
  mayVerify,
  mayWriteForBody,
  type RegisterScope,
  registerScope,
} from './register.policy.ts';
export { deleteAddressees, findEntered, withdrawEntered } from './withdraw-entry.store.ts';
