import { type DocumentShown, findDocument } from '../documents/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { documentSchema, documentVersionSchema } from './documents.schema.ts';
import { only, sent } from './sent.ts';

/** A document as programs are told of it; null where it is not for who asks. */
export async function documentNow(context: RequestContext, id: string) {
  const shown = await findDocument(context, id);
  return shown ? documentTold(shown) : null;
}

function documentTold({
  document,
  above,
  linked,
  readers,
  versions,
  inForce,
  revisions,
  share,
}: DocumentShown) {
  const linkedAs = (as: 'child' | 'related') =>
    linked.filter((each) => each.as === as).map(({ id, kind, title }) => ({ id, kind, title }));
  return sent(
    only(documentSchema, {
      ...document,
      above: above.map(({ id, title }) => ({ id, title })),
      children: linkedAs('child'),
      related: linkedAs('related'),
      readers: readers.map(({ bodyId, bodyName, role }) => ({ bodyId, bodyName, role })),
      inForce: inForce?.number ?? null,
      versions: versions.map((version) => only(documentVersionSchema, version)),
      revisions: revisions.map(({ onDay, outcome, note, nextOn, byName }) => ({
        onDay,
        outcome,
        note,
        nextOn,
        byName,
      })),
      readBy: share && { concerned: share.concerned, read: share.read },
    }),
  );
}
