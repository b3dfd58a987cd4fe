import { z } from 'zod';
import {
  assetChange,
  dependencyEnd,
  dependencyInput,
  holdingRestoring,
  holdingWithdrawal,
  newAssetInput,
  newSystemInput,
  systemChange,
} from '../../assets/asset-input.model.ts';
import type { Change } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;
const tie = z.strictObject({ systemId: z.uuid() });

export const assetsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/assets', schema: newAssetInput },
  { name: 'change', method: 'PATCH', path: '/assets/{id}', schema: assetChange, complete: ownVersion },
  { ...own, name: 'withdraw', path: '/assets/{id}/withdraw', schema: holdingWithdrawal },
  { ...own, name: 'restore', path: '/assets/{id}/restore', schema: holdingRestoring },
  { name: 'tie', method: 'POST', path: '/assets/{id}/tie', schema: tie, isVersioned: false },
  { name: 'untie', method: 'POST', path: '/assets/{id}/untie', schema: tie, isVersioned: false },
];

export const systemsChanges: readonly Change[] = [
  { name: 'add', method: 'POST', path: '/systems', schema: newSystemInput },
  { name: 'change', method: 'PATCH', path: '/systems/{id}', schema: systemChange, complete: ownVersion },
  { ...own, name: 'withdraw', path: '/systems/{id}/withdraw', schema: holdingWithdrawal },
  { ...own, name: 'restore', path: '/systems/{id}/restore', schema: holdingRestoring },
  {
    name: 'depend',
    method: 'POST',
    path: '/systems/{id}/depend',
    schema: dependencyInput,
    isVersioned: false,
  },
  {
    name: 'stop-depending',
    method: 'POST',
    path: '/systems/{id}/stop-depending',
    schema: dependencyEnd,
    isVersioned: false,
  },
];
