import type { RequestContext } from '../identity/index.ts';
import { type ComparedParagraph, compareTexts } from './compare-texts.ts';
import type { DocumentVersion } from './document.model.ts';
import type { DocumentFacts } from './document-detail.store.ts';
import { findOneVersion } from './find-document.ts';

export interface Comparison {
  readonly document: DocumentFacts;
  readonly from: Omit<DocumentVersion, 'text'>;
  readonly to: Omit<DocumentVersion, 'text'>;
  /** Null where one of them has no words to compare. */
  readonly compared: readonly ComparedParagraph[] | null;
}

/** What differs between two versions; undefined where one of them is not for the requester to read. */
export async function findComparison(
  context: RequestContext,
  id: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Comparison | undefined> {
  const before = await findOneVersion(context, id, from);
  const after = before && (await findOneVersion(context, id, to));
  if (!after) return undefined;
  const { text: wasText, ...was } = before.version;
  const { text, ...is } = after.version;
  const compared = wasText === null || text === null ? null : compareTexts(wasText, text);
  return { document: after.document, from: was, to: is, compared };
}
