import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { faultOfFacts } from './check-facts.ts';
import { keepsDocuments } from './document.policy.ts';
import { insertDocument, saveReaders, saveRelated } from './document.store.ts';
import { type Changed, faults } from './document-faults.model.ts';
import { type NewDocumentInput, newDocumentInput } from './document-input.model.ts';
import { documentNoun } from './held.ts';

/** Enters a governing document. It has no words until a version is begun, and does not hold until one is decided. */
export function addDocument(
  context: RequestContext,
  input: NewDocumentInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId } = change;
    if (!keepsDocuments(change.requester)) return refuse('forbidden');
    const parsed = parseChange(newDocumentInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), readers, relatedIds, ...facts } = parsed.value;
    // Two changes of who stands under whom at the same moment could make a circle between them.
    await holdOrganisation(transaction, organisationId);
    const fault = await faultOfFacts(change, { before: null, after: facts, readers, relatedIds });
    if (fault) return fault;
    if (!(await insertDocument(transaction, organisationId, { id, ...facts }))) {
      return refuseField('id', 'idTaken');
    }
    await saveReaders(transaction, organisationId, id, readers);
    await saveRelated(transaction, organisationId, id, relatedIds);
    await change.record({
      noun: documentNoun,
      nounId: id,
      verb: 'add',
      before: null,
      after: { ...facts, readers, relatedIds },
    });
    return { ok: true, id };
  });
}
