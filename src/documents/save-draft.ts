import type { EvidenceContext } from '../evidence/index.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { forgetFile } from '../readings/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import type { DocumentVersion } from './document.model.ts';
import { type Changed, faults } from './document-faults.model.ts';
import {
  type DraftInput,
  type DraftThrownAway,
  draftInput,
  draftThrownAway,
} from './document-input.model.ts';
import { faultOfCommand } from './document-workflow.rules.ts';
import { documentNoun, holdOwnDocument } from './held.ts';
import {
  deleteVersion,
  findDraft,
  findLatestDecided,
  insertVersion,
  updateVersion,
} from './version.store.ts';

/** What a version says: typed words, or a file with the words that were read out of it. */
export type Content = Pick<DocumentVersion, 'text' | 'sha256' | 'fileName' | 'mediaType' | 'bytes'>;

/** Begins the next version with typed words, or corrects the one that is begun. What was in a file stays with its file. */
export function saveDraft(
  context: RequestContext,
  id: string,
  input: DraftInput,
): Promise<Changed<{ readonly number: number }>> {
  return changing(context, async (change): Promise<Changed<{ readonly number: number }>> => {
    const held = await holdForDraft(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(draftInput, input, faults);
    if (!parsed.ok) return parsed;
    const { text, changes, version } = parsed.value;
    const { draft } = held;
    const file = draft ?? { sha256: null, fileName: null, mediaType: null, bytes: null };
    const { sha256, fileName, mediaType, bytes } = file;
    const content = { text, sha256, fileName, mediaType, bytes };
    return keepDraft(change, { id, draft, version, content, changes });
  });
}

/** A document whose next version can be written, with its draft. */
export async function holdForDraft(change: Changing, id: string) {
  const held = await holdOwnDocument(change, id);
  if (!held.ok) return held;
  if (held.document.withdrawnAt) return refuseField('text', 'documentWithdrawn');
  const draft = await findDraft(change.transaction, change.organisationId, id);
  return { ok: true, document: held.document, draft } as const;
}

interface Kept {
  readonly id: string;
  readonly draft: DocumentVersion | undefined;
  readonly version: number | undefined;
  readonly content: Content;
  readonly changes: string | null;
}

/** Saves what the draft says. Without a version it is begun, and never over one that somebody else has begun. */
export async function keepDraft(
  change: Changing,
  { id, draft, version, content, changes }: Kept,
): Promise<Changed<{ readonly number: number }>> {
  const { transaction, organisationId, requester, now } = change;
  const command = version === undefined ? 'begin' : 'correct';
  const fault = faultOfCommand(draft ? 'draft' : 'none', command);
  if (fault) return refuseField('text', fault);
  if (draft && version !== draft.version) return refuse('stale');
  const after = { ...content, changes };
  const latest = draft ? undefined : await findLatestDecided(transaction, organisationId, id);
  const number = draft?.number ?? (latest?.number ?? 0) + 1;
  if (draft) {
    await updateVersion(transaction, organisationId, draft, after);
  } else {
    await insertVersion(transaction, organisationId, {
      documentId: id,
      number,
      ...after,
      decidedOn: null,
      decidedByBodyId: null,
      decidedByRole: null,
      minuteItem: null,
      registryNumber: null,
      validFrom: null,
      validTo: null,
      madeBy: requester.personId,
      madeAt: now(),
    });
  }
  const before = draft ? draftLogged(draft) : null;
  await change.record({
    noun: documentNoun,
    nounId: id,
    verb: draft ? 'changeDraft' : 'addDraft',
    before: before && { number, ...before },
    after: { number, ...draftLogged(after) },
  });
  return { ok: true, number };
}

/** A draft's words may be long and are working papers: the log keeps how long they were, and which file it was. */
const draftLogged = ({
  text,
  fileName,
  sha256,
  changes,
}: Pick<Content, 'text' | 'fileName' | 'sha256'> & { changes: string | null }) => ({
  characters: text?.length ?? 0,
  fileName,
  sha256,
  changes,
});

/** Throws a draft away with its file. What has been decided stands; a file that was decided once stays with its version. */
export function throwDraftAway(
  context: EvidenceContext,
  id: string,
  input: DraftThrownAway,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId } = change;
    const held = await holdOwnDocument(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(draftThrownAway, input, faults);
    if (!parsed.ok) return parsed;
    const draft = await findDraft(transaction, organisationId, id);
    if (!draft) return refuseField('version', faultOfCommand('none', 'throwAway') ?? 'noDraft');
    if (draft.version !== parsed.value.version) return refuse('stale');
    await deleteVersion(transaction, organisationId, draft);
    await change.record({
      noun: documentNoun,
      nounId: id,
      verb: 'throwDraftAway',
      before: { number: draft.number, ...draftLogged(draft) },
      after: null,
    });
    if (draft.sha256) await forgetFile(transaction, organisationId, context.files, draft.sha256);
    return { ok: true };
  });
}
