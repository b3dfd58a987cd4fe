import { type EdgeLine, edgeLines, furnitureOf } from './layout/furniture.ts';
import type { PageItem } from './layout/page-item.model.ts';
import { isInTable, tablesOf, toPageItems } from './layout/page-items.ts';
import type { PageContent } from './page/page-content.model.ts';
import type { PageTags } from './page/read-tags.ts';
import type { PageTable } from './tables/table.model.ts';
import { vocabulary } from './text/hyphens.ts';
import { toLines } from './text/text-line.ts';

/** Running headers repeat within this many pages, also where left and right pages differ. */
const NEIGHBOURS = 2;

interface OpenPage {
  content: PageContent;
  tags: PageTags | null;
  tables: PageTable[];
  edges: EdgeLine[];
}

/**
 * Turns pages into items as they come in. Only a few pages are held at a time: a page is settled when the two after
 * it are known, since what they repeat is furniture.
 */
export class PageWindow {
  /** The items of each settled page. */
  readonly items: PageItem[][] = [];
  /** Words seen inside lines, for the hyphens. */
  readonly words = new Set<string>();
  /** Pages whose layout could not be made out, by number. */
  readonly failed = new Set<number>();
  readonly #pages: (OpenPage | null)[] = [];
  /** How far lines reach to the right on pages of each width. */
  readonly #right = new Map<number, number>();

  /** Takes the next page, null for one that could not be read. */
  add(page: { content: PageContent; tags: PageTags | null } | null): void {
    const number = this.#pages.length + 1;
    this.#pages.push(page && this.#attempt(number, () => this.#open(page.content, page.tags)));
    if (this.#pages.length > NEIGHBOURS) this.#settle(this.#pages.length - 1 - NEIGHBOURS);
  }

  /** Settles the last pages. */
  finish(): void {
    const count = this.#pages.length;
    for (let index = Math.max(0, count - NEIGHBOURS); index < count; index += 1) this.#settle(index);
  }

  /** A page with a layout that nobody thought of must not cost the whole document. */
  #attempt<T>(number: number, work: () => T): T | null {
    try {
      return work();
    } catch {
      this.failed.add(number);
      return null;
    }
  }

  #open(content: PageContent, tags: PageTags | null): OpenPage {
    const tables = tablesOf(content, tags);
    const edges = edgeLines(content);
    const atEdge = new Set(edges.flatMap((line) => line.chunks));
    const lines = toLines(content.chunks.filter((chunk) => !atEdge.has(chunk)));
    for (const word of vocabulary(lines.map((line) => line.text))) this.words.add(word);
    const key = Math.round(content.width);
    const ends = [...lines, ...tables].map((part) => part.x1);
    this.#right.set(key, Math.max(this.#right.get(key) ?? -Infinity, ...ends));
    return { content, tags, tables, edges };
  }

  #settle(index: number): void {
    const page = this.#pages[index];
    if (page) {
      const around = this.#pages.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);
      const others = around.flatMap((other) => (other && other !== page ? [other.edges] : []));
      const furniture = furnitureOf(page.edges, others, (chunk) => isInTable(page.tables, chunk));
      const right = this.#right.get(Math.round(page.content.width)) ?? page.content.width;
      const settled = this.#attempt(index + 1, () =>
        toPageItems(page.content, page.tags, page.tables, furniture, right),
      );
      if (settled) this.items.push(settled);
    }
    if (index >= NEIGHBOURS) this.#pages[index - NEIGHBOURS] = null;
  }
}
