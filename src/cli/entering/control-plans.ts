import {
  controlPlanDecision,
  controlPlanReport,
  controlPointChange,
  controlPointMove,
  controlPointWithdrawal,
  newControlOutcome,
  newControlPlan,
  newControlPoint,
} from '../../control-plans/control-plan-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

/** Internal control plans of boards, their points and outcomes. */
export const controlPlansChanges: readonly Change[] = [
  { name: 'start', method: 'POST', path: '/control-plans', schema: newControlPlan },
  { ...own, name: 'decide', path: '/control-plans/{id}/decide', schema: controlPlanDecision },
  { ...own, name: 'report', path: '/control-plans/{id}/report', schema: controlPlanReport },
  { name: 'add-point', method: 'POST', path: '/control-plans/{id}/points', schema: newControlPoint },
  {
    name: 'change-point',
    method: 'PATCH',
    path: '/control-points/{id}',
    schema: controlPointChange,
    complete: ownVersion,
  },
  { ...own, name: 'move-point', path: '/control-points/{id}/move', schema: controlPointMove },
  { ...own, name: 'withdraw-point', path: '/control-points/{id}/withdraw', schema: controlPointWithdrawal },
  {
    name: 'note-outcome',
    method: 'POST',
    path: '/control-points/{id}/outcomes',
    schema: newControlOutcome,
  },
];
