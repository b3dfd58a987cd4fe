import { z } from 'zod';
import {
  classificationChange,
  classificationDecision,
  classificationWithdrawal,
  gapPlanInput,
  handlingInput,
  newClassificationInput,
  settingsInput,
} from '../../classifications/classification-input.model.ts';
import type { Server } from '../server.ts';
import type { Change, Sent } from './change.ts';
import { ownVersion } from './versions.ts';

const own = { method: 'POST', complete: ownVersion } as const;

const settings = settingsInput.partial();
const rules = z.object({
  items: z.array(z.object({ level: z.int(), situation: z.string(), version: z.int() })),
});

/** The settings as they are, with what is sent in their place. */
async function inSettings(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(path, z.record(z.string(), z.unknown()));
  return { ...value, ...sent };
}

/** The version of the rule that is sent. */
async function ruleVersion(server: Server, path: string, sent: Sent): Promise<Sent> {
  const { value } = await server.get(path, rules);
  const rule = value.items.find(
    ({ level, situation }) => level === sent['level'] && situation === sent['situation'],
  );
  return { version: rule?.version ?? 0, ...sent };
}

export const classificationsChanges: readonly Change[] = [
  {
    name: 'assess-asset',
    method: 'POST',
    path: '/assets/{id}/classification',
    schema: newClassificationInput,
  },
  {
    name: 'assess-system',
    method: 'POST',
    path: '/systems/{id}/classification',
    schema: newClassificationInput,
  },
  {
    name: 'change',
    method: 'PUT',
    path: '/classifications/{id}',
    schema: classificationChange,
    complete: ownVersion,
  },
  { ...own, name: 'decide', path: '/classifications/{id}/decision', schema: classificationDecision },
  { ...own, name: 'withdraw', path: '/classifications/{id}/withdraw', schema: classificationWithdrawal },
  { name: 'plan', method: 'POST', path: '/systems/{id}/classification/plan', schema: gapPlanInput },
  {
    name: 'choose-scale',
    method: 'PUT',
    path: '/classifications/settings',
    schema: settings,
    complete: inSettings,
  },
  {
    name: 'handle',
    method: 'PUT',
    path: '/classifications/handling',
    schema: handlingInput,
    complete: ruleVersion,
  },
];
