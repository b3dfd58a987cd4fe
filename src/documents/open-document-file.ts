import { type EvidenceContext, type OpenedFile, openVersion } from '../evidence/index.ts';
import { findOneVersion } from './find-document.ts';

/** The file of a version, to be taken home; undefined where it has none, or it is not for the requester to read. */
export async function openDocumentFile(
  context: EvidenceContext,
  id: string,
  number: number,
): Promise<OpenedFile | undefined> {
  const found = await findOneVersion(context, id, number);
  return found && openVersion(context, found.version);
}
