import type { SymbolKind } from './model.ts';

/** A report as it is to be printed, before any format: each renderer prints these blocks in its own way. */
export type OutBlock = OutHeading | OutText | OutList | OutTable | { kind: 'pageBreak' };

export interface OutHeading {
  kind: 'heading';
  level: 1 | 2 | 3;
  text: string;
}
export interface OutText {
  kind: 'text';
  text: string;
}
export interface OutList {
  kind: 'list';
  items: { marker: string; text: string }[];
}
export interface OutTable {
  kind: 'table';
  /** Shares of the page's width. */
  widths: number[];
  header: string[];
  rows: OutCell[][];
}
export interface OutCell {
  lines: OutLine[];
  mark?: OutMark;
  /** True for a group heading over the whole row. */
  wholeRow?: boolean;
}
export interface OutLine {
  text: string;
  italic?: boolean;
}
export interface OutMark {
  status: 'green' | 'yellow' | 'red';
  kind: Exclude<SymbolKind, 'words'>;
}

/** A whole report with what stands at the top and bottom of each page. */
export interface OutReport {
  title: string;
  header: string;
  footer: string;
  blocks: OutBlock[];
}
