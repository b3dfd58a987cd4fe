import type { Place } from '../../shared/place.ts';

/** A heading, a paragraph or a row of a table, with what is printed before it taken apart. */
export interface Line {
  readonly kind: 'heading' | 'text' | 'row';
  /** 1 is the highest; null for text. */
  readonly level: number | null;
  /** "7", "7.2", "7.2.1". */
  readonly number: string | null;
  /** "a" of an item, alone or after the number. */
  readonly letter: string | null;
  /** A bullet, or a number of a kind of its own as "ii". */
  readonly bullet: string | null;
  /** The words without what is taken apart. */
  readonly text: string;
  /** All of it, as printed. */
  readonly printed: string;
  readonly bold: boolean;
  readonly place: Place;
  /** Of a row: its cells as text, '' for empty ones, by the table's grid. */
  readonly cells: readonly string[];
  /** Of a row: which table of the document it stands in, from 0. */
  readonly table: number | null;
}

/** What stands before a text, taken apart; what is no number or letter is a bullet. */
export interface Taken {
  readonly number: string | null;
  readonly letter: string | null;
  readonly bullet: string | null;
  readonly text: string;
}
