export { answerRequirement, checkRequirement } from './add-assessment.ts';
export { type Drawn, drawSample, type Sample, type SampleChoice, saveSample } from './check-sample.ts';
export { findUnitKey, findUnitRequirement, type UnitRequirement } from './find-requirement.ts';
export {
  type SittingChapter,
  type SittingChapterShown,
  type SittingRow,
  type SittingShown,
  showChapter,
  showSelfAssessment,
} from './find-sitting.ts';
export { type ChapterShare, findUnitPage, type InheritedShare, type UnitPage } from './find-unit.ts';
export { discardSelfAssessment, finishSelfAssessment } from './finish-self-assessment.ts';
export { findGuidelineInForce } from './guideline-in-force.ts';
export { type ListedUnit, type ListedUnits, listUnits } from './list-units.ts';
export { saveChapter } from './save-chapter.ts';
export { applicableOf, noCounts, shareMet, totalOf } from './standing.rules.ts';
export { startSelfAssessment } from './start-self-assessment.ts';
