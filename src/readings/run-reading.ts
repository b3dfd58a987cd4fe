import type { Reading } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import { type DraftCommand, nextState } from './reading-draft.rules.ts';
import { lockDraft, saveProgress, saveState } from './reading-draft.store.ts';
import { type ReadingsContext, recordDraftChange, stateChange } from './readings-context.ts';

/** Reads a report from a file. Bad files give a reading with an error in it; only our own faults throw. */
export type ReadReport = (
  path: string,
  fileName: string,
  options: {
    language: Language;
    onProgress: (done: number, total: number | null) => void;
    signal: AbortSignal;
  },
) => Promise<Reading>;

export interface RunReadingContext extends ReadingsContext {
  readonly readReport: ReadReport;
  /** Hears of our own faults; the draft only says that there was one. */
  onFailure(error: unknown): void;
}

/** How often progress is saved and a cancellation noticed. */
const tick = 500;

async function move(
  context: RunReadingContext,
  id: string,
  command: DraftCommand,
  reading: Reading | null = null,
): Promise<ReadingDraft | undefined> {
  const { database, organisationId } = context;
  return database.inOrganisation(organisationId, async (transaction) => {
    const draft = await lockDraft(transaction, organisationId, id);
    const state = draft && nextState(draft.state, command);
    if (!draft || !state) return undefined;
    await saveState(transaction, organisationId, id, state, reading);
    const change = { id, verb: command, ...stateChange(draft.state, state) };
    await recordDraftChange(context, transaction, change);
    return draft;
  });
}

/** Saves progress now and then, and breaks off the reading once its draft is cancelled or removed. */
function follow(context: RunReadingContext, id: string, progress: () => ReadingDraft['progress']) {
  const { database, organisationId } = context;
  const gone = new AbortController();
  let saving = Promise.resolve();
  const save = () =>
    database
      .inOrganisation(organisationId, (transaction) =>
        saveProgress(transaction, organisationId, id, progress()),
      )
      .then((stillReading) => stillReading || gone.abort(), context.onFailure);
  const timer = setInterval(() => {
    saving = saving.then(save).then(() => {});
  }, tick);
  const stop = async () => {
    clearInterval(timer);
    await saving;
  };
  return { signal: gone.signal, stop };
}

/**
 * Reads the draft's file and keeps what was read. Does nothing where the draft is cancelled, removed
 * or already read. When `stopping` is aborted it throws and leaves the draft to be taken up again.
 */
export async function runReading(
  context: RunReadingContext,
  id: string,
  stopping: AbortSignal,
): Promise<void> {
  stopping.throwIfAborted();
  const draft = await move(context, id, 'begin');
  if (!draft) return;
  let progress: ReadingDraft['progress'] = { done: 0, total: null };
  const followed = follow(context, id, () => progress);
  const path = context.files.pathOf(context.organisationId, draft.sha256);
  const onProgress = (done: number, total: number | null) => {
    progress = { done, total };
  };
  const signal = AbortSignal.any([followed.signal, stopping]);
  const outcome = await context
    .readReport(path, draft.fileName, { language: draft.language, onProgress, signal })
    .then(
      (reading) => ({ reading }),
      (error: unknown) => ({ error }),
    );
  await followed.stop();
  stopping.throwIfAborted();
  if (followed.signal.aborted) return;
  if ('reading' in outcome) {
    await move(context, id, 'finish', outcome.reading);
    return;
  }
  context.onFailure(outcome.error);
  await move(context, id, 'fail');
}
