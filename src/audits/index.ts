export { addAudit } from './add-audit.ts';
export { markQuestionSent } from './assessments/ask-auditors.ts';
export { correctAssessment } from './assessments/correct-assessment.ts';
export { enterAssessment } from './assessments/enter-assessment.ts';
export { findAssessment } from './assessments/find-assessment.ts';
export { findQuestion, type QuestionAbout } from './assessments/find-question.ts';
export { findStripsOf } from './assessments/find-strips.ts';
export { interpretAssessment } from './assessments/interpret-assessment.ts';
export { listAssessments } from './assessments/list-assessments.ts';
export { listUndecided } from './assessments/list-undecided.ts';
export { saveAssessment } from './assessments/save-assessment.ts';
export { changeState, followWork } from './body-work/change-state.ts';
export { findReferredTo } from './body-work/referred-to.store.ts';
export { type Command, decideState } from './body-work/state.rules.ts';
export type { Changed, Fault, InvalidField, Refusal } from './change.model.ts';
export { changeAudit } from './change-audit.ts';
export type { RegisterEntry } from './entry/entry.model.ts';
export { hasOthersUpon, holdEntered, holdForEntry } from './entry/hold-entry.store.ts';
export { insertEntry, refreshAssessments } from './entry/insert-entry.ts';
export { mayReadSource } from './entry/read-source.ts';
export {
  findAuditTitles,
  findRecommendationWords,
  type RecommendationWords,
} from './entry/recognise.store.ts';
export { deleteAddressees, findEntered, withdrawEntered } from './entry/withdraw-entry.store.ts';
export { findAudit } from './find-audit.ts';
export { findAuditFormChoices, findRecommendationChoices } from './find-form-choices.ts';
export { findSameAudits } from './find-same-audits.ts';
export { listAudits } from './list-audits.ts';
export { addMatter } from './matters/add-matter.ts';
export { type HeldMatter, lockMatter, tieAddressees, updateMatter } from './matters/change-matter.store.ts';
export { changeMatter } from './matters/change-matter.ts';
export { findMatter } from './matters/find-matter.ts';
export { type AnswerStanding, answerStanding, dateInForce } from './matters/matter.rules.ts';
export { contradictionsOf, fieldsHeld } from './matters/matter-answer.rules.ts';
export { findAnswerOfMatter } from './matters/matter-answer.store.ts';
export { listBrokenPromises } from './promises/list-broken-promises.ts';
export { noteOutcomes } from './promises/note-outcomes.ts';
export { addRecommendations } from './recommendations/add-recommendations.ts';
export { changeRecommendation } from './recommendations/change-recommendation.ts';
export { findRecommendation } from './recommendations/find-recommendation.ts';
export { restoreRecommendation, withdrawRecommendation } from './recommendations/withdraw-recommendation.ts';
export { type RegisterExport, recommendationsForExport } from './register/export-recommendations.ts';
export { findActions } from './register/find-actions.ts';
export { type FindPaperResult, findPaper, mostInPaper } from './register/find-paper.ts';
export { findRegisterOverview } from './register/find-register-overview.ts';
export { listRecommendations, registerChoices, registerTotals } from './register/list-recommendations.ts';
export {
  mayBeginAuditorsRound,
  mayKeepRegister,
  mayReviewReports,
  type RegisterScope,
} from './register/register.policy.ts';
export { addFollowUp } from './rounds/add-follow-up.ts';
export { changeFollowUp, changeRoundOfAudit } from './rounds/change-follow-up.ts';
export { closeFollowUp } from './rounds/close-follow-up.ts';
export { findClosing } from './rounds/find-closing.ts';
export { findFollowUp, findFollowUpChoices } from './rounds/find-follow-up.ts';
export { findNextToAssess, findRoundWork } from './rounds/find-round-work.ts';
export { listFollowUps } from './rounds/list-follow-ups.ts';
export { listToAssess } from './rounds/list-to-assess.ts';
export { restoreFollowUp, withdrawFollowUp } from './rounds/withdraw-follow-up.ts';
export { findWithdrawal } from './withdrawal/find-withdrawal.ts';
export { listWithdrawnAudits } from './withdrawal/list-withdrawn-audits.ts';
export { restoreAudit, withdrawAudit } from './withdrawal/withdraw-audit.ts';
