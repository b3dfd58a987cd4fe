export { addAudit } from './add-audit.ts';
export { addFollowUp } from './add-follow-up.ts';
export { addMatter } from './add-matter.ts';
export { addRecommendations } from './add-recommendations.ts';
export { markQuestionSent } from './ask-auditors.ts';
export type { Changed, Fault, InvalidField, Refusal } from './change.model.ts';
export { changeAudit } from './change-audit.ts';
export { changeFollowUp, changeRoundOfAudit } from './change-follow-up.ts';
export { type HeldMatter, lockMatter, tieAddressees, updateMatter } from './change-matter.store.ts';
export { changeMatter } from './change-matter.ts';
export { changeRecommendation } from './change-recommendation.ts';
export { changeState, followWork } from './change-state.ts';
export { closeFollowUp } from './close-follow-up.ts';
export { correctAssessment } from './correct-assessment.ts';
export { enterAssessment } from './enter-assessment.ts';
export type { RegisterEntry } from './entry.model.ts';
export { type RegisterExport, recommendationsForExport } from './export-recommendations.ts';
export { findActions } from './find-actions.ts';
export { findAssessment } from './find-assessment.ts';
export { findAudit } from './find-audit.ts';
export { findClosing } from './find-closing.ts';
export { findFollowUp, findFollowUpChoices } from './find-follow-up.ts';
export { findAuditFormChoices, findRecommendationChoices } from './find-form-choices.ts';
export { findMatter } from './find-matter.ts';
export { type FindPaperResult, findPaper, mostInPaper } from './find-paper.ts';
export { findQuestion, type QuestionAbout } from './find-question.ts';
export { findRecommendation } from './find-recommendation.ts';
export { findRegisterOverview } from './find-register-overview.ts';
export { findNextToAssess, findRoundWork } from './find-round-work.ts';
export { findSameAudits } from './find-same-audits.ts';
export { findStripsOf } from './find-strips.ts';
export { findWithdrawal } from './find-withdrawal.ts';
export { hasOthersUpon, holdEntered, holdForEntry } from './hold-entry.store.ts';
export { insertEntry, refreshAssessments } from './insert-entry.ts';
export { interpretAssessment } from './interpret-assessment.ts';
export { listAudits } from './list-audits.ts';
export { listBrokenPromises } from './list-broken-promises.ts';
export { listRecommendations, registerChoices, registerTotals } from './list-recommendations.ts';
export { listToAssess } from './list-to-assess.ts';
export { listUndecided } from './list-undecided.ts';
export { type AnswerStanding, answerStanding, dateInForce } from './matter.rules.ts';
export { noteOutcomes } from './note-outcomes.ts';
export { mayReadSource } from './read-source.ts';
export { findAuditTitles, findRecommendationWords, type RecommendationWords } from './recognise.store.ts';
export { findReferredTo } from './referred-to.store.ts';
export {
  mayBeginAuditorsRound,
  mayKeepRegister,
  mayReviewReports,
  type RegisterScope,
} from './register.policy.ts';
export { saveAssessment } from './save-assessment.ts';
export { type Command, decideState } from './state.rules.ts';
export { restoreAudit, withdrawAudit } from './withdraw-audit.ts';
export { deleteAddressees, findEntered, withdrawEntered } from './withdraw-entry.store.ts';
export { restoreFollowUp, withdrawFollowUp } from './withdraw-follow-up.ts';
export { restoreRecommendation, withdrawRecommendation } from './withdraw-recommendation.ts';
