import { assignAction } from '../actions/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuseField } from '../shared/changed.ts';
import { type Changed, faults, meetingNoun } from './forum-faults.model.ts';
import { type DecisionAction, decisionAction } from './forum-input.model.ts';
import { holdItem } from './held.ts';

/**
 * Gives somebody an action that carries out what was decided on an item: at the meeting, or after it has been closed. The
 * forum decides for all administrations, so whoever keeps its notes need not write for the one that acts.
 */
export function actOnDecision(
  context: RequestContext,
  itemId: string,
  input: DecisionAction,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const held = await holdItem(change, itemId, 'act', 'title');
    if (!held.ok) return held;
    const { item } = held;
    const parsed = parseChange(decisionAction, input, faults);
    if (!parsed.ok) return parsed;
    if (item.decision === null) return refuseField('title', 'noDecision');
    const { provision = null } = item.secrecy ?? {};
    const assigned = await assignAction(change, {
      ...parsed.value,
      description: item.decision,
      provision,
      of: { noun: 'agendaItem', nounId: itemId },
    });
    if (!assigned.ok) return assigned;
    const after = { item: item.title, action: parsed.value.title };
    await change.record({ noun: meetingNoun, nounId: item.meetingId, verb: 'act', before: null, after });
    return { ok: true, id: assigned.id };
  });
}
