import { drawOriginalPage, type OriginalLine, readOriginalLines } from '../reading/index.ts';
import { originalPath } from './find-reading.ts';
import type { Original } from './original.view.ts';
import type { ReadingDraft } from './reading-draft.model.ts';
import type { ReadingsContext } from './readings-context.ts';

/** Width in pixels that a page of the original is drawn in: sharp in its column on a dense screen. */
const pageWidth = 1200;

/** Originals shown lately, by their content: choosing row after row doesn't read the same file anew. */
const lately = new Map<string, OriginalLine[] | null>();
const mostKept = 4;

/** The original of a draft as it can be shown beside what was read from it. */
export async function showOriginal(context: ReadingsContext, draft: ReadingDraft): Promise<Original> {
  const source = draft.reading?.source;
  if (source?.format === 'pdf' && source.pages) return { kind: 'pages', pages: source.pages };
  if (!source || source.format === 'pdf' || source.format === 'unknown') return { kind: 'none' };
  const key = `${source.format} ${draft.sha256}`;
  const lines = lately.has(key)
    ? lately.get(key)
    : await readOriginalLines(originalPath(context, draft), source.format);
  keepLately(key, lines ?? null);
  return lines ? { kind: 'lines', lines } : { kind: 'none' };
}

function keepLately(key: string, lines: OriginalLine[] | null): void {
  lately.delete(key);
  lately.set(key, lines);
  const oldest = lately.keys().next().value;
  if (lately.size > mostKept && oldest !== undefined) lately.delete(oldest);
}

/** A page of a draft's PDF as PNG, null where it has no such page or it cannot be drawn. */
export async function drawPage(
  context: ReadingsContext,
  draft: ReadingDraft,
  page: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const source = draft.reading?.source;
  if (source?.format !== 'pdf' || page < 1 || page > (source.pages ?? 0)) return null;
  return drawOriginalPage(originalPath(context, draft), page, pageWidth);
}
