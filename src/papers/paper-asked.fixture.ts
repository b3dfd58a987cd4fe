import type { TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { aJointWorld, aResponse } from '../responses/responses.fixture.ts';
import { composePaper } from './index.ts';
import type { PaperAsked } from './subject.model.ts';

/** A response in a world of its own: a matter has one response at a time. */
export async function responded(register: TestRegister, state: 'draft' | 'decided') {
  const world = await aJointWorld(register);
  return { id: await aResponse(world, state), world };
}

export const asked = (
  of: PaperAsked['of'],
  id: string,
  kind: PaperAsked['kind'],
  matterId?: string,
): PaperAsked => ({ of, id, kind, language: 'sv', organisation: 'Lindvikens kommun', matterId });

/** What the paper says to this reader, or why they do not get it. */
export async function toldTo(context: RequestContext, paper: PaperAsked, isPublic = false) {
  const composed = await composePaper(context, paper, { isPublic });
  return composed.ok ? JSON.stringify(composed.paper) : composed.refusal;
}
