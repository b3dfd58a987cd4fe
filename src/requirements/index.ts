export { findGuidelines } from './guideline.store.ts';
export type { GuidelineStanding, RequirementRow } from './guideline-list.model.ts';
export { findRequirementsInForce } from './requirement.store.ts';
