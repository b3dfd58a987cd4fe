import { receiveForm } from '../files/index.ts';
import { type EvidenceContext, type Received, receiveFile } from './receive-file.ts';

/** A form of evidence as it came: its fields, and the file where one was chosen. Null where it broke off. */
export async function receiveEvidenceForm(
  context: EvidenceContext,
  request: Request,
): Promise<{ readonly fields: URLSearchParams; readonly received: Received | null } | null> {
  const form = await receiveForm(request, (file) => receiveFile(context, file));
  if (form.outcome === 'whole') return { fields: form.fields, received: form.taken };
  return null;
}
