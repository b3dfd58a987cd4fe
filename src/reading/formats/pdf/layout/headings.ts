import type { PageItem, TextItem } from './page-item.model.ts';

/** A heading is not longer than this many letters. */
const LONGEST = 180;
const LONGEST_BOLD = 110;
/** Larger than running text by this factor is a heading's size. */
const LARGER = 1.1;

/**
 * Which paragraphs are headings, with their level: from the file's tags where it has any, else from size, boldness
 * and numbering against the running text. Styles that the tags use for a level count for untagged text as well.
 */
export function headingLevels(items: readonly PageItem[]): Map<PageItem, number> {
  const texts = items.filter((item) => item.kind === 'text');
  const body = bodySize(items);
  const candidates = texts.filter((item) => item.heading !== null || looksLikeHeading(item, body));
  const styles = rankStyles(candidates.filter((item) => item.heading === null));
  const tagged = new Map(
    candidates.flatMap((item) => (item.heading ? [[styleOf(item), item.heading.level] as const] : [])),
  );
  const shallowest = new Map<string, number>();
  for (const item of candidates)
    shallowest.set(styleOf(item), Math.min(depth(item), shallowest.get(styleOf(item)) ?? Infinity));
  const deepestTag = Math.max(0, ...tagged.values());
  const levels = new Map<PageItem, number>();
  for (const item of candidates) {
    const ranked =
      deepestTag + (styles.get(styleOf(item)) ?? 0) + depth(item) - (shallowest.get(styleOf(item)) ?? 0);
    levels.set(item, item.heading?.level ?? tagged.get(styleOf(item)) ?? ranked);
  }
  return levels;
}

/** The size that most letters of running text are set in. */
function bodySize(items: readonly PageItem[]): number {
  const letters = new Map<number, number>();
  const count = (size: number, lines: string[]) => {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + lines.reduce((sum, line) => sum + line.length, 0));
  };
  for (const item of items) {
    if (item.kind === 'text') count(item.size, item.lines);
    else
      for (const cell of item.rows.flatMap((row) => row.cells))
        for (const paragraph of cell.paragraphs)
          count(
            paragraph.size,
            paragraph.lines.map((line) => line.slice(0, line.length / 2)),
          );
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 11;
}

function looksLikeHeading(item: TextItem, body: number): boolean {
  const text = item.lines.join(' ');
  if (!/\p{L}{2}/u.test(text) || text.length > LONGEST || /\.{4,}|…{2,}|(\. ){4,}/.test(text)) return false;
  if (item.tabulated) return false;
  if (/^[•◦▪●○■–*-]/u.test(item.marker ?? '')) return false;
  if (item.size >= LARGER * body) return item.lines.length <= 4 && !/[,;]$/.test(text);
  const isLabel = item.bold && text.length <= LONGEST_BOLD && item.lines.length <= 2 && !/[.,;]$/.test(text);
  return isLabel && item.size >= 0.95 * body;
}

const styleOf = (item: TextItem): string =>
  `${Math.round(item.size * 2) / 2} ${item.bold ? 'bold' : 'plain'} ${item.italic ? 'italic' : 'upright'}`;

function rankStyles(items: TextItem[]): Map<string, number> {
  const weight = (item: TextItem) => item.size + (item.bold ? 0.4 : 0) - (item.italic ? 0.2 : 0);
  const ordered = items.toSorted((a, b) => weight(b) - weight(a));
  const ranks = new Map<string, number>();
  for (const item of ordered) if (!ranks.has(styleOf(item))) ranks.set(styleOf(item), ranks.size + 1);
  return ranks;
}

/** "2.1" stands one level below "2" when both are set alike. */
function depth(item: TextItem): number {
  const parts = /^\d+(\.\d+)+/.exec(item.marker ?? '')?.[0].split('.').length ?? 1;
  return parts - 1;
}
