import {
  benefitChange,
  doneInput,
  newBenefitInput,
  outcomeInput,
  phaseChange,
  planInput,
  stepInput,
} from '../../introduction-plan/plan-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

export const introductionPlanChanges: readonly Change[] = [
  { name: 'start', method: 'POST', path: '/introduction-plan', schema: planInput, isVersioned: false },
];

export const phasesChanges: readonly Change[] = [
  { name: 'change', method: 'PATCH', path: '/phases/{id}', schema: phaseChange, complete: ownVersion },
  { ...own, name: 'finish', path: '/phases/{id}/finish', schema: doneInput },
  { ...own, name: 'reopen', path: '/phases/{id}/reopen', schema: stepInput },
];

export const phaseGoalsChanges: readonly Change[] = [
  { ...own, name: 'reach', path: '/phase-goals/{id}/reach', schema: doneInput },
  { ...own, name: 'reopen', path: '/phase-goals/{id}/reopen', schema: stepInput },
];

export const benefitsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/benefits', schema: newBenefitInput },
  { name: 'add-starter', method: 'POST', path: '/benefits/starter', isVersioned: false },
  { name: 'change', method: 'PATCH', path: '/benefits/{id}', schema: benefitChange, complete: ownVersion },
  {
    name: 'note',
    method: 'POST',
    path: '/benefits/{id}/outcomes',
    schema: outcomeInput,
  },
  { ...own, name: 'withdraw', path: '/benefits/{id}/withdraw', schema: stepInput },
  { ...own, name: 'restore', path: '/benefits/{id}/restore', schema: stepInput },
];
