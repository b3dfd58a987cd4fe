import type { Mark } from '../../../blocks.model.ts';
import type { Rect } from '../page/geometry.ts';

/** A symbol or shading where it stands on the page, before it is given to a cell or a paragraph. */
export interface RawMark extends Rect {
  form: Mark['form'];
  colours: string[];
  lamps: Mark['lamps'];
  text: string | null;
  tag: number | null;
  /** A figure's colour if it is lit, that is filled and not merely outlined; needed to see which lamp is on. */
  lit: string | null;
}
