import { identity, type Matrix, type Rect } from './geometry.ts';
import type { Font } from './page-content.model.ts';

/** The part of PDF's graphics and text state (ISO 32000-1, 8.4 and 9.3) that decides where and in what colour things stand. */
export interface GraphicsState {
  matrix: Matrix;
  clip: Rect;
  /** "#rrggbb", null when nothing is painted. */
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  lineWidth: number;
  font: LoadedFont | null;
  fontSize: number;
  fontDirection: 1 | -1;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  leading: number;
  rise: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  renderingMode: number;
}

export interface LoadedFont extends Font {
  unitsX: number;
  unitsY: number;
  vertical: boolean;
}

export function initialState(matrix: Matrix, clip: Rect): GraphicsState {
  return {
    matrix,
    clip,
    fill: '#000000',
    stroke: '#000000',
    fillAlpha: 1,
    strokeAlpha: 1,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    fontDirection: 1,
    textMatrix: identity,
    x: 0,
    y: 0,
    lineX: 0,
    lineY: 0,
    leading: 0,
    rise: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    renderingMode: 0,
  };
}

export function moveText(state: GraphicsState, x: number, y: number): void {
  state.lineX += x;
  state.lineY += y;
  state.x = state.lineX;
  state.y = state.lineY;
}
