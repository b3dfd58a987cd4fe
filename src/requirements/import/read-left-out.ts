import type { FileStore } from '../../files/index.ts';
import { mayWrite, type RequestContext } from '../../identity/index.ts';
import type { GuidelineReading, LeftOut } from '../../reading/guideline/guideline-reading.model.ts';
import { cadenceIn, hasShall, levelOf, officeIn, readGuidelinePath } from '../../reading/index.ts';
import { refuse } from '../../shared/changed.ts';
import type { Place } from '../../shared/place.ts';
import type { Changed } from '../adopt-guideline.ts';
import { addRequirement } from '../change-draft.ts';
import { keepsGuideline } from '../guideline.policy.ts';
import type { RequirementRow } from '../guideline-list.model.ts';
import { findImportReview, importPath } from './find-import.ts';
import type { ImportedDraft } from './guideline-import.model.ts';

type WithFiles = RequestContext & { readonly files: Pick<FileStore, 'pathOf'> };

/** Readings lately looked at, by file: what was left out is not stored, since reading again gives the same. */
const lately = new Map<string, GuidelineReading>();
const mostKept = 4;

/** The file of a draft, read again. */
export async function readAgain(context: WithFiles, draft: ImportedDraft): Promise<GuidelineReading> {
  const key = `${context.requester.organisationId} ${draft.sha256}`;
  const kept = lately.get(key);
  const reading = kept ?? (await readGuidelinePath(importPath(context, draft), { fileName: draft.fileName }));
  lately.delete(key);
  // One that came to nothing may have met a limit that it does not meet next time.
  if (reading.requirements.length > 0) lately.set(key, reading);
  const oldest = lately.keys().next().value;
  if (lately.size > mostKept && oldest !== undefined) lately.delete(oldest);
  return reading;
}

/** Something that the reader left out, by its place in the list. */
export interface LeftOutShown extends LeftOut {
  readonly index: number;
  /** The draft has a requirement with these words. */
  readonly isTaken: boolean;
}

export interface LeftOutFound {
  readonly draft: ImportedDraft;
  readonly leftOut: readonly LeftOutShown[];
}

/** What of the file became no requirement, and why; undefined where there is no such draft for the requester. */
export async function findLeftOut(
  context: WithFiles,
  guidelineId: string,
): Promise<LeftOutFound | undefined> {
  const found = await findImportReview(context, guidelineId);
  if (!found || found.draft.reading !== 'read') return undefined;
  const { leftOut } = await readAgain(context, found.draft);
  const there = new Set(found.rows.map(({ text }) => text));
  return {
    draft: found.draft,
    leftOut: leftOut.map((each, index) => ({ ...each, index, isTaken: there.has(each.text) })),
  };
}

/** Takes something that was left out into the draft as a requirement, where it stands in the document. */
export async function takeInLeftOut(
  context: WithFiles,
  guidelineId: string,
  index: number,
): Promise<Changed<{ readonly id: string }>> {
  if (!keepsGuideline(context.requester) || !mayWrite(context.requester)) return refuse('forbidden');
  const found = await findImportReview(context, guidelineId);
  if (!found || found.draft.reading !== 'read') return refuse('notFound');
  const { leftOut, title } = await readAgain(context, found.draft);
  const chosen = leftOut[index];
  if (!chosen) return refuse('notFound');
  const rows = found.rows.toSorted((one, other) => one.position - other.position);
  const before = rows.findLast((row) => isBefore(row.place, chosen.place));
  const near = before ?? rows[0];
  const { text } = chosen;
  return addRequirement(context, guidelineId, {
    after: before?.id ?? null,
    ref: near ? refNear(near) : '1',
    chapter: near?.chapter ?? '1',
    chapterTitle: near?.chapterTitle ?? title ?? '1',
    sectionTitle: near?.sectionTitle ?? null,
    kind: hasShall(text) ? 'measure' : 'principle',
    level: levelOf(text),
    role: officeIn(text)?.name ?? null,
    cadence: cadenceIn(text),
    text,
  });
}

/** The number of the section that a requirement stands in. */
const refNear = ({ ref }: RequirementRow): string => ref.replace(/\s\S{1,3}$/u, '');

function isBefore(one: Place | null, other: Place | null): boolean {
  if (!one || !other) return false;
  const [page, otherPage] = [one.page ?? 0, other.page ?? 0];
  return page < otherPage || (page === otherPage && (one.line ?? 0) < (other.line ?? 0));
}
