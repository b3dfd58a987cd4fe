import {
  actionChange,
  actionStateChange,
  actionWithdrawal,
  dateMove,
  dependencyInput,
  newActionInput,
  newNoteInput,
} from '../../actions/action-input.model.ts';
import { attachmentInput, evidenceChange, evidenceWithdrawal } from '../../evidence/evidence-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

export const actionsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/actions', schema: newActionInput },
  { name: 'change', method: 'PATCH', path: '/actions/{id}', schema: actionChange, complete: ownVersion },
  { ...own, name: 'move', path: '/actions/{id}/move', schema: dateMove },
  { ...own, name: 'change-state', path: '/actions/{id}/state', schema: actionStateChange },
  { ...own, name: 'depend', path: '/actions/{id}/depend', schema: dependencyInput },
  { ...own, name: 'stop-depending', path: '/actions/{id}/stop-depending', schema: dependencyInput },
  { ...own, name: 'withdraw', path: '/actions/{id}/withdraw', schema: actionWithdrawal },
  { name: 'note', method: 'POST', path: '/actions/{id}/notes', schema: newNoteInput, isVersioned: false },
];

export const evidenceChanges: readonly Change[] = [
  { name: 'change', method: 'PATCH', path: '/evidence/{id}', schema: evidenceChange, complete: ownVersion },
  { ...own, name: 'withdraw', path: '/evidence/{id}/withdraw', schema: evidenceWithdrawal },
  { ...own, name: 'restore', path: '/evidence/{id}/restore', schema: evidenceWithdrawal },
  { name: 'attach', method: 'POST', path: '/evidence/{id}/attach', schema: attachmentInput },
  { name: 'detach', method: 'POST', path: '/evidence/{id}/detach', schema: attachmentInput },
];
