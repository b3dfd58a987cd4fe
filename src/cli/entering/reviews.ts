import { z } from 'zod';
import {
  auditChangeSchema,
  documentChangeSchema,
  interpretationSchema,
  matchSchema,
  rowChangeSchema,
} from '../../reviews/review-change.model.ts';
import type { Change } from './change.ts';
import { partVersion } from './versions.ts';

const row = '/readings/{id}/review/rows/{key}';
const check = z.strictObject({ checked: z.boolean() });
const assignment = z.strictObject({
  name: z.string(),
  bodyId: z.uuid(),
  remember: z.boolean().default(false),
});

/** Checking and correcting what was read, on its way into the register. */
export const readingsChanges: readonly Change[] = [
  {
    name: 'check-clear-rows',
    method: 'POST',
    path: '/readings/{id}/review/check-clear-rows',
    tell: ({ checked, doubtful }, say) => say.checked(Number(checked), Number(doubtful)),
  },
  { name: 'change-row', method: 'PATCH', path: row, schema: rowChangeSchema, complete: partVersion },
  { name: 'check-row', method: 'POST', path: `${row}/check`, schema: check, complete: partVersion },
  {
    name: 'interpret-row',
    method: 'POST',
    path: `${row}/interpretation`,
    schema: interpretationSchema,
    complete: partVersion,
  },
  { name: 'match-row', method: 'POST', path: `${row}/match`, schema: matchSchema, complete: partVersion },
  {
    name: 'change-audit',
    method: 'PATCH',
    path: '/readings/{id}/review/audits/{key}',
    schema: auditChangeSchema,
    complete: partVersion,
  },
  {
    name: 'change-document',
    method: 'PATCH',
    path: '/readings/{id}/review/documents/{key}',
    schema: documentChangeSchema,
    complete: partVersion,
  },
  {
    name: 'assign-body',
    method: 'POST',
    path: '/readings/{id}/review/assign-body',
    schema: assignment,
    tell: ({ rows }, say) => say.assigned(Number(rows)),
  },
  { name: 'withdraw', method: 'POST', path: '/readings/{id}/withdraw' },
];
