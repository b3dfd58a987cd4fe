import {
  dropReceived,
  type EvidenceContext,
  holdContent,
  type Received,
  receiveFile,
} from '../evidence/index.ts';
import { changing } from '../identity/index.ts';
import { readDocumentWords } from '../reading/index.ts';
import { forgetFile } from '../readings/index.ts';
import { parseChange, refuseField } from '../shared/changed.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { type Changed, type Fault, faults } from './document-faults.model.ts';
import { type DraftFileInput, draftFileInput } from './document-input.model.ts';
import { holdForDraft, keepDraft } from './save-draft.ts';

/** What a document's own words may be read out of. */
const formats: Partial<Record<string, 'pdf' | 'docx'>> = {
  [mediaTypes.pdf]: 'pdf',
  [mediaTypes.docx]: 'docx',
};
const longestText = 400_000;

/** A file that lies here with the words that were read out of it; or why it is not taken. */
export type DocumentFile =
  | { readonly ok: true; readonly received: Received & { readonly ok: true }; readonly text: string | null }
  | { readonly ok: false; readonly fault: Extract<Fault, 'emptyFile' | 'fileTooLarge' | 'notADocumentFile'> };

/**
 * Takes in a document as it arrives and reads out its words in a confined process. A file without readable words, as one
 * that was scanned, is kept all the same; it cannot be compared. Whoever receives it keeps it or drops it.
 */
export async function receiveDocumentFile(
  context: EvidenceContext,
  sent: Parameters<typeof receiveFile>[1],
): Promise<DocumentFile> {
  const received = await receiveFile(context, sent);
  if (!received.ok) {
    return { ok: false, fault: received.fault === 'typeNotTaken' ? 'notADocumentFile' : received.fault };
  }
  const format = formats[received.type];
  if (!format) {
    await dropReceived(received);
    return { ok: false, fault: 'notADocumentFile' };
  }
  const text = await readDocumentWords(received.file.path, format);
  return { ok: true, received, text: text !== null && text.length <= longestText ? text : null };
}

/** What was received and is not to be kept after all. */
export const dropDocumentFile = (file: DocumentFile | null): Promise<void> =>
  dropReceived(file?.ok ? file.received : null);

/** Begins the next version with a file, or puts one in the place of what the draft says. */
export async function saveDraftFile(
  context: EvidenceContext,
  id: string,
  input: DraftFileInput,
  file: DocumentFile | null,
): Promise<Changed<{ readonly number: number }>> {
  try {
    return await changing(context, async (change): Promise<Changed<{ readonly number: number }>> => {
      const held = await holdForDraft(change, id);
      if (!held.ok) return held;
      const parsed = parseChange(draftFileInput, input, faults);
      if (!parsed.ok) return parsed;
      if (!file) return refuseField('file', 'missing');
      if (!file.ok) return refuseField('file', file.fault);
      const { file: stored, fileName, type } = file.received;
      const content = {
        text: file.text,
        sha256: stored.sha256,
        fileName,
        mediaType: type,
        bytes: stored.size,
      };
      await holdContent(change.transaction, change.organisationId, stored.sha256);
      const kept = await keepDraft(change, {
        id,
        draft: held.draft,
        version: parsed.value.version,
        content,
        changes: parsed.value.changes,
      });
      if (!kept.ok) return kept;
      await stored.keep();
      const replaced = held.draft?.sha256;
      if (replaced && replaced !== stored.sha256) {
        await forgetFile(change.transaction, change.organisationId, context.files, replaced);
      }
      return kept;
    });
  } finally {
    await dropDocumentFile(file);
  }
}
