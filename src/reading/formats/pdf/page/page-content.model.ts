import type { Pixels } from '../../colour/picture-colours.ts';
import type { Rect } from './geometry.ts';

/** Everything drawn on one page, in points from its upper left corner, before anyone says what it means. */
export interface PageContent {
  number: number;
  width: number;
  height: number;
  chunks: Chunk[];
  rules: Rule[];
  fills: Fill[];
  shapes: Shape[];
  pictures: Picture[];
}

export interface Font {
  name: string;
  bold: boolean;
  italic: boolean;
  /** A font of pictures, such as Wingdings: its letters are not letters. */
  symbolic: boolean;
}

/** Glyphs drawn together without a space between them; a space is a chunk of its own with the text " ". */
export interface Chunk {
  text: string;
  x0: number;
  x1: number;
  /** The baseline. */
  y: number;
  size: number;
  font: Font;
  /** "#rrggbb" or null where the fill is invisible. */
  colour: string | null;
  /** Marked content id in a tagged file, else null. */
  tag: number | null;
  /** True for what the file itself calls page furniture. */
  artifact: boolean;
  /** True where the file has a space before it on its line. */
  afterSpace?: boolean;
}

/** A straight line, drawn as a stroke or as a thin filled rectangle. */
export interface Rule extends Rect {
  horizontal: boolean;
}

/** A filled rectangle that is too large to be a line. */
export interface Fill extends Rect {
  colour: string;
}

/** A filled or stroked figure that is neither a rectangle nor a line. */
export interface Shape extends Rect {
  colour: string;
  /** False for an outline only. */
  filled: boolean;
  tag: number | null;
}

export interface Picture extends Rect {
  pixels: Pixels | null;
  tag: number | null;
}
