import type { BlockDocument } from '../../blocks.model.ts';
import { openPdf, type PDFDocumentProxy } from './page/pdfjs.ts';
import { readPages } from './read-pages.ts';

export interface PdfOptions {
  /** Called after each page. */
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Longer documents are refused. */
  maxPages?: number;
}

const MOST_PAGES = 2000;
/** Pictures with more pixels than this are no symbols, and are not decoded. */
const MOST_SYMBOL_PIXELS = 4_000_000;

/**
 * Reads a PDF into blocks. What cannot be read is told as problems: `pdf-damaged`, `pdf-password`, `too-many-pages`,
 * `pdf-no-text` (scanned) and `no-text` refuse the whole document (severity error, no blocks), `page-unreadable` one
 * page.
 * Rejects only when `signal` is aborted, with its reason.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<BlockDocument> {
  options.signal?.throwIfAborted();
  let document: PDFDocumentProxy;
  try {
    document = await openPdf(bytes, MOST_SYMBOL_PIXELS);
  } catch (failure) {
    return refused(isPasswordFailure(failure) ? 'pdf-password' : 'pdf-damaged', null);
  }
  try {
    const pages = document.numPages;
    const most = options.maxPages ?? MOST_PAGES;
    if (pages > most) return refused('too-many-pages', pages, String(most));
    const { blocks, problems, scanned } = await readPages(document, options);
    if (blocks.length > 0) return { format: 'pdf', pages, blocks, problems };
    if (scanned > 0) return refused('pdf-no-text', pages);
    return refused(problems.length === 0 ? 'no-text' : 'pdf-damaged', pages);
  } catch (failure) {
    options.signal?.throwIfAborted();
    return refused(isPasswordFailure(failure) ? 'pdf-password' : 'pdf-damaged', null);
  } finally {
    await document.loadingTask.destroy();
  }
}

function isPasswordFailure(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'PasswordException';
}

function refused(code: string, pages: number | null, expected: string | null = null): BlockDocument {
  const found = pages === null ? null : String(pages);
  const problem = { code, severity: 'error' as const, place: null, expected, found };
  return { format: 'pdf', pages, blocks: [], problems: [problem] };
}
