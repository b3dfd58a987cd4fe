import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/index.ts';
import type { Language } from '../texts/index.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import { keptFileName } from './reading-draft.rules.ts';
import { findDraftOfFile, holdFile, insertDraft } from './reading-draft.store.ts';
import {
  mayHandleReports,
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
  | { readonly ok: false; readonly refusal: 'forbidden' | 'empty' | 'tooLarge' }
  /** The same content is here already; `draft` is what was made of it. */
  | { readonly ok: false; readonly refusal: 'alreadyReceived'; readonly draft: ReadingDraft };

/**
 * Keeps the file, makes a draft that waits to be read, and queues the reading. A file that was received before is
 * known by its content, and is not taken twice unless its reading failed or was cancelled.
 */
export async function receiveReport(
  context: ReadingsContext,
  report: UploadedReport,
): Promise<ReceiveReportResult> {
  if (!mayHandleReports(context)) return { ok: false, refusal: 'forbidden' };
  const { database, files, organisationId } = context;
  const file = await files.receive(organisationId, report.content, context.uploadLimit);
  if (file === 'tooLarge') return { ok: false, refusal: 'tooLarge' };
  try {
    if (file.size === 0) return { ok: false, refusal: 'empty' };
    return await database.inOrganisation(organisationId, async (transaction) => {
      await holdFile(transaction, organisationId, file.sha256);
      const known = await findDraftOfFile(transaction, organisationId, file.sha256);
      if (known) return { ok: false, refusal: 'alreadyReceived', draft: known };
      await file.keep();
      return { ok: true, draft: await beginDraft(context, transaction, { ...report, ...file }) };
    });
  } finally {
    await file.drop();
  }
}

type KeptReport = Pick<UploadedReport, 'fileName' | 'language'> & Pick<ReadingDraft, 'sha256' | 'size'>;

/** Makes a draft of a file that is kept, and queues its reading, in the caller's transaction. */
export async function beginDraft(
  context: ReadingsContext,
  transaction: Transaction,
  { fileName, language, sha256, size }: KeptReport,
): Promise<ReadingDraft> {
  const { jobs, organisationId } = context;
  const draft: ReadingDraft = {
    id: randomUUID(),
    fileName: keptFileName(fileName),
    sha256,
    size,
    language,
    state: 'waiting',
    progress: { done: 0, total: null },
    receivedAt: context.now(),
    reading: null,
    receivedBy: context.requester?.personId ?? null,
    confirmedBy: null,
    confirmedAt: null,
  };
  await insertDraft(transaction, organisationId, draft);
  const after = { state: draft.state, fileName: draft.fileName, sha256 };
  await recordDraftChange(context, transaction, { id: draft.id, verb: 'receive', before: null, after });
  await jobs.add<ReadingJob>(transaction, readingQueue, { organisationId, draftId: draft.id });
  return draft;
}
