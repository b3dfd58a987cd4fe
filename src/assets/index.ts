export { addHolding } from './add-holding.ts';
export { changeHolding, restoreHolding, withdrawHolding } from './change-holding.ts';
export { dependOnSystem, stopDependingOnSystem } from './depend-on-system.ts';
export { type EnteredAtOnce, enterHoldings } from './enter-holdings.ts';
export { type Dependencies, findDependenciesOfBody, findOutage, type Outage } from './find-dependencies.ts';
export { findHolding, type HoldingFile } from './find-holding.ts';
export { findHoldingForm, findTieable, type HoldingForm, type TieChoice } from './find-holding-form.ts';
export type { GraphSystem } from './graph.store.ts';
export { findWholeGraph, type WholeGraph } from './graph.store.ts';
export type { NewHolding } from './holding.store.ts';
export type { AssetNamed, DependencyShown, SystemNamed } from './holding-ties.store.ts';
export {
  type BodyChoice,
  findHoldingBodies,
  holdingsForExport,
  listHoldings,
} from './list-holdings.ts';
export { findHoldingsNamed, type NamedHolding } from './named-holdings.store.ts';
export { tieAsset, untieAsset } from './tie-asset.ts';
