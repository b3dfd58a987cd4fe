import {
  dutyChange,
  dutyDone,
  dutyMove,
  dutySkip,
  dutyStep,
  newDutyInput,
  starterInput,
} from '../../duties/duty-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

export const dutiesChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/duties', schema: newDutyInput },
  { name: 'start', method: 'POST', path: '/duties/starter-set', schema: starterInput },
  { name: 'change', method: 'PATCH', path: '/duties/{id}', schema: dutyChange, complete: ownVersion },
  { ...own, name: 'done', path: '/duties/{id}/done', schema: dutyDone },
  { ...own, name: 'move', path: '/duties/{id}/move', schema: dutyMove },
  { ...own, name: 'skip', path: '/duties/{id}/skip', schema: dutySkip },
  { ...own, name: 'withdraw', path: '/duties/{id}/withdraw', schema: dutyStep },
  { ...own, name: 'bring-back', path: '/duties/{id}/bring-back', schema: dutyStep },
];
