export { adoptGuideline, type Changed, changeGuideline, startGuideline } from './adopt-guideline.ts';
export { mergeRequirements, moveRequirement, splitRequirement } from './arrange-draft.ts';
export {
  addRequirement,
  changeRequirement,
  leaveOutRequirement,
  reviewChapter,
  reviewRequirement,
  takeBackRequirement,
} from './change-draft.ts';
export {
  compareGuidelineVersions,
  type DraftRow,
  type DraftShown,
  findGuidelineChoices,
  type GuidelineChoices,
  type GuidelineShown,
  listGuidelines,
  listVersions,
  showDraft,
  showGuideline,
  type VersionsCompared,
} from './find-guideline.ts';
export { type RequirementShown, showRequirement } from './find-requirement.ts';
export { findGuidelines } from './guideline.store.ts';
export type { GuidelineStanding, RequirementRow } from './guideline-list.model.ts';
export {
  findRecommendationsToLink,
  findRequirementsOf,
  findRequirementsToLink,
  linkRecommendation,
  type RequirementsOfRecommendation,
  unlinkRecommendation,
} from './link-recommendation.ts';
export { type MappingShown, mapRequirement, showMapping } from './map-requirement.ts';
export { exportBuiltIn, exportCatalog, exportProfile } from './oscal/export-catalog.ts';
export { type CatalogImport, importCatalog } from './oscal/import-catalog.ts';
export { beginDraft, discardDraft, putInForce } from './put-in-force.ts';
export { findRequirementsInForce } from './requirement.store.ts';
export { searchGuidelines } from './search-guidelines.ts';
