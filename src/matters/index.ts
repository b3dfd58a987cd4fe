export { findLetter, type Letter } from './find-letter.ts';
export { findWay, type MatterWay } from './find-way.ts';
export {
  listMatters,
  type MatterPage,
  type MatterRow,
  mattersForExport,
} from './list-matters.ts';
export {
  followRegistryNumber,
  noteMatterStep,
  type StepToNote,
  takeBackStep,
} from './note-step.ts';
export { type Planned, planMatters } from './plan-matters.ts';
export { recordStep, withdrawStep } from './record-step.ts';
export { registerLetter } from './register-letter.ts';
