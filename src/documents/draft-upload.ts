import type { EvidenceContext } from '../evidence/index.ts';
import { receiveForm } from '../files/index.ts';
import { type DocumentFile, receiveDocumentFile } from './save-draft-file.ts';

/** A form of a draft as it came: its fields, and the file where one was chosen. Null where it broke off. */
export async function receiveDraftForm(
  context: EvidenceContext,
  request: Request,
): Promise<{ readonly fields: URLSearchParams; readonly file: DocumentFile | null } | null> {
  const form = await receiveForm(request, (file) => receiveDocumentFile(context, file));
  return form.outcome === 'whole' ? { fields: form.fields, file: form.taken } : null;
}
