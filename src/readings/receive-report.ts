import { randomUUID } from 'node:crypto';
import type { Language } from '../texts/index.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import { keptFileName } from './reading-draft.rules.ts';
import { holdFile, insertDraft } from './reading-draft.store.ts';
import {
  type ReadingJob,
  type ReadingsContext,
  readingQueue,
  recordDraftChange,
} from './readings-context.ts';

/** A report as it comes from outside. `content` is read once, as it arrives. */
export interface UploadedReport {
  readonly fileName: string;
  readonly content: AsyncIterable<Uint8Array>;
  readonly language: Language;
}

export type ReceiveReportResult =
  | { readonly ok: true; readonly draft: ReadingDraft }
  | { readonly ok: false; readonly refusal: 'empty' | 'tooLarge' };

/** Keeps the file, makes a draft that waits to be read, and queues the reading. */
export async function receiveReport(
  context: ReadingsContext,
  report: UploadedReport,
): Promise<ReceiveReportResult> {
  const { database, files, jobs, organisationId } = context;
  const file = await files.receive(organisationId, report.content, context.uploadLimit);
  if (file === 'tooLarge') return { ok: false, refusal: 'tooLarge' };
  const draft: ReadingDraft = {
    id: randomUUID(),
    fileName: keptFileName(report.fileName),
    sha256: file.sha256,
    size: file.size,
    language: report.language,
    state: 'waiting',
    progress: { done: 0, total: null },
    receivedAt: context.now(),
    reading: null,
    receivedBy: context.requester?.personId ?? null,
    confirmedBy: null,
    confirmedAt: null,
  };
  try {
    if (file.size === 0) return { ok: false, refusal: 'empty' };
    await database.inOrganisation(organisationId, async (transaction) => {
      await holdFile(transaction, organisationId, file.sha256);
      await file.keep();
      await insertDraft(transaction, organisationId, draft);
      const after = { state: draft.state, fileName: draft.fileName, sha256: draft.sha256 };
      const change = { id: draft.id, verb: 'receive', before: null, after };
      await recordDraftChange(context, transaction, change);
      await jobs.add<ReadingJob>(transaction, readingQueue, { organisationId, draftId: draft.id });
    });
    return { ok: true, draft };
  } finally {
    await file.drop();
  }
}
