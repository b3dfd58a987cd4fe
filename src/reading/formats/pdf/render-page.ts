import { createCanvas } from '@napi-rs/canvas';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './page/pdfjs.ts';

/** A page is drawn at most this wide or high, in pixels. */
const LONGEST_SIDE = 4000;
const MOST_IMAGE_PIXELS = 50_000_000;

export interface RenderOptions {
  /** Pixels; the height follows from the page. */
  width: number;
}

/**
 * Draws one page as PNG. Null where the file cannot be opened, has no such page or the page cannot be drawn.
 * `pageNumber` is 1-based.
 */
export async function renderPage(
  bytes: Uint8Array,
  pageNumber: number,
  options: RenderOptions,
): Promise<Uint8Array | null> {
  let document: PDFDocumentProxy | null = null;
  try {
    document = await openPdf(bytes, MOST_IMAGE_PIXELS);
    return await drawPage(await document.getPage(pageNumber), options.width);
  } catch {
    return null;
  } finally {
    await document?.loadingTask.destroy();
  }
}

/** How many pages the file has; null where it cannot be opened. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  let document: PDFDocumentProxy | null = null;
  try {
    document = await openPdf(bytes, MOST_IMAGE_PIXELS);
    return document.numPages;
  } catch {
    return null;
  } finally {
    await document?.loadingTask.destroy();
  }
}

/** Draws an open page as PNG. Throws what pdfjs throws for a page that it cannot draw. */
export async function drawPage(page: PDFPageProxy, width: number): Promise<Uint8Array> {
  const natural = page.getViewport({ scale: 1 });
  const longest = Math.max(natural.width, natural.height);
  const scale = Math.min(Math.max(1, width) / natural.width, LONGEST_SIDE / longest);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  );
  // pdfjs types its canvas as a browser's; @napi-rs/canvas has the part of it that drawing needs.
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  return new Uint8Array(canvas.toBuffer('image/png'));
}
