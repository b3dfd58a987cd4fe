import type { Changing } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { GoverningDocument } from './document.model.ts';
import { keepsDocumentsOf } from './document.policy.ts';
import { faultOfParent, standsBelowChild } from './document.rules.ts';
import { canOwn, findAbove, findChildKinds, findExisting, type Reader } from './document.store.ts';

interface Asked {
  readonly before: GoverningDocument | null;
  readonly after: Pick<GoverningDocument, 'kind' | 'parentId' | 'bodyId' | 'ownerPersonId'>;
  readonly readers: readonly Reader[];
  readonly relatedIds: readonly string[];
}

/**
 * Why the facts cannot stand together; null where they can. What they point at is there, the pyramid is kept, and nobody
 * gives a document to a body whose documents they do not keep.
 */
export async function faultOfFacts(change: Changing, { before, after, readers, relatedIds }: Asked) {
  const { transaction, organisationId, requester, now } = change;
  if ((before === null || before.bodyId !== after.bodyId) && !keepsDocumentsOf(requester, after.bodyId)) {
    return before === null ? refuse('forbidden') : refuseField('bodyId', 'unknownBody');
  }
  const bodies = [after.bodyId, ...readers.map(({ bodyId }) => bodyId)].filter((id) => id !== null);
  if (bodies.length > 0) {
    const known = new Set((await findBodies(transaction, organisationId)).map(({ id }) => id));
    if (after.bodyId && !known.has(after.bodyId)) return refuseField('bodyId', 'unknownBody');
    if (bodies.some((id) => !known.has(id))) return refuseField('readers', 'unknownBody');
  }
  const { ownerPersonId, parentId } = after;
  if (ownerPersonId && ownerPersonId !== before?.ownerPersonId) {
    const works = await canOwn(transaction, organisationId, ownerPersonId, swedishDay(now()));
    if (!works) return refuseField('ownerPersonId', 'unknownPerson');
  }
  if (parentId) {
    const above = await findAbove(transaction, organisationId, parentId);
    if (above.length === 0) return refuseField('parentId', 'unknownDocument');
    const fault = faultOfParent({ id: before?.id ?? null, kind: after.kind }, above);
    if (fault) return refuseField('parentId', fault);
  }
  if (before && before.kind !== after.kind) {
    const children = await findChildKinds(transaction, organisationId, before.id);
    if (standsBelowChild(after.kind, children)) return refuseField('kind', 'childAbove');
  }
  const others = relatedIds.filter((id) => id !== before?.id);
  const found = others.length > 0 ? await findExisting(transaction, organisationId, others) : [];
  if (others.length < relatedIds.length || found.length < new Set(others).size) {
    return refuseField('relatedIds', 'unknownDocument');
  }
  return null;
}
