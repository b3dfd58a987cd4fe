import { setImmediate } from 'node:timers/promises';
import type { BlockDocument, ReadingProblem } from '../../blocks.model.ts';
import { toBlocks } from './layout/document-blocks.ts';
import { type EdgeLine, edgeLines, furnitureOf } from './layout/furniture.ts';
import type { PageItem } from './layout/page-item.model.ts';
import { isInTable, tablesOf, toPageItems } from './layout/page-items.ts';
import type { PageContent } from './page/page-content.model.ts';
import { openPdf, type PDFDocumentProxy } from './page/pdfjs.ts';
import { readPage } from './page/read-page.ts';
import { type PageTags, readTags } from './page/read-tags.ts';
import type { PageTable } from './tables/table.model.ts';
import { vocabulary } from './text/hyphens.ts';
import { toLines } from './text/text-line.ts';

export interface PdfOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
  /** Longer documents are refused. */
  maxPages?: number;
}

export const MOST_PAGES = 2000;
/** Pictures with more pixels than this are no symbols, and are not decoded. */
const MOST_SYMBOL_PIXELS = 4_000_000;
/** Running headers repeat within this many pages, also where left and right pages differ. */
const NEIGHBOURS = 2;
/** Tags are left unread once they have cost this many milliseconds: huge tables come whole with every page. */
const TAG_TIME = 15_000;

/**
 * Reads a PDF into blocks. What cannot be read is told as problems: `pdf-damaged`, `pdf-password`, `too-many-pages`
 * and `pdf-no-text` refuse the whole document (severity error, no blocks), `page-unreadable` one page.
 * Rejects only when `signal` is aborted, with its reason.
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<BlockDocument> {
  let document: PDFDocumentProxy;
  try {
    document = await openPdf(bytes, MOST_SYMBOL_PIXELS);
  } catch (failure) {
    return refused(isPasswordFailure(failure) ? 'pdf-password' : 'pdf-damaged', null);
  }
  try {
    const total = document.numPages;
    const most = options.maxPages ?? MOST_PAGES;
    if (total > most) return refused('too-many-pages', total, String(most));
    return await readPages(document, options);
  } finally {
    await document.loadingTask.destroy();
  }
}

function isPasswordFailure(failure: unknown): boolean {
  return failure instanceof Error && failure.name === 'PasswordException';
}

function refused(code: string, pages: number | null, expected: string | null = null): BlockDocument {
  const found = pages === null ? null : String(pages);
  return {
    format: 'pdf',
    pages,
    blocks: [],
    problems: [{ code, severity: 'error', place: null, expected, found }],
  };
}

interface Pending {
  content: PageContent;
  tags: PageTags | null;
  tables: PageTable[];
  edges: EdgeLine[];
}

async function readPages(document: PDFDocumentProxy, options: PdfOptions): Promise<BlockDocument> {
  const problems: ReadingProblem[] = [];
  const total = document.numPages;
  const pages: (Pending | null)[] = [];
  const items: PageItem[][] = [];
  const words = new Set<string>();
  let tagTime = 0;
  let withText = 0;
  const finish = (index: number) => {
    const page = pages[index];
    if (!page) return;
    const around = pages.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
    items.push(
      settle(
        page,
        around.filter((other) => other !== page),
      ),
    );
    const past = index - NEIGHBOURS;
    if (past >= 0) pages[past] = null;
  };
  for (let number = 1; number <= total; number += 1) {
    options.signal?.throwIfAborted();
    try {
      const page = await document.getPage(number);
      const { content } = await readPage(page);
      const started = performance.now();
      const tags = tagTime < TAG_TIME ? await readTags(page) : null;
      tagTime += performance.now() - started;
      page.cleanup();
      hideSoftHyphens(content, tags);
      if (content.chunks.some((chunk) => chunk.text !== ' ')) withText += 1;
      for (const word of vocabulary(toLines(content.chunks).map((line) => line.text))) words.add(word);
      pages.push({ content, tags, tables: tablesOf(content, tags), edges: edgeLines(content) });
    } catch (failure) {
      if (options.signal?.aborted) throw failure;
      pages.push(null);
      problems.push(pageProblem(number));
    }
    if (number > NEIGHBOURS) finish(number - 1 - NEIGHBOURS);
    options.onProgress?.(number, total);
    await setImmediate();
  }
  for (let index = Math.max(0, total - NEIGHBOURS); index < total; index += 1) finish(index);
  if (withText === 0 && problems.length === 0) return refused('pdf-no-text', total);
  if (withText === 0) return { ...refused('pdf-damaged', total), problems };
  return { format: 'pdf', pages: total, blocks: toBlocks(items, words), problems };
}

function settle(page: Pending, neighbours: (Pending | null)[]): PageItem[] {
  const others = neighbours.flatMap((other) => (other ? [other.edges] : []));
  const furniture = furnitureOf(page.edges, others, (chunk) => isInTable(page.tables, chunk));
  return toPageItems(page.content, page.tags, page.tables, furniture);
}

function hideSoftHyphens(content: PageContent, tags: PageTags | null): void {
  for (const chunk of content.chunks)
    if (chunk.tag !== null && chunk.text === '-' && tags?.softHyphens.has(chunk.tag)) chunk.text = '\u00ad';
}

function pageProblem(page: number): ReadingProblem {
  return {
    code: 'page-unreadable',
    severity: 'error',
    place: { page, line: null },
    expected: null,
    found: null,
  };
}
