import type { Place } from '../../../../shared/place.ts';
import type { Cell, Mark, Row } from '../../../blocks.model.ts';

/** What one page gives, in reading order; lines are joined to text when the whole document is known. */
export type PageItem = TextItem | TableItem;

export interface ItemParagraph {
  lines: string[];
  marker: string | null;
  bold: boolean;
  italic: boolean;
  size: number;
  marks: Mark[];
  place: Place;
}

export interface TextItem extends ItemParagraph {
  kind: 'text';
  /** From the tags of the file: level and which heading of the page it is. */
  heading: { level: number; heading: number } | null;
  opensPage?: boolean;
  /** A line set with wide gaps: a letterhead or list of names, no heading. */
  tabulated: boolean;
}

export interface TableItem {
  kind: 'table';
  edges: number[];
  rows: ItemRow[];
  uncertain: boolean;
  place: Place;
}

export interface ItemRow extends Omit<Row, 'cells'> {
  cells: ItemCell[];
}

export interface ItemCell extends Omit<Cell, 'paragraphs'> {
  paragraphs: ItemParagraph[];
}
