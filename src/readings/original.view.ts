import type { OriginalLine } from '../reading/original/original.model.ts';

/** The original as it can be shown beside what was read. */
export type Original =
  | { kind: 'pages'; pages: number }
  | { kind: 'lines'; lines: OriginalLine[] }
  /** The file could not be shown, only downloaded. */
  | { kind: 'none' };

export interface Window {
  lines: (OriginalLine & { marked: boolean })[];
  /** Line numbers to leaf to, null at the ends. */
  previous: number | null;
  next: number | null;
}

const before = 8;
const after = 40;
/** A marked text may go on over this many lines. */
const longestMark = 40;

/**
 * The lines round a place, with the place marked.
 * @param words what was read there; lines after the first are marked as long as they belong to it
 */
export function windowAround(
  lines: OriginalLine[],
  place: { page: number | null; line: number | null },
  words: string | null,
): Window {
  const at = Math.max(
    0,
    lines.findIndex(
      ({ page, line }) =>
        line >= (place.line ?? 1) && (place.page === null || page === null || page >= place.page),
    ),
  );
  const start = Math.max(0, at - before);
  const end = Math.min(lines.length, at + after);
  const marked = place.line === null ? new Set<number>() : markedLines(lines, at, words);
  return {
    lines: lines.slice(start, end).map((line, index) => ({ ...line, marked: marked.has(start + index) })),
    previous: start > 0 ? (lines[Math.max(0, start - after)]?.line ?? null) : null,
    next: end < lines.length ? (lines[Math.min(lines.length - 1, end + before)]?.line ?? null) : null,
  };
}

function markedLines(lines: OriginalLine[], first: number, words: string | null): Set<number> {
  const marked = new Set([first]);
  if (!words) return marked;
  const wanted = plain(words);
  let covered = plain(lines[first]?.text ?? '').length;
  for (let i = first + 1; i < Math.min(lines.length, first + longestMark); i += 1) {
    const text = plain(lines[i]?.text ?? '');
    if (covered >= wanted.length || (text && !wanted.includes(text.slice(0, 40)))) break;
    if (text) marked.add(i);
    covered += text.length;
  }
  return marked;
}

function plain(text: string): string {
  return text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
