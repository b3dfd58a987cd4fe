import { z } from 'zod';
import {
  newRecommendationsInput,
  recommendationChange,
  stateChange,
  withdrawal,
} from '../../audits/change-input.model.ts';
import type { Change } from './change.ts';
import { addresseeVersion, ownVersion } from './versions.ts';

const one = newRecommendationsInput.element.extend({ auditId: z.uuid() });

export const recommendationsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/recommendations', schema: one },
  {
    name: 'change',
    method: 'PATCH',
    path: '/recommendations/{id}',
    schema: recommendationChange,
    complete: ownVersion,
  },
  {
    name: 'withdraw',
    method: 'POST',
    path: '/recommendations/{id}/withdraw',
    schema: withdrawal,
    complete: ownVersion,
  },
  {
    name: 'restore',
    method: 'POST',
    path: '/recommendations/{id}/restore',
    schema: withdrawal,
    complete: ownVersion,
  },
  {
    name: 'change-state',
    method: 'POST',
    path: '/recommendations/{id}/state',
    schema: stateChange,
    complete: addresseeVersion,
  },
];
