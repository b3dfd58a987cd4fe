import type { Colour, Status } from '../reading/reading.model.ts';
import type { Language } from '../texts/index.ts';

/**
 * A printed paper as plain data: what stands where, in finished sentences.
 * Every renderer lays out the same paper; none of them decides what it says.
 */
export interface Paper {
  language: Language;
  title: string;
  /** The heading above the title on the front page. */
  kicker: string;
  lede: string;
  facts: Fact[];
  contentsTitle: string;
  /** Shown at the foot of each page, with the page number in `pageOf`. */
  footer: string;
  pageOf: { page: string; of: string };
  /** The date of the content, YYYY-MM-DD, for the file's metadata. Null where the content has none. */
  dated: string | null;
  /** A paper of an authority's own begins with its letterhead; others with a front page and a table of contents. */
  letterhead?: Letterhead;
  blocks: Block[];
}

/** Who sends the paper, and what it is: the top of its first page. */
export interface Letterhead {
  organisation: string;
  /** The board or other body whose paper it is; null where it is the municipality's. */
  body: string | null;
  /** As "Yttrande". */
  kind: string;
  /** Date, registry number and their like, at the right. */
  facts: Fact[];
  /** To whom, a line each. */
  recipient: string[];
  /** What has to be seen before anything is read, as "Utkast" or "Offentlig version". */
  marks: string[];
}

/** A status in print; `notAssessed`: the auditors have not followed the recommendation up yet. */
export type PrintedStatus = Status | 'notAssessed';

export interface Fact {
  label: string;
  value: string;
  /** True where the value is the source's own words, which are Swedish in every paper. */
  quoted: boolean;
}

export type Block =
  | { type: 'heading'; level: 1 | 2; text: string; quoted: boolean }
  | { type: 'paragraph'; text: string; style: 'lede' | 'plain' | 'note' | 'quote'; quoted: boolean }
  | { type: 'list'; ordered: boolean; items: string[]; quoted: boolean }
  /** Where people sign, beside each other. An empty name leaves the line for a pen. */
  | { type: 'signatures'; lines: { name: string; title: string }[] }
  | { type: 'facts'; facts: Fact[] }
  | { type: 'figures'; figures: { figure: string; words: string }[] }
  | { type: 'chart'; caption: string; alt: string; bars: Bar[] }
  | { type: 'table'; caption: string; columns: Column[]; rows: Row[] };

/** A stacked bar: segments of nothing are left out. */
export interface Bar {
  label: string;
  segments: { status: PrintedStatus; count: number; words: string }[];
}

export interface Column {
  title: string;
  /** Millimetres; the column without a width takes what is left. */
  width: number | null;
  align: 'left' | 'right';
}

/** `details` stand under all cells but the first, where long texts have the width they need. */
export interface Row {
  cells: Cell[];
  details: Cell;
}

export type Cell = Part[];

export type Part =
  | { type: 'text'; text: string; style: 'plain' | 'strong' | 'muted'; quoted: boolean }
  /** A small label and what it names, as "Kvarstår" and the source's words. */
  | { type: 'labelled'; label: string; text: string; quoted: boolean }
  | { type: 'status'; status: PrintedStatus; words: string }
  /** A reader's proposal or a person's interpretation: drawn unlike a status, and always under its label. */
  | { type: 'proposal'; status: Colour; label: string; words: string }
  | { type: 'severity'; severity: 'error' | 'warning' | 'note'; words: string };
