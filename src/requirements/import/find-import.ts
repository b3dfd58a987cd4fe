import type { FileStore } from '../../files/index.ts';
import { inRequest, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { compareVersions, isDoubtful } from '../draft.rules.ts';
import { readsDrafts } from '../guideline.policy.ts';
import type { RequirementRow } from '../guideline-list.model.ts';
import { findRequirements } from '../requirement.store.ts';
import type { ImportCounts, ImportedDraft } from './guideline-import.model.ts';
import { findImportedDraft } from './import.store.ts';
import { type Progress, progressOf } from './reading-progress.ts';

export interface ImportFound {
  readonly draft: ImportedDraft;
  /** Pages or sheets, while they are read here; null where that is not known. */
  readonly progress: Progress | null;
}

/** The draft that a file is read into; undefined where there is none, or it is not for the requester. */
export function findImport(context: RequestContext, guidelineId: string): Promise<ImportFound | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    if (!readsDrafts(requester) || !isId(guidelineId)) return undefined;
    const draft = await findImportedDraft(transaction, requester.organisationId, guidelineId);
    return draft && { draft, progress: progressOf(draft) };
  });
}

export interface ImportReview extends ImportFound {
  readonly counts: ImportCounts;
  /** Doubtful ones first, then in the document's order. */
  readonly rows: readonly RequirementRow[];
  /** Those in force that the draft does not have. */
  readonly gone: readonly RequirementRow[];
}

/** What was read, for looking it through beside the original. */
export function findImportReview(
  context: RequestContext,
  guidelineId: string,
): Promise<ImportReview | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!readsDrafts(requester) || !isId(guidelineId)) return undefined;
    const draft = await findImportedDraft(transaction, organisationId, guidelineId);
    if (!draft) return undefined;
    const after = await findRequirements(transaction, organisationId, guidelineId, draft.number);
    const before =
      draft.inForce === null
        ? []
        : await findRequirements(transaction, organisationId, guidelineId, draft.inForce);
    const compared = compareVersions(before, after);
    const count = (kind: (typeof compared)[number]['kind']) =>
      compared.filter((row) => row.kind === kind).length;
    const doubtful = after.filter(isDoubtful);
    return {
      draft,
      progress: progressOf(draft),
      rows: [...doubtful, ...after.filter((row) => !isDoubtful(row))],
      gone: compared.flatMap(({ kind, before: row }) => (kind === 'leftOut' && row ? [row] : [])),
      counts: {
        requirements: after.length,
        added: count('added'),
        changed: count('changed'),
        same: count('same') + count('moved'),
        gone: count('leftOut'),
        doubtful: doubtful.length,
      },
    };
  });
}

/** Where the uploaded file of a draft lies on this machine. */
export const importPath = (
  { files, requester }: RequestContext & { readonly files: Pick<FileStore, 'pathOf'> },
  { sha256 }: ImportedDraft,
): string => files.pathOf(requester.organisationId, sha256);
