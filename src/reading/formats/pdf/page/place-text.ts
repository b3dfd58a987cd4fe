import { apply, type Matrix, multiply } from './geometry.ts';
import type { GraphicsState } from './graphics-state.ts';
import type { Chunk } from './page-content.model.ts';
import { symbolText } from './symbol-fonts.ts';

/** What pdfjs hands over for each glyph of a text operator; numbers between them are shifts. */
export interface DrawnGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly number[];
}

/** A shift wider than this share of the font size stands for a space. */
const WORD_GAP = 0.2;

/** How many glyphs were drawn along each quarter turn, to know a page that lies on its side. */
export type Turns = [number, number, number, number];

interface Origin {
  tag: number | null;
  artifact: boolean;
}

/**
 * Turns one text operator into chunks and moves the pen of `state`, as ISO 32000-1 9.4.4 says.
 * Text that does not run along the page's own x axis is counted in `turns` and left out.
 */
export function placeText(
  state: GraphicsState,
  glyphs: readonly (DrawnGlyph | number)[],
  origin: Origin,
  turns: Turns,
): Chunk[] {
  const { font } = state;
  if (!font || state.fontSize === 0) return [];
  const scaleX = state.horizontalScale * state.fontDirection;
  const placed = textToPage(state, scaleX);
  const upright = isUpright(placed);
  const size = state.fontSize * Math.hypot(placed[2], placed[3]) * font.unitsY;
  const builder = new ChunkBuilder(state, size, origin);
  const spacingDirection = font.vertical ? 1 : -1;
  let pen = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      pen += (spacingDirection * glyph * state.fontSize) / 1000;
      continue;
    }
    const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
    const advance = glyphAdvance(glyph, font.vertical) * state.fontSize * font.unitsX;
    const [x0, y] = apply(placed, pen, 0);
    const [x1] = apply(placed, pen + advance, 0);
    turns[quarterTurn(placed)] += 1;
    if (upright && !font.vertical) builder.add(glyph.unicode, Math.min(x0, x1), Math.max(x0, x1), y);
    pen += advance + spacing * state.fontDirection;
  }
  if (font.vertical) state.y += pen;
  else state.x += pen * scaleX;
  return builder.finish();
}

function glyphAdvance(glyph: DrawnGlyph, vertical: boolean): number {
  const advance = vertical && glyph.vmetric ? -(glyph.vmetric[0] ?? 0) : glyph.width;
  return Number.isFinite(advance) ? advance : 0;
}

function textToPage(state: GraphicsState, scaleX: number): Matrix {
  const pen: Matrix = [scaleX, 0, 0, state.fontDirection, state.x, state.y + state.rise];
  return multiply(multiply(state.matrix, state.textMatrix), pen);
}

/** Slanted letters (a skew used as fake italics) are upright; turned ones are not. */
function isUpright(matrix: Matrix): boolean {
  return matrix[0] > 0 && Math.abs(matrix[1]) < 0.08 * Math.abs(matrix[0]);
}

function quarterTurn(matrix: Matrix): 0 | 1 | 2 | 3 {
  if (Math.abs(matrix[0]) >= Math.abs(matrix[1])) return matrix[0] >= 0 ? 0 : 2;
  return matrix[1] > 0 ? 1 : 3;
}

class ChunkBuilder {
  readonly #chunks: Chunk[] = [];
  readonly #state: GraphicsState;
  readonly #size: number;
  readonly #origin: Origin;
  #open: Chunk | null = null;

  constructor(state: GraphicsState, size: number, origin: Origin) {
    this.#state = state;
    this.#size = size;
    this.#origin = origin;
  }

  add(unicode: string, x0: number, x1: number, y: number): void {
    const font = this.#state.font;
    if (!font || unicode === '' || this.#size < 1) return;
    // A soft hyphen that is drawn is a hyphen: some fonts keep both under one glyph.
    const text = unicode === '\u00ad' ? '-' : symbolText(unicode, font);
    const space = text === ' ' || text.trim() === '';
    const open = this.#open;
    if (!space && open && Math.abs(x0 - open.x1) <= WORD_GAP * this.#size) {
      open.text += text;
      open.x1 = Math.max(open.x1, x1);
      return;
    }
    const { fill, stroke, renderingMode, fillAlpha } = this.#state;
    const colour = renderingMode === 1 ? stroke : fill;
    const chunk: Chunk = {
      text: space ? ' ' : text,
      x0,
      x1,
      y,
      size: this.#size,
      font: renderingMode === 2 && !font.bold ? { ...font, bold: true } : font,
      colour: renderingMode === 3 || fillAlpha === 0 ? null : colour,
      ...this.#origin,
    };
    this.#chunks.push(chunk);
    this.#open = space ? null : chunk;
  }

  finish(): Chunk[] {
    return this.#chunks;
  }
}
