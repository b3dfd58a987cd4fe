import { changing, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { faultOfDecision, nextAfterDecision } from './decision.rules.ts';
import { mayNoteDecisionOf, mayNoteSomeDecision, readsDrafts } from './document.policy.ts';
import { endsBefore } from './document.rules.ts';
import { insertRevision, updateDocument } from './document.store.ts';
import { type Changed, faults } from './document-faults.model.ts';
import { type DecisionInput, decisionInput } from './document-input.model.ts';
import { faultOfCommand } from './document-workflow.rules.ts';
import { documentNoun, holdDocument } from './held.ts';
import { endEarlier, findDraft, findLatestDecided, updateVersion } from './version.store.ts';

/**
 * Notes that the draft has been decided. From then on it is never altered; the version before it ends the day before this
 * one comes into force, the next revision is counted from the decision, and those it concerns are asked to read it anew.
 */
export function decideVersion(context: RequestContext, id: string, input: DecisionInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdDocument(change, id);
    if (!held.ok) return held;
    const { document } = held;
    if (!readsDrafts(requester, document) || !mayNoteSomeDecision(requester, document)) {
      return refuse('forbidden');
    }
    const parsed = parseChange(decisionInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...decision } = parsed.value;
    const draft = await findDraft(transaction, organisationId, id);
    if (!draft) return refuseField('decidedOn', faultOfCommand('none', 'decide') ?? 'noDraft');
    if (draft.version !== version) return refuse('stale');
    if (document.withdrawnAt) return refuseField('decidedOn', 'documentWithdrawn');
    if (draft.text === null && draft.sha256 === null) return refuseField('decidedOn', 'nothingWritten');
    const { decidedByBodyId, decidedOn } = decision;
    if (decidedByBodyId) {
      const bodies = await findBodies(transaction, organisationId);
      if (bodies.every((body) => body.id !== decidedByBodyId)) {
        return refuseField('decidedByBodyId', 'unknownBody');
      }
    }
    const earlier = await findLatestDecided(transaction, organisationId, id);
    const fault = faultOfDecision(decision, earlier, swedishDay(now()));
    if (fault) return fault;
    if (!mayNoteDecisionOf(requester, document, decidedByBodyId)) return refuse('forbidden');

    const validFrom = decision.validFrom ?? decidedOn;
    const nextOn = nextAfterDecision(document, decidedOn);
    await endEarlier(transaction, organisationId, draft, endsBefore(validFrom));
    await updateVersion(transaction, organisationId, draft, { ...decision, validFrom });
    await updateDocument(transaction, organisationId, id, { nextRevisionOn: nextOn });
    if (earlier) {
      await insertRevision(transaction, organisationId, {
        documentId: id,
        onDay: decidedOn,
        outcome: 'newVersion',
        note: draft.changes,
        nextOn,
        by: requester.personId,
        at: now(),
      });
    }
    await change.record({
      noun: documentNoun,
      nounId: id,
      verb: 'decide',
      before: { nextRevisionOn: document.nextRevisionOn },
      after: { number: draft.number, ...decision, validFrom, nextRevisionOn: nextOn },
    });
    return { ok: true };
  });
}
