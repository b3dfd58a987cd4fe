import type { SourceFormat } from '../blocks.model.ts';

/** A line of the original, as it can be shown beside what was read from it. */
export interface OriginalLine {
  /** Page or sheet, null in a format without them. */
  page: number | null;
  /** Line of the file, paragraph of the document or row of the sheet, from 1; the same count as in `Place`. */
  line: number;
  text: string;
}

/**
 * What is asked of the other process. `path` is a file on this machine, `page` is 1-based, `width` in
 * pixels; `words` are those that a document is read with, without running heads; `first` is how many lines are wanted at most, all where it is left out.
 */
export type ShowTask =
  | { kind: 'page'; path: string; page: number; width: number }
  | { kind: 'count'; path: string }
  | { kind: 'words'; path: string; format: 'pdf' | 'docx' }
  | { kind: 'lines'; path: string; format: Exclude<SourceFormat, 'pdf'>; first?: number | undefined };

/** Null where it cannot be shown. */
export type Shown = Uint8Array | OriginalLine[] | number | null;
