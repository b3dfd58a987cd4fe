import type { RawMark } from '../marks/raw-mark.model.ts';
import type { Fill } from '../page/page-content.model.ts';
import type { PlaceOf } from './page-places.ts';

/** What paragraphs and cells of one page share while they are built. */
export interface PageContext {
  /** Marks not yet given to a cell or paragraph; whoever takes one removes it. */
  marks: Set<RawMark>;
  fills: readonly Fill[];
  /** Which paragraph tagged content belongs to, by its tag. */
  blocks: ReadonlyMap<number, number> | undefined;
  placeOf: PlaceOf;
}
