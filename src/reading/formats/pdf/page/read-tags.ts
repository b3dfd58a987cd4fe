import type { PDFPageProxy } from './pdfjs.ts';

/** What the structure tree of a tagged file says about the marked content of one page, by marked content id. */
export interface PageTags {
  /** Heading level 1–6 and which heading, for content that is a heading. */
  headings: Map<number, { level: number; heading: number }>;
  /** Which paragraph, heading, list item or cell of the page the content belongs to. */
  blocks: Map<number, number>;
  /** Alternative text of pictures. */
  alternatives: Map<number, string>;
  /** Hyphens that only part a word at a line's end. */
  softHyphens: Set<number>;
  tables: TaggedTable[];
}

export interface TaggedTable {
  rows: { cells: TaggedCell[] }[];
}

export interface TaggedCell {
  header: boolean;
  columnSpan: number;
  rowSpan: number;
  tags: Set<number>;
}

interface Node {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  colSpan?: number;
  rowSpan?: number;
  children?: Node[];
}

const DEEPEST = 60;
/** A cell that claims to span more rows or columns is not believed. */
const MOST_SPAN = 200;
const BLOCK = /^(P|H[1-6]?|Title|LI|LBody|T[DH]|Caption|BlockQuote|TOCI|Note)$/;

/** Reads the tags of a page; null for a page without any. */
export async function readTags(page: PDFPageProxy): Promise<PageTags | null> {
  const root = (await page.getStructTree()) as unknown as Node | null;
  if (!root?.children?.length) return null;
  const tags: PageTags = {
    headings: new Map(),
    blocks: new Map(),
    alternatives: new Map(),
    softHyphens: new Set(),
    tables: [],
  };
  let headings = 0;
  let blocks = 0;
  const visit = (node: Node, depth: number): void => {
    if (depth > DEEPEST) return;
    const level = headingLevel(node.role);
    if (BLOCK.test(node.role ?? '')) {
      blocks += 1;
      for (const tag of contentOf(node)) tags.blocks.set(tag, blocks);
    }
    if (level !== null) {
      headings += 1;
      for (const tag of contentOf(node)) tags.headings.set(tag, { level, heading: headings });
    }
    if (node.alt === '\u00ad') for (const tag of contentOf(node)) tags.softHyphens.add(tag);
    else if (node.role === 'Figure' && node.alt)
      for (const tag of contentOf(node)) tags.alternatives.set(tag, node.alt);
    if (node.role === 'Table') {
      const table = toTable(node);
      if (table.rows.some((row) => row.cells.length > 1)) tags.tables.push(table);
    }
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(root, 0);
  return tags;
}

function headingLevel(role: string | undefined): number | null {
  if (role === 'Title') return 1;
  if (role === 'H') return 2;
  const level = /^H([1-6])$/.exec(role ?? '')?.[1];
  return level ? Number(level) : null;
}

function contentOf(node: Node, depth = 0): number[] {
  const own = /_mc(\d+)$/.exec(node.type === 'content' ? (node.id ?? '') : '')?.[1];
  if (own) return [Number(own)];
  return depth > DEEPEST ? [] : (node.children ?? []).flatMap((child) => contentOf(child, depth + 1));
}

function toTable(table: Node): TaggedTable {
  const rows = (table.children ?? []).flatMap((child) =>
    child.role === 'TR'
      ? [child]
      : /^T(Head|Body|Foot)$/.test(child.role ?? '')
        ? (child.children ?? [])
        : [],
  );
  return {
    rows: rows
      .filter((row) => row.role === 'TR')
      .map((row) => ({
        cells: (row.children ?? [])
          .filter((cell) => cell.role === 'TD' || cell.role === 'TH')
          .map((cell) => ({
            header: cell.role === 'TH',
            columnSpan: Math.min(cell.colSpan ?? 1, MOST_SPAN),
            rowSpan: Math.min(cell.rowSpan ?? 1, MOST_SPAN),
            tags: new Set(contentOf(cell)),
          })),
      })),
  };
}
