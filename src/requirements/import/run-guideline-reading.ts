import { randomUUID } from 'node:crypto';
import { recordChanges } from '../../change-log/index.ts';
import type { Database, Transaction } from '../../database/index.ts';
import type { FileStore } from '../../files/index.ts';
import type { GuidelineReading } from '../../reading/guideline/guideline-reading.model.ts';
import { updateGuideline } from '../guideline.store.ts';
import { findRequirements, insertRequirements } from '../requirement.store.ts';
import {
  freeTitle,
  type GuidelineJob,
  type ImportedDraft,
  isCalledByFile,
} from './guideline-import.model.ts';
import { findImportedDraft, findTitles, saveReadingState } from './import.store.ts';
import { importedRows } from './imported-row.rules.ts';
import { forgetProgress, noteProgress } from './reading-progress.ts';

/** Reads a guideline from a file. Bad files give a reading with an error in it; only our own faults throw. */
export type ReadGuideline = (
  path: string,
  fileName: string,
  options: { readonly onProgress: (done: number, total: number) => void; readonly signal: AbortSignal },
) => Promise<GuidelineReading>;

export interface RunGuidelineContext {
  readonly database: Database;
  readonly files: Pick<FileStore, 'pathOf'>;
  readonly readGuideline: ReadGuideline;
  /** Hears of our own faults; the draft only says that there was one. */
  onFailure(error: unknown): void;
  now(): Date;
}

/** How often it is noticed that the draft has been thrown away. */
const tick = 500;
const ourFault = 'reading-crashed';

/**
 * Reads a draft's file and puts what was read into the draft, all of it in one transaction. Does nothing where the draft
 * is gone or has been read. When `stopping` is aborted it throws, and the draft is taken up again.
 */
export async function runGuidelineReading(
  context: RunGuidelineContext,
  job: GuidelineJob,
  stopping: AbortSignal,
): Promise<void> {
  stopping.throwIfAborted();
  const draft = await begin(context, job);
  if (!draft) return;
  const gone = new AbortController();
  const watch = setInterval(() => {
    void isGone(context, job).then((is) => is && gone.abort(), context.onFailure);
  }, tick);
  const path = context.files.pathOf(job.organisationId, draft.sha256);
  const signal = AbortSignal.any([gone.signal, stopping]);
  const onProgress = (done: number, total: number) => noteProgress(job, { done, total });
  const outcome = await context.readGuideline(path, draft.fileName, { onProgress, signal }).then(
    (reading) => ({ reading }),
    (error: unknown) => ({ error }),
  );
  clearInterval(watch);
  forgetProgress(job);
  stopping.throwIfAborted();
  if (gone.signal.aborted) return;
  if ('error' in outcome) {
    context.onFailure(outcome.error);
    await finish(context, job, (transaction, held) => fail(transaction, job, held, ourFault));
    return;
  }
  const { reading } = outcome;
  await finish(context, job, (transaction, held) => {
    const fault = reading.requirements.length === 0 ? faultOf(reading) : null;
    return fault === null
      ? putIn(context, transaction, { job, held, reading })
      : fail(transaction, job, held, fault);
  });
}

const faultOf = ({ issues }: GuidelineReading): string =>
  issues.find(({ severity }) => severity === 'error')?.code ?? 'no-requirements';

type Logged = { readonly verb: string; readonly after: object };

/** The draft, if it still waits or a worker that was killed left it. */
function begin({ database }: RunGuidelineContext, job: GuidelineJob): Promise<ImportedDraft | null> {
  return database.inOrganisation(job.organisationId, async (transaction) => {
    const draft = await held(transaction, job);
    if (draft) await saveReadingState(transaction, job.organisationId, draft, 'reading');
    return draft;
  });
}

async function held(transaction: Transaction, { organisationId, guidelineId, number }: GuidelineJob) {
  const draft = await findImportedDraft(transaction, organisationId, guidelineId, { lock: true });
  const isOpen = draft?.number === number && (draft.reading === 'waiting' || draft.reading === 'reading');
  return isOpen ? draft : null;
}

const isGone = async (
  { database }: RunGuidelineContext,
  { organisationId, guidelineId, number }: GuidelineJob,
) => {
  const draft = await database.inOrganisation(organisationId, (transaction) =>
    findImportedDraft(transaction, organisationId, guidelineId),
  );
  return draft?.number !== number || draft.reading !== 'reading';
};

/** Saves the outcome with its entry in the change log, where the draft is still there. */
async function finish(
  { database, now }: RunGuidelineContext,
  job: GuidelineJob,
  save: (transaction: Transaction, draft: ImportedDraft) => Promise<Logged>,
): Promise<void> {
  const { organisationId, guidelineId } = job;
  await database.inOrganisation(organisationId, async (transaction) => {
    const draft = await held(transaction, job);
    if (!draft) return;
    const { verb, after } = await save(transaction, draft);
    const author = { organisationId, at: now(), actor: 'system', personId: null } as const;
    await recordChanges(transaction, author, [
      { noun: 'guideline', nounId: guidelineId, verb, before: null, after },
    ]);
  });
}

async function fail(
  transaction: Transaction,
  { organisationId, number }: GuidelineJob,
  draft: ImportedDraft,
  fault: string,
): Promise<Logged> {
  await saveReadingState(transaction, organisationId, draft, 'failed', fault);
  return { verb: 'failReading', after: { number, fault } };
}

async function putIn(
  _context: RunGuidelineContext,
  transaction: Transaction,
  {
    job: { organisationId, guidelineId, number },
    held: draft,
    reading,
  }: { readonly job: GuidelineJob; readonly held: ImportedDraft; readonly reading: GuidelineReading },
): Promise<Logged> {
  const there = await findRequirements(transaction, organisationId, guidelineId, number);
  const inForce =
    draft.inForce === null
      ? []
      : await findRequirements(transaction, organisationId, guidelineId, draft.inForce);
  // What somebody has written in the draft while the file was read keeps its place before what was read.
  const taken = new Set(there.map(({ id }) => id));
  const known = inForce.filter(({ id }) => !taken.has(id));
  const rows = importedRows(reading.requirements, known, randomUUID);
  const from = (there.at(-1)?.position ?? 0) + 1;
  await insertRequirements(
    transaction,
    organisationId,
    { guidelineId, number, from },
    rows.map(({ row }) => row),
  );
  if (reading.title && draft.inForce === null && isCalledByFile(draft.title, draft.fileName)) {
    const title = freeTitle(
      reading.title.replaceAll('\0', '').slice(0, 190),
      await findTitles(transaction, organisationId, guidelineId),
    );
    await updateGuideline(transaction, organisationId, guidelineId, { title });
  }
  await saveReadingState(transaction, organisationId, draft, 'read');
  const count = (kind: (typeof rows)[number]['known']) => rows.filter((row) => row.known === kind).length;
  const after = {
    number,
    requirements: rows.length,
    added: count(null),
    changed: count('changed'),
    unchanged: count('unchanged'),
    leftOut: reading.leftOut.length,
  };
  return { verb: 'readFile', after };
}
