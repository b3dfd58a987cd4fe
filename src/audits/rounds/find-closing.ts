import { inRequest, type RequestContext } from '../../identity/index.ts';
import { findOpenDraft } from './find-round-work.ts';
import type { FollowUp } from './follow-up.model.ts';
import { findMeetingsToTell, type MeetingToTell } from './meeting-bodies.store.ts';
import { type ToAssess } from './round-to-assess.model.ts';
import { countToAssess, findToAssess } from './round-to-assess.store.ts';

/** How many of those left are named before closing. */
const namedAtMost = 100;

export interface Closing {
  readonly round: FollowUp;
  /** Those that have not been assessed, the first of them. */
  readonly missing: readonly ToAssess[];
  readonly left: number;
  /** Whom the makers want to meet: who is told of it from when the round is closed. */
  readonly meetings: readonly MeetingToTell[];
}

/** What is missing in a draft before it is closed, for its makers. */
export function findClosing(
  context: RequestContext,
  id: string,
): Promise<
  ({ readonly ok: true } & Closing) | { readonly ok: false; readonly refusal: 'notFound' | 'forbidden' }
> {
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction) => {
    const held = await findOpenDraft(transaction, context, id);
    if (!held.ok) return held;
    const { left } = await countToAssess(transaction, organisationId, id);
    const choice = { choice: 'left', limit: namedAtMost, offset: 0 } as const;
    const missing = await findToAssess(transaction, organisationId, id, choice);
    const meetings = await findMeetingsToTell(transaction, organisationId, id);
    return { ok: true, round: held.round, missing, left, meetings };
  });
}
