import { setImmediate } from 'node:timers/promises';
import type { Block, ReadingProblem } from '../../blocks.model.ts';
import { toBlocks } from './layout/document-blocks.ts';
import { findOcr, type Ocr } from './ocr.ts';
import type { PageContent } from './page/page-content.model.ts';
import type { PDFDocumentProxy, PDFPageProxy } from './page/pdfjs.ts';
import { isSymbolSized, readPage } from './page/read-page.ts';
import { type PageTags, readTags } from './page/read-tags.ts';
import { PageWindow } from './page-window.ts';
import type { PdfOptions } from './read-pdf.ts';

/** Tags are left unread once they have cost this many milliseconds: huge tables come whole with every page. */
const TAG_TIME = 15_000;

export interface ReadPages {
  blocks: Block[];
  problems: ReadingProblem[];
  /** Pages that hold pictures and no text at all. */
  scanned: number;
}

interface Page {
  content: PageContent;
  tags: PageTags | null;
}

/** Reads page after page. A page that fails becomes a problem, and the rest is read. */
export async function readPages(document: PDFDocumentProxy, options: PdfOptions): Promise<ReadPages> {
  const window = new PageWindow();
  const problems: ReadingProblem[] = [];
  const tagReader = new TagReader();
  let scanned = 0;
  let ocr: Promise<Ocr | null> | null = null;
  for (let number = 1; number <= document.numPages; number += 1) {
    options.signal?.throwIfAborted();
    try {
      const page = await document.getPage(number);
      let read: Page | null = await readOne(page, tagReader);
      if (isScanned(read.content)) {
        scanned += 1;
        ocr ??= findOcr(options.signal);
        const recognised = (await (await ocr)?.(page)) ?? null;
        read = recognised && { content: recognised, tags: null };
        problems.push(
          read ? pageProblem('page-ocr', 'note', number) : pageProblem('page-unreadable', 'error', number),
        );
      } else if (hasUnreadPicture(read.content))
        problems.push(pageProblem('picture-unreadable', 'warning', number));
      page.cleanup();
      window.add(read);
    } catch {
      options.signal?.throwIfAborted();
      window.add(null);
      problems.push(pageProblem('page-unreadable', 'error', number));
    }
    options.onProgress?.(number, document.numPages);
    // Lets an abort, and whatever else the thread does, come between the pages.
    await setImmediate();
  }
  window.finish();
  for (const number of window.failed) problems.push(pageProblem('page-unreadable', 'error', number));
  return { blocks: toBlocks(window.items, window.words), problems, scanned };
}

async function readOne(page: PDFPageProxy, tagReader: TagReader): Promise<Page> {
  const content = await readPage(page);
  const tags = await tagReader.read(page);
  for (const chunk of content.chunks)
    if (chunk.tag !== null && chunk.text === '-' && tags?.softHyphens.has(chunk.tag)) chunk.text = '\u00ad';
  return { content, tags };
}

class TagReader {
  #spent = 0;

  async read(page: PDFPageProxy): Promise<PageTags | null> {
    if (this.#spent > TAG_TIME) return null;
    const started = performance.now();
    const tags = await readTags(page);
    this.#spent += performance.now() - started;
    return tags;
  }
}

/** A page of one or more large pictures without any text. */
function isScanned({ chunks, pictures, width, height }: PageContent): boolean {
  if (chunks.some((chunk) => chunk.text !== ' ')) return false;
  const covered = pictures.reduce((sum, { x0, x1, y0, y1 }) => sum + (x1 - x0) * (y1 - y0), 0);
  return covered > 0.3 * width * height;
}

/** True where a picture of a symbol's size could not be decoded: it may have shown a status. */
function hasUnreadPicture({ pictures }: PageContent): boolean {
  return pictures.some((picture) => picture.pixels === null && isSymbolSized(picture));
}

function pageProblem(code: string, severity: ReadingProblem['severity'], page: number): ReadingProblem {
  return { code, severity, place: { page, line: null }, expected: null, found: null };
}
