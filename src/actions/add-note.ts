import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { insertNote } from './action.store.ts';
import { actionNoun, type Changed, faults } from './action-faults.model.ts';
import { type NewNoteInput, newNoteInput } from './action-input.model.ts';
import { holdAction } from './held.ts';

/** Notes how an action goes. A note is never altered; a wrong one is followed by a right one. */
export function addNote(
  context: RequestContext,
  actionId: string,
  input: NewNoteInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ id: string }>> => {
    const held = await holdAction(change, actionId);
    if (!held.ok) return held;
    if (!held.hand.writesForBody && !held.hand.owns) return refuse('forbidden');
    const parsed = parseChange(newNoteInput, input, faults);
    if (!parsed.ok) return parsed;
    if (held.action.withdrawnAt) return refuseField('text', 'withdrawn');
    const id = randomUUID();
    const note = {
      id,
      actionId,
      text: parsed.value.text,
      by: change.requester.personId,
      at: change.now(),
    };
    await insertNote(change.transaction, change.organisationId, note);
    const after = { noteId: id };
    await change.record({ noun: actionNoun, nounId: actionId, verb: 'note', before: null, after });
    return { ok: true, id };
  });
}
