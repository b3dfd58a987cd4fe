import { countOriginalPages, drawOriginalPage, readOriginalLines } from '../reading/index.ts';
import type { EvidenceVersion } from './evidence.model.ts';
import { previewOf } from './file-type.rules.ts';
import { hostOf } from './link.rules.ts';
import type { EvidenceContext } from './receive-file.ts';

/** Lines that a preview shows at most. */
export const shownLines = 500;
/** Pixels. */
const pageWidth = 1000;

/** How a version can be looked at here. */
export type PreviewShown =
  | { readonly kind: 'pages'; readonly pages: number }
  | { readonly kind: 'picture' }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly isShortened: boolean }
  | { readonly kind: 'link'; readonly url: string; readonly host: string }
  | { readonly kind: 'none' };

type Files = Pick<EvidenceContext, 'files' | 'requester'>;

const pathOf = ({ files, requester }: Files, sha256: string) =>
  files.pathOf(requester.organisationId, sha256);

/**
 * What can be shown of a version, worked out in a confined process where it is a PDF or a text. The caller has seen to it
 * that the requester may have it.
 */
export async function findPreview(context: Files, version: EvidenceVersion): Promise<PreviewShown> {
  const { sha256, url, mediaType } = version;
  if (url !== null) return { kind: 'link', url, host: hostOf(url) };
  if (sha256 === null) return { kind: 'none' };
  const kind = previewOf(mediaType);
  if (kind === 'picture') return { kind };
  if (kind === 'pages') {
    const pages = await countOriginalPages(pathOf(context, sha256));
    return pages ? { kind, pages } : { kind: 'none' };
  }
  if (kind === 'none') return { kind };
  const lines = await readOriginalLines(pathOf(context, sha256), 'text', shownLines + 1);
  if (!lines) return { kind: 'none' };
  return {
    kind: 'lines',
    lines: lines.slice(0, shownLines).map(({ text }) => text.slice(0, 2_000)),
    isShortened: lines.length > shownLines,
  };
}

/** A page of a PDF as PNG; null where it has no such page or cannot be drawn. */
export async function drawEvidencePage(
  context: Files,
  { sha256, mediaType }: EvidenceVersion,
  page: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (sha256 === null || previewOf(mediaType) !== 'pages' || page < 1) return null;
  return drawOriginalPage(pathOf(context, sha256), page, pageWidth);
}
