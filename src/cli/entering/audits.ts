import { auditChange, newAuditInput, withdrawal } from '../../audits/change-input.model.ts';
import type { Change } from './change.ts';
import { auditLetter } from './letters.ts';
import { ownVersion } from './versions.ts';

export const auditsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/audits', schema: newAuditInput },
  { name: 'change', method: 'PATCH', path: '/audits/{id}', schema: auditChange, complete: ownVersion },
  {
    name: 'withdraw',
    method: 'POST',
    path: '/audits/{id}/withdraw',
    schema: withdrawal,
    complete: ownVersion,
  },
  { name: 'restore', method: 'POST', path: '/audits/{id}/restore', schema: withdrawal, complete: ownVersion },
  auditLetter,
];
