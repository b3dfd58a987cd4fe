import { z } from 'zod';
import {
  indicatorChange,
  indicatorRestoring,
  indicatorWithdrawal,
  newIndicatorInput,
  newValueInput,
} from '../../indicators/indicator-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;
const nothing = z.strictObject({});

export const indicatorsChanges: readonly Change[] = [
  { name: 'define', method: 'POST', path: '/indicators', schema: newIndicatorInput },
  {
    name: 'start',
    method: 'POST',
    path: '/indicators/starters',
    schema: z.strictObject({ language: z.enum(['sv', 'en']) }),
  },
  {
    name: 'change',
    method: 'PATCH',
    path: '/indicators/{id}',
    schema: indicatorChange,
    complete: ownVersion,
  },
  { ...own, name: 'withdraw', path: '/indicators/{id}/withdraw', schema: indicatorWithdrawal },
  { ...own, name: 'restore', path: '/indicators/{id}/restore', schema: indicatorRestoring },
  { name: 'enter', method: 'POST', path: '/indicators/{id}/values', schema: newValueInput },
  { name: 'measure', method: 'POST', path: '/indicators/{id}/measure', schema: nothing, isVersioned: false },
  { name: 'measure-due', method: 'POST', path: '/indicators/measure', schema: nothing, isVersioned: false },
];
