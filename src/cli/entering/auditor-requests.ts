import { answerInput, askInput, withdrawInput } from '../../handovers/request-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

/** What the auditors ask of bodies. */
export const auditorRequestsChanges: readonly Change[] = [
  { name: 'ask', method: 'POST', path: '/auditor-requests', schema: askInput },
  {
    name: 'answer',
    method: 'POST',
    path: '/auditor-requests/{id}/answer',
    schema: answerInput,
    complete: ownVersion,
  },
  {
    name: 'withdraw',
    method: 'POST',
    path: '/auditor-requests/{id}/withdraw',
    schema: withdrawInput,
    complete: ownVersion,
  },
];
