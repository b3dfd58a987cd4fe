export { addHolding } from './add-holding.ts';
export { changeHolding, restoreHolding, withdrawHolding } from './change-holding.ts';
export { dependOnSystem, stopDependingOnSystem } from './depend-on-system.ts';
export { type EnteredAtOnce, enterHoldings } from './enter-holdings.ts';
export {
  type Dependencies,
  type DependenciesOfBody,
  findDependenciesOfBody,
  findOutage,
  type Outage,
} from './find-dependencies.ts';
export { findHolding, type HoldingFile } from './find-holding.ts';
export { findHoldingForm, findTieable, type HoldingForm, type TieChoice } from './find-holding-form.ts';
export type { GraphSystem } from './graph.store.ts';
export { findWholeGraph, type WholeGraph } from './graph.store.ts';
export type { NewHolding } from './holding.store.ts';
export type { AssetNamed, DependencyShown, SystemNamed } from './holding-ties.store.ts';
export { confirmHoldingImport, findHoldingImport } from './import/confirm-import.ts';
export { exportHoldings } from './import/export-holdings.ts';
export { mayImport, planHoldingImport } from './import/plan-import.ts';
export {
  type BodyChoice,
  findHoldingBodies,
  listHoldings,
} from './list-holdings.ts';
export { findHoldingsNamed, type NamedHolding } from './named-holdings.store.ts';
export { tieAsset, untieAsset } from './tie-asset.ts';
