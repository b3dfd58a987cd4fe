export {
  addControlPoint,
  changeControlPoint,
  moveControlPoint,
  withdrawControlPoint,
} from './change-points.ts';
export { controlDays } from './control-due.rules.ts';
export type { ListedControlPlan } from './control-plan-list.model.ts';
export { decideControlPlan, reportControlPlan } from './decide-control-plan.ts';
export { findNewPlanForm, findPointForm } from './find-control-forms.ts';
export { type ControlPlanFile, findControlPlan, findPlanOf } from './find-control-plan.ts';
export { findPromiseForm, linkPromise, type PromiseForm, unlinkPromise } from './link-promise.ts';
export {
  type ControlPlanSummary,
  listControlPlanChoices,
  listControlPlans,
  summariseControlPlans,
} from './list-control-plans.ts';
export { noteControlOutcome } from './note-outcome.ts';
export { exportControlPlan, printControlPlan } from './open-plan-file.ts';
export { startControlPlan } from './start-control-plan.ts';
