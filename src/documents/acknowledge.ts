import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { insertAcknowledgement } from './acknowledgement.store.ts';
import { mayAcknowledge } from './document.policy.ts';
import { inForceOn } from './document.rules.ts';
import { type Changed, faults } from './document-faults.model.ts';
import { type AcknowledgementInput, acknowledgementInput } from './document-input.model.ts';
import { documentNoun, holdDocument } from './held.ts';
import { findVersions } from './version.store.ts';

/**
 * The requester says that they have read the version in force: for themselves, never for another. Saying it twice is
 * saying it once; what was read before stays known.
 */
export function acknowledge(
  context: RequestContext,
  id: string,
  input: AcknowledgementInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdDocument(change, id);
    if (!held.ok) return held;
    if (!mayAcknowledge(requester)) return refuse('forbidden');
    const parsed = parseChange(acknowledgementInput, input, faults);
    if (!parsed.ok) return parsed;
    const { number } = parsed.value;
    if (held.document.withdrawnAt) return refuseField('number', 'documentWithdrawn');
    const versions = await findVersions(transaction, organisationId, id);
    if (inForceOn(versions, swedishDay(now()))?.number !== number) {
      return refuseField('number', 'oldVersionRead');
    }
    const { personId } = requester;
    const read = { documentId: id, number, personId, at: now() };
    if (await insertAcknowledgement(transaction, organisationId, read)) {
      await change.record({
        noun: documentNoun,
        nounId: id,
        verb: 'acknowledge',
        before: null,
        after: { number },
      });
    }
    return { ok: true };
  });
}
