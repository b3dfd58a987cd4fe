export { addHolding } from './add-holding.ts';
export { changeHolding, restoreHolding, withdrawHolding } from './change-holding.ts';
export { dependOnSystem, stopDependingOnSystem } from './depend-on-system.ts';
export { type Dependencies, findDependenciesOfBody, findOutage, type Outage } from './find-dependencies.ts';
export { findHolding, type HoldingFile } from './find-holding.ts';
export { findHoldingForm, findTieable, type HoldingForm } from './find-holding-form.ts';
export { findWholeGraph, type WholeGraph } from './graph.store.ts';
export {
  type BodyChoice,
  findHoldingBodies,
  holdingsForExport,
  listHoldings,
} from './list-holdings.ts';
export { findHoldingsNamed, type NamedHolding } from './named-holdings.store.ts';
export { tieAsset, untieAsset } from './tie-asset.ts';
