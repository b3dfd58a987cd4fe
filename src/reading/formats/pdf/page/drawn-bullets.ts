import { height, middleX, middleY, type Rect, width } from './geometry.ts';
import type { Chunk, PageContent } from './page-content.model.ts';

/** A drawn bullet is between these sizes, in points. */
const SMALLEST = 1.2;
const LARGEST = 7;
/** It stands at most this many font sizes before its text. */
const FARTHEST = 2.6;

/**
 * Browsers draw the bullets of lists as figures instead of letters. Small round or square figures close before the
 * first word of a line become bullets; a coloured one stays a figure as well, since it may be a status.
 */
export function addDrawnBullets(content: PageContent): void {
  const candidates = [...content.shapes, ...content.fills].filter(isBulletSized);
  if (candidates.length > 2000) return;
  const printed = content.chunks.filter((chunk) => chunk.text !== ' ');
  for (const figure of candidates) {
    const text = textAfter(figure, printed);
    if (
      text &&
      !content.chunks.some((chunk) => chunk.text === '•' && chunk.x0 === figure.x0 && chunk.y === text.y)
    )
      content.chunks.push({
        ...text,
        text: '•',
        x0: figure.x0,
        x1: figure.x1,
        font: { ...text.font, bold: false },
      });
  }
}

function isBulletSized(figure: Rect): boolean {
  const [thin, thick] = [Math.min(width(figure), height(figure)), Math.max(width(figure), height(figure))];
  return thin >= SMALLEST && thick <= LARGEST && thick < 1.3 * thin;
}

/** The word that the figure stands close before, at half the height of its small letters, with nothing further left. */
function textAfter(figure: Rect, printed: readonly Chunk[]): Chunk | null {
  const onLine = printed.filter(
    (chunk) =>
      Math.abs(chunk.y - 0.3 * chunk.size - middleY(figure)) < 0.35 * chunk.size &&
      height(figure) < 0.7 * chunk.size,
  );
  const after = onLine
    .filter((chunk) => chunk.x0 > figure.x1 && chunk.x0 - figure.x1 < FARTHEST * chunk.size)
    .toSorted((a, b) => a.x0 - b.x0)[0];
  if (!after) return null;
  const isClear = !onLine.some(
    (chunk) => chunk.x1 > figure.x0 - 2 * after.size && middleX({ ...chunk, y0: 0, y1: 0 }) < figure.x0,
  );
  return isClear ? after : null;
}
