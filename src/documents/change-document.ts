import { changing, type RequestContext } from '../identity/index.ts';
import { holdOrganisation } from '../organisation/index.ts';
import { parseChange, refuse } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { faultOfFacts } from './check-facts.ts';
import { findReaders, findRelatedIds, saveReaders, saveRelated, updateDocument } from './document.store.ts';
import { type Changed, faults } from './document-faults.model.ts';
import { type DocumentChange, documentChange } from './document-input.model.ts';
import { documentNoun, holdOwnDocument } from './held.ts';

/** Changes what is known of a document; what its versions say is changed by a new version. */
export function changeDocument(context: RequestContext, id: string, input: DocumentChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    await holdOrganisation(transaction, organisationId);
    const held = await holdOwnDocument(change, id);
    if (!held.ok) return held;
    const { document } = held;
    const parsed = parseChange(documentChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, readers: givenReaders, relatedIds: givenRelated, ...given } = parsed.value;
    if (version !== document.version) return refuse('stale');

    const { id: _id, version: _version, withdrawnAt: _withdrawn, ...facts } = document;
    const wereReaders = (await findReaders(transaction, organisationId, id)).map(({ bodyId, role }) => ({
      bodyId,
      role,
    }));
    const wereRelated = await findRelatedIds(transaction, organisationId, id);
    const readers = givenReaders ?? wereReaders;
    const relatedIds = givenRelated ?? wereRelated;
    const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    const after = { ...facts, ...told };
    const fault = await faultOfFacts(change, { before: document, after, readers, relatedIds });
    if (fault) return fault;
    const changed = differences(
      { ...facts, readers: wereReaders, relatedIds: wereRelated },
      { ...after, readers, relatedIds: [...relatedIds].sort() },
    );
    if (!changed) return { ok: true };
    await updateDocument(transaction, organisationId, id, after);
    if (givenReaders) await saveReaders(transaction, organisationId, id, readers);
    if (givenRelated) await saveRelated(transaction, organisationId, id, relatedIds);
    await change.record({ noun: documentNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}
