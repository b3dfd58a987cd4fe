export { addAudit } from './add-audit.ts';
export { addFollowUp } from './add-follow-up.ts';
export { addMatter } from './add-matter.ts';
export { addRecommendations } from './add-recommendations.ts';
export { markQuestionSent } from './ask-auditors.ts';
export { leastDone } from './assessed.rules.ts';
export type { Changed, Fault, InvalidField, Refusal } from './change.model.ts';
export { changeAudit } from './change-audit.ts';
export { changeMatter } from './change-matter.ts';
export { changeRecommendation } from './change-recommendation.ts';
export { changeState } from './change-state.ts';
export { correctAssessment } from './correct-assessment.ts';
export { enterAssessment } from './enter-assessment.ts';
export type { RegisterEntry } from './entry.model.ts';
export { type RegisterExport, recommendationsForExport } from './export-recommendations.ts';
export { findRegisterOverview } from './find-register-overview.ts';
export { insertEntry, refreshAssessments } from './insert-entry.ts';
export { interpretAssessment } from './interpret-assessment.ts';
export { listRecommendations, registerChoices, registerTotals } from './list-recommendations.ts';
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
export { type Command, decideState } from './state.rules.ts';
export { restoreAudit, withdrawAudit } from './withdraw-audit.ts';
export { deleteAddressees, findEntered, withdrawEntered } from './withdraw-entry.store.ts';
export { restoreRecommendation, withdrawRecommendation } from './withdraw-recommendation.ts';
