import type { Mark } from '../../blocks.model.ts';
import type { XmlElement } from './xml.ts';

/** How a run of text looks, as far as reading needs it. */
export interface TextLook {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  struck: boolean;
  /** Half-points. */
  size: number | null;
  /** "#rrggbb", null for automatic. */
  colour: string | null;
  /** Highlighter or shading behind the text, null without one. */
  behind: string | null;
  font: string | null;
}

export const plainLook: TextLook = {
  bold: false,
  italic: false,
  hidden: false,
  struck: false,
  size: null,
  colour: null,
  behind: null,
  font: null,
};

/** A piece of a paragraph's line. */
export type Inline =
  | { kind: 'text'; text: string; look: TextLook }
  | { kind: 'break' }
  | { kind: 'pageBreak' }
  | { kind: 'mark'; mark: Mark }
  | { kind: 'box'; content: XmlElement };
