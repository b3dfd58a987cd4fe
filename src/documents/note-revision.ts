import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { revised } from './decision.rules.ts';
import { insertRevision, updateDocument } from './document.store.ts';
import { type Changed, faults } from './document-faults.model.ts';
import { type RevisionInput, revisionInput } from './document-input.model.ts';
import { documentNoun, holdOwnDocument } from './held.ts';
import { findLatestDecided } from './version.store.ts';

/**
 * Notes that the document has been looked through: it stands as it is, and waits a whole rhythm; or it is to be changed,
 * and stays due until a new version is decided.
 */
export function noteRevision(context: RequestContext, id: string, input: RevisionInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdOwnDocument(change, id);
    if (!held.ok) return held;
    const { document } = held;
    const parsed = parseChange(revisionInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...revision } = parsed.value;
    if (version !== document.version) return refuse('stale');
    if (document.withdrawnAt) return refuseField('outcome', 'documentWithdrawn');
    const latest = await findLatestDecided(transaction, organisationId, id);
    const outcome = revised(revision, document, latest, swedishDay(now()));
    if (!outcome.ok) return outcome;
    const { onDay, outcome: what, note } = revision;
    const { nextOn } = outcome;
    await updateDocument(transaction, organisationId, id, { nextRevisionOn: nextOn });
    const { personId: by } = requester;
    const made = { documentId: id, onDay, outcome: what, note, nextOn, by, at: now() };
    await insertRevision(transaction, organisationId, made);
    await change.record({
      noun: documentNoun,
      nounId: id,
      verb: 'revise',
      before: { nextRevisionOn: document.nextRevisionOn },
      after: { onDay, outcome: what, note, nextRevisionOn: nextOn },
    });
    return { ok: true };
  });
}
