import { matterChange, newMatterInput } from '../../audits/change-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

export const mattersChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/audits/{id}/matters', schema: newMatterInput },
  { name: 'change', method: 'PATCH', path: '/matters/{id}', schema: matterChange, complete: ownVersion },
];
