import type { Line } from './tables.ts';

const pageNumber = /^\s*(?:sida?\s*)?\d{1,3}(?:\s?(?:\(\d{1,3}\)|av \d{1,3}|\/\s?\d{1,3}))?\s*$/iu;

/** Takes away running heads, feet and page numbers: what stands at the edge of page after page, but for its digits. */
export function withoutFurniture(lines: Line[]): Line[] {
  const pages = Map.groupBy(lines, (line) => line.page ?? 1);
  const edges = new Map<number, Line[]>();
  const bottoms = new Set<Line>();
  const seen = new Map<string, Set<number>>();
  for (const [page, all] of pages) {
    const filled = all.filter((line) => line.text.trim() !== '');
    const edge = [...new Set([...filled.slice(0, 3), ...filled.slice(-3)])];
    edges.set(page, edge);
    if (filled.length > 6) for (const line of filled.slice(-3)) bottoms.add(line);
    for (const line of edge) seen.set(keyOf(line), (seen.get(keyOf(line)) ?? new Set()).add(page));
  }
  const enough = Math.max(2, Math.ceil(pages.size / 3));
  const gone = new Set<Line>();
  for (const [page, edge] of edges) {
    // The cover keeps its head: the firm's name may stand nowhere else.
    const repeated = (line: Line): boolean =>
      (page > 1 || bottoms.has(line)) && (seen.get(keyOf(line))?.size ?? 0) >= enough;
    for (const line of edge) if (pageNumber.test(line.text) || repeated(line)) gone.add(line);
  }
  return lines.map((line) => (gone.has(line) && !isTableHead(line) ? { ...line, text: '' } : line));
}

function keyOf(line: Line): string {
  return line.text.trim().replace(/\d+/gu, '#').replace(/\s+/gu, ' ');
}

/** The head of a table that goes on over pages is repeated too, but the reader of the table needs it. */
function isTableHead(line: Line): boolean {
  return (
    /rekommendation\b.*\s{2,}\S|\s{2,}rekommendation/iu.test(line.text) ||
    line.text.includes('\t') ||
    line.text.trimStart().startsWith('|')
  );
}
