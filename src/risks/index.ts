export { acceptRisk } from './accept-risk.ts';
export { addRisk } from './add-risk.ts';
export { assessRisk } from './assess-risk.ts';
export { builtInScale } from './built-in-scale.rules.ts';
export { changeRisk } from './change-risk.ts';
export { findRisk, type RiskFile } from './find-risk.ts';
export { findRiskForm, type RiskForm } from './find-risk-form.ts';
export { findThingsToLink, linkRisk, unlinkRisk } from './link-risk.ts';
export {
  findMatrix,
  listRiskChoices,
  listRisks,
  type RiskChoices,
  type RiskMatrix,
  risksForExport,
} from './list-risks.ts';
export { closeRisk, reopenRisk, restoreRisk, withdrawRisk } from './move-risk.ts';
export { findReview, listReviewable, type ReviewableBody, type RiskReview } from './review-risks.ts';
export type { RiskScale } from './risk.model.ts';
export { holdScale } from './risk-scale.store.ts';
export { changeScale, findScale, type ScaleShown, scaleIn } from './risk-scale.ts';
export { isOnScale, levelOf, type RiskLevel } from './scale.rules.ts';
