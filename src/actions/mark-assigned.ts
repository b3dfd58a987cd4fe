import type { Changing } from '../identity/index.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { updateAction } from './action.store.ts';
import { actionNoun } from './action-faults.model.ts';
import { lockUnmarked, type ServedThing } from './action-of.store.ts';

/**
 * Marks the actions that carry the words of what has decided them, as those words have been marked now. One that its body
 * has marked keeps its own mark.
 */
export async function markAssigned(change: Changing, of: ServedThing, secrecy: SecrecyMark): Promise<void> {
  const { transaction, organisationId } = change;
  for (const id of await lockUnmarked(transaction, organisationId, of)) {
    await updateAction(transaction, organisationId, id, { secrecy });
    const [before, after] = [{ secrecy: null }, { secrecy }];
    await change.record({ noun: actionNoun, nounId: id, verb: 'change', before, after });
  }
}
