import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { type Language, texts } from '../texts/index.ts';
import { findProposals } from './find-proposals.ts';
import { keepsForum } from './forum.policy.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { mostItems, type TakeInInput, takeInInput } from './forum-input.model.ts';
import { holdMeeting } from './held.ts';
import { insertItems, lockItems } from './meeting.store.ts';
import { backgroundOf, proposable } from './proposals.rules.ts';

/**
 * Puts open matters last on the agenda, each with its words and why it is there. One that stands there already is left
 * as it is; one that is no longer open is refused.
 */
export async function takeIn(
  context: RequestContext,
  meetingId: string,
  input: TakeInInput,
  language: Language,
): Promise<Changed> {
  if (!keepsForum(context.requester)) return holdOnly(context, meetingId);
  const proposals = await findProposals(context);
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdMeeting(change, meetingId, 'arrange', 'matters');
    if (!held.ok) return held;
    const parsed = parseChange(takeInInput, input, faults);
    if (!parsed.ok) return parsed;
    const items = await lockItems(transaction, organisationId, meetingId);
    const isWanted = ({ noun, nounId }: { noun: string | null; nounId: string | null }) =>
      parsed.value.matters.some((each) => each.noun === noun && each.nounId === nounId);
    const isThere = (each: { noun: string; nounId: string }) =>
      [...proposals, ...items].some(({ noun, nounId }) => noun === each.noun && nounId === each.nounId);
    if (!parsed.value.matters.every(isThere)) return refuseField('matters', 'unknownThing');
    const wanted = proposable(proposals.filter(isWanted), items);
    if (items.length + wanted.length > mostItems) return refuseField('matters', 'tooMany');
    const last = items.at(-1)?.position ?? 0;
    const rows = wanted.map((proposal, index) => ({
      id: randomUUID(),
      meetingId,
      position: last + index + 1,
      title: proposal.title,
      background: backgroundOf(proposal, texts[language]),
      noun: proposal.noun,
      nounId: proposal.nounId,
    }));
    await insertItems(transaction, organisationId, rows);
    for (const { title, noun, nounId } of rows) {
      const after = { item: title, noun, nounId };
      await change.record({ noun: meetingNoun, nounId: meetingId, verb: 'takeIn', before: null, after });
    }
    return { ok: true };
  });
}

/** Why somebody who arranges no agenda gets nowhere: nothing is put together for them. */
const holdOnly = (context: RequestContext, meetingId: string): Promise<Changed> =>
  changing(context, async (change): Promise<Changed> => {
    const held = await holdMeeting(change, meetingId, 'arrange', 'matters');
    return held.ok ? refuse('forbidden') : held;
  });
