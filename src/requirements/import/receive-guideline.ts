import { randomUUID } from 'node:crypto';
import type { ReceivedFile } from '../../files/index.ts';
import { type Changing, changing } from '../../identity/index.ts';
import { holdOrganisation } from '../../organisation/index.ts';
import { keptFileName } from '../../readings/index.ts';
import { refuse, refuseField } from '../../shared/changed.ts';
import { cleanedLine } from '../../shared/entry.ts';
import type { Changed } from '../adopt-guideline.ts';
import { keepsGuideline } from '../guideline.policy.ts';
import {
  deleteDraft,
  findVersions,
  insertDraft,
  insertGuideline,
  updateGuideline,
} from '../guideline.store.ts';
import { holdGuideline } from '../hold-guideline.ts';
import {
  freeTitle,
  type GuidelineJob,
  guidelineQueue,
  type ImportRefusal,
  isCalledByFile,
  titleOfFile,
} from './guideline-import.model.ts';
import { findImportedDraft, findTitles } from './import.store.ts';
import type { ImportContext } from './import-context.ts';

/** A file that has come in and waits for what the form around it says. Receive it or drop it. */
export interface ArrivedFile {
  readonly fileName: string;
  readonly file: ReceivedFile;
}

/** Takes a file in as it arrives, for who keeps the guideline; nobody else's is read at all. */
export async function arriveGuideline(
  { requester, files, uploadLimit }: ImportContext,
  upload: { readonly fileName: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<ArrivedFile | 'forbidden' | 'tooLarge'> {
  if (!keepsGuideline(requester)) return 'forbidden';
  const file = await files.receive(requester.organisationId, upload.content, uploadLimit);
  return file === 'tooLarge' ? 'tooLarge' : { fileName: keptFileName(upload.fileName), file };
}

export interface NewImport {
  /** The guideline whose next version it becomes; null for a new one. */
  readonly guidelineId: string | null;
  /** For a new guideline; empty: as the document is called. */
  readonly title: string;
}

export type ReceiveGuidelineResult =
  | { readonly ok: true; readonly id: string; readonly number: number }
  | { readonly ok: false; readonly refusal: ImportRefusal | 'stale' };

const longestTitle = 200;

/**
 * Keeps the file, makes a draft that waits for its words, and queues the reading: all of it or nothing. A draft whose
 * file could not be read gives way; any other stays.
 */
export async function receiveGuideline(
  context: ImportContext,
  { fileName, file }: ArrivedFile,
  input: NewImport,
): Promise<ReceiveGuidelineResult> {
  try {
    if (file.size === 0) return { ok: false, refusal: 'empty' };
    const title = cleanedLine(input.title);
    if (title.length > longestTitle) return { ok: false, refusal: 'titleTooLong' };
    const made = await changing(context, async (change) => {
      if (!keepsGuideline(change.requester)) return refuse('forbidden');
      const target =
        input.guidelineId === null
          ? await newGuideline(change, title, fileName)
          : await nextVersion(change, input.guidelineId, fileName);
      if (!target.ok) return target;
      await file.keep();
      return {
        ok: true,
        ...(await beginReading(context, change, { ...target, fileName, sha256: file.sha256 })),
      };
    });
    if (made.ok) return made;
    const { refusal } = made;
    if (typeof refusal === 'string') return { ok: false, refusal };
    return {
      ok: false,
      refusal: refusal.invalid[0]?.code === 'guidelineThere' ? 'titleTaken' : 'draftThere',
    };
  } finally {
    await file.drop();
  }
}

type Target = Changed<{ readonly id: string; readonly number: number }>;

async function newGuideline(
  { transaction, organisationId }: Changing,
  asked: string,
  fileName: string,
): Promise<Target> {
  await holdOrganisation(transaction, organisationId);
  const taken = await findTitles(transaction, organisationId);
  if (asked !== '' && taken.has(asked)) return refuseField('title', 'guidelineThere');
  const id = randomUUID();
  const title = asked || freeTitle(titleOfFile(fileName) || fileName, taken);
  const facts = { id, title, source: 'own', municipalityBodyId: null, centralItBodyId: null } as const;
  await insertGuideline(transaction, organisationId, facts);
  return { ok: true, id, number: 1 };
}

async function nextVersion(change: Changing, guidelineId: string, fileName: string): Promise<Target> {
  const held = await holdGuideline(change, guidelineId);
  if (!held.ok) return held;
  const { transaction, organisationId } = change;
  if (held.guideline.draft !== null) {
    const there = await findImportedDraft(transaction, organisationId, guidelineId, { lock: true });
    if (there?.reading !== 'failed') return refuseField('target', 'draftThere');
    await deleteDraft(transaction, organisationId, guidelineId, there.number);
    if (there.inForce === null && isCalledByFile(there.title, there.fileName)) {
      const taken = await findTitles(transaction, organisationId, guidelineId);
      const title = freeTitle(titleOfFile(fileName) || fileName, taken);
      await updateGuideline(transaction, organisationId, guidelineId, { title });
    }
  }
  const versions = await findVersions(transaction, organisationId, guidelineId);
  return { ok: true, id: guidelineId, number: (versions[0]?.number ?? 0) + 1 };
}

async function beginReading(
  { jobs }: ImportContext,
  change: Changing,
  draft: { readonly id: string; readonly number: number; readonly fileName: string; readonly sha256: string },
): Promise<{ readonly id: string; readonly number: number }> {
  const { transaction, organisationId, requester } = change;
  const { id, number, fileName, sha256 } = draft;
  await insertDraft(transaction, organisationId, {
    guidelineId: id,
    number,
    fileName,
    sha256,
    reading: 'waiting',
    madeBy: requester.personId,
    madeAt: change.now(),
  });
  await change.record({
    noun: 'guideline',
    nounId: id,
    verb: 'receiveFile',
    before: null,
    after: { number, fileName, sha256 },
  });
  await jobs.add<GuidelineJob>(transaction, guidelineQueue, { organisationId, guidelineId: id, number });
  return { id, number };
}
