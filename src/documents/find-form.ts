import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { keepsDocuments, keepsDocumentsOf, mayNoteDecisionOf } from './document.policy.ts';
import { findOwnerChoices, type OwnerChoice } from './document-choices.store.ts';
import { type DocumentChoice, findDocumentChoices } from './document-list.store.ts';
import { type DocumentShown, findDocument } from './find-document.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the form of a document can choose among. */
export interface DocumentForm {
  /** The document that is changed, with what it is tied to; null for a new one. */
  readonly shown: DocumentShown | null;
  /** Bodies whose documents the requester keeps. */
  readonly bodies: readonly Named[];
  readonly keepsMunicipality: boolean;
  /** Every body, for whom it concerns. */
  readonly allBodies: readonly Named[];
  readonly owners: readonly OwnerChoice[];
  readonly documents: readonly DocumentChoice[];
}

/** The choices of the form; null for somebody who may not send it. */
export async function findDocumentForm(
  context: RequestContext,
  id: string | null,
): Promise<DocumentForm | null | undefined> {
  const { requester, now } = context;
  const { organisationId } = requester;
  const shown = id === null ? null : await findDocument(context, id);
  if (shown === undefined) return undefined;
  if (!(shown ? shown.may.change : mayWrite(requester) && keepsDocuments(requester))) return null;
  const today = swedishDay(now());
  const also = shown ? [shown.document.parentId, ...shown.linked.map((linked) => linked.id)] : [];
  return inRequest(context, async (transaction) => {
    const standing = (await findBodies(transaction, organisationId)).filter(
      ({ endedOn }) => endedOn === null || endedOn > today,
    );
    const allBodies = standing.map(({ id: bodyId, name }) => ({ id: bodyId, name }));
    const own = shown?.document.bodyId;
    const documents = await findDocumentChoices(transaction, organisationId, also.filter(isPresent));
    return {
      shown,
      bodies: allBodies.filter((body) => body.id === own || keepsDocumentsOf(requester, body.id)),
      keepsMunicipality: keepsDocumentsOf(requester, null) || own === null,
      allBodies,
      owners: await findOwnerChoices(
        transaction,
        organisationId,
        shown?.document.ownerPersonId ?? null,
        today,
      ),
      documents: documents.filter((document) => document.id !== id),
    };
  });
}

const isPresent = (id: string | null): id is string => id !== null && isId(id);

/** The bodies whose decision on the document the requester may note. */
export function findDecidingBodies(
  context: RequestContext,
  document: { readonly bodyId: string | null },
): Promise<readonly Named[]> {
  const { requester, now } = context;
  const today = swedishDay(now());
  return inRequest(context, async (transaction) => {
    const bodies = await findBodies(transaction, requester.organisationId);
    return bodies
      .filter(({ id, kind, endedOn }) => {
        const decides = kind !== 'administration' && kind !== 'centralFunction';
        const stands = endedOn === null || endedOn > today;
        return decides && stands && mayNoteDecisionOf(requester, document, id);
      })
      .map(({ id, name }) => ({ id, name }));
  });
}
