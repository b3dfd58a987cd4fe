export { findApplicability, type Statement } from './find-applicability.ts';
export { type CellShown, findCell } from './find-cell.ts';
export { findMatrix, type MatrixShown } from './find-matrix.ts';
export { findMaturity, type MaturityShown } from './find-maturity.ts';
export { findPhasePlan, type PhasePlan } from './find-phase-plan.ts';
export { findTrend, type TrendShown } from './find-trend.ts';
export { findUnitChoices, type UnitChoice } from './find-unit-choices.ts';
