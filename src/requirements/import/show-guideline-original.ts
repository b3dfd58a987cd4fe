import type { FileStore } from '../../files/index.ts';
import type { RequestContext } from '../../identity/index.ts';
import { drawOriginalPage, type OriginalLine, readOriginalLines } from '../../reading/index.ts';
import type { Original } from '../../readings/original.view.ts';
import { findImport, importPath } from './find-import.ts';
import type { ImportedDraft } from './guideline-import.model.ts';
import { readAgain } from './read-left-out.ts';

type WithFiles = RequestContext & { readonly files: Pick<FileStore, 'pathOf'> };

/** Width in pixels that a page of the original is drawn in: sharp in its column on a dense screen. */
const pageWidth = 1200;
/** Originals shown lately, by file. */
const lately = new Map<string, OriginalLine[] | null>();
const mostKept = 4;

export interface ShownOriginal {
  readonly original: Original;
  readonly format: 'pdf' | 'docx' | 'xlsx' | 'text' | 'unknown';
}

/** The file of a draft as it can be shown beside what was read from it. */
export async function showGuidelineOriginal(
  context: WithFiles,
  draft: ImportedDraft,
): Promise<ShownOriginal> {
  const { format, pages } = (await readAgain(context, draft)).source;
  if (format === 'pdf' && pages) return { format, original: { kind: 'pages', pages } };
  if (format === 'pdf' || format === 'unknown') return { format, original: { kind: 'none' } };
  const key = `${context.requester.organisationId} ${draft.sha256}`;
  const lines = lately.has(key)
    ? (lately.get(key) ?? null)
    : await readOriginalLines(importPath(context, draft), format);
  lately.delete(key);
  lately.set(key, lines);
  const oldest = lately.keys().next().value;
  if (lately.size > mostKept && oldest !== undefined) lately.delete(oldest);
  return { format, original: lines ? { kind: 'lines', lines } : { kind: 'none' } };
}

/** A page of a draft's PDF as PNG; null where there is none for the requester, or it cannot be drawn. */
export async function drawGuidelinePage(
  context: WithFiles,
  guidelineId: string,
  page: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await findImport(context, guidelineId);
  if (!found || page < 1) return null;
  return drawOriginalPage(importPath(context, found.draft), page, pageWidth);
}

/** Where the file of a draft lies and what it was called; undefined where there is none for the requester. */
export async function findOriginalFile(
  context: WithFiles,
  guidelineId: string,
): Promise<{ readonly path: string; readonly fileName: string } | undefined> {
  const found = await findImport(context, guidelineId);
  return found && { path: importPath(context, found.draft), fileName: found.draft.fileName };
}
