import type { z } from '@hono/zod-openapi';
import type { MatterShown } from '../audits/audit-detail.model.ts';
import { findAudit, findMatter } from '../audits/index.ts';
import { doubtsOf } from '../audits/matters/change-matter.rules.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { SignedInApp } from '../web/request.ts';
import { auditSchema, historyEntrySchema, matterSchema } from './audits.schema.ts';
import { refuseResult } from './refuse-result.ts';
import { only, sent } from './sent.ts';

/** An audit as the API tells it; null where there is none that who asks may know of. */
export async function auditShown(context: SignedInApp, id: string) {
  const found = await findAudit(context, id);
  if (!found) return null;
  const { audit, counts, matters, rounds, history } = found;
  const matterOf = (matter: MatterShown) => only(matterSchema, matter);
  const followUps = rounds.map((round) => ({ ...round, matters: round.matters.map(matterOf) }));
  const told = history.map((entry) => only(historyEntrySchema, entry));
  const all = { ...audit, counts, matters: matters.map(matterOf), followUps, history: told };
  return sent(only(auditSchema, all));
}

/** A body's matter as the API tells it, for who may keep its dates. */
export async function matterShown(context: SignedInApp, id: string): Promise<z.output<typeof matterSchema>> {
  const found = await findMatter(context, id);
  if (!found.ok) return refuseResult(found);
  const { matter } = found;
  return only(matterSchema, { ...matter, doubts: doubtsOf(matter, swedishDay(context.now())) });
}
