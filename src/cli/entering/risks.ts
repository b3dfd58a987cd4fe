import { exceptionChange, exceptionStep, newExceptionInput } from '../../exceptions/exception-input.model.ts';
import {
  acceptanceInput,
  assessmentInput,
  linkInput,
  linksInput,
  newRiskInput,
  riskChange,
  riskStep,
  scaleInput,
} from '../../risks/risk-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

export const risksChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/risks', schema: newRiskInput },
  { name: 'change', method: 'PATCH', path: '/risks/{id}', schema: riskChange, complete: ownVersion },
  { ...own, name: 'assess', path: '/risks/{id}/assess', schema: assessmentInput },
  { ...own, name: 'accept', path: '/risks/{id}/accept', schema: acceptanceInput },
  { name: 'link', method: 'POST', path: '/risks/{id}/link', schema: linksInput, isVersioned: false },
  { name: 'unlink', method: 'POST', path: '/risks/{id}/unlink', schema: linkInput, isVersioned: false },
  { ...own, name: 'close', path: '/risks/{id}/close', schema: riskStep },
  { ...own, name: 'reopen', path: '/risks/{id}/reopen', schema: riskStep },
  { ...own, name: 'withdraw', path: '/risks/{id}/withdraw', schema: riskStep },
  { ...own, name: 'restore', path: '/risks/{id}/restore', schema: riskStep },
  { name: 'scale', method: 'PUT', path: '/risk-scale', schema: scaleInput },
];

export const exceptionsChanges: readonly Change[] = [
  { name: 'ask', method: 'POST', path: '/exceptions', schema: newExceptionInput },
  {
    name: 'renew',
    method: 'POST',
    path: '/exceptions/{id}/renew',
    schema: newExceptionInput.omit({ bodyId: true }),
  },
  {
    name: 'change',
    method: 'PATCH',
    path: '/exceptions/{id}',
    schema: exceptionChange,
    complete: ownVersion,
  },
  { ...own, name: 'approve', path: '/exceptions/{id}/approve', schema: exceptionStep },
  { ...own, name: 'decline', path: '/exceptions/{id}/decline', schema: exceptionStep },
  { ...own, name: 'take-back', path: '/exceptions/{id}/take-back', schema: exceptionStep },
  { ...own, name: 'end', path: '/exceptions/{id}/end', schema: exceptionStep },
];
