import type { RequestContext } from '../identity/index.ts';
import { listMatters } from '../matters/index.ts';
import { parseMatterFilter } from '../matters/matter-list.model.ts';
import type { DatedQuestion } from './dated.model.ts';
import { type Way } from './way-steps.rules.ts';
import { stepKinds } from './year.model.ts';

/** More matters than this are under way in no municipality. */
const most = 400;

/** The ways of the matters that wait for an answer, as far as the requester sees them. Five statements, or none. */
export async function findWays(
  context: RequestContext,
  { part, body, kinds }: DatedQuestion,
): Promise<readonly Way[]> {
  const seesWays = part.seesAll || part.keepsSecurity || part.registers || part.reaches.length > 0;
  if (!seesWays || !kinds.some((kind) => stepKinds.some((step) => step === kind))) return [];
  const filter = { ...parseMatterFilter({ standing: 'open' }), body, size: most };
  return (await listMatters(context, filter)).rows;
}
