export { assess, changeClassification } from './assess.ts';
export { changeHandlingRule, changeSettings } from './change-settings.ts';
export { mayImport as mayImportClasses } from './classification.policy.ts';
export { decideClassification, withdrawClassification } from './decide.ts';
export { type EnteredClassification, enterClassifications } from './enter-classifications.ts';
export { type HandlingShown, type SettingsShown, showHandling, showSettings } from './find-settings.ts';
export { type ClassImport, importClasses, mostImportBytes, readClasses } from './import-classes.ts';
export type { ImportPlan } from './import-plan.rules.ts';
export { type ClassList, listClasses } from './list-classes.ts';
export { planGaps } from './plan-gaps.ts';
export { procurementList } from './procurement.ts';
export {
  type ClassificationShown,
  type NamedStep,
  showClassification,
  whereClassified,
} from './show-classification.ts';
