/** One recommendation of a made-up report, with everything that any form may print about it. */
export interface ModelRecommendation {
  text: string;
  answer: string | null;
  done: string;
  remaining: string;
  status: 'green' | 'yellow' | 'red';
}

export interface ModelQuestion {
  text: string;
  verdict: 'met' | 'partly' | 'notMet';
}

export interface ModelAudit {
  title: string;
  year: number;
  body: string;
  /** Headings that divide the recommendations, with how many belong to each. */
  groups: [string, number][];
  recommendations: ModelRecommendation[];
  questions: ModelQuestion[];
}

/** The four kinds of report of the domain: three columns, two columns with answers, running text, first audit. */
export const forms = ['a', 'b', 'c', 'd'] as const;
export type Form = (typeof forms)[number];

export const formats = [
  'pdf-tagged',
  'pdf-untagged',
  'pdf-typst',
  'docx',
  'xlsx',
  'text-tab',
  'text-pipe',
  'text-layout',
] as const;
export type Format = (typeof formats)[number];

export const numberings = ['1)', '1.', 'a)', '•', 'none'] as const;
export type Numbering = (typeof numberings)[number];

export const symbols = ['words', 'vector', 'image', 'glyph', 'shading', 'lamps'] as const;
export type SymbolKind = (typeof symbols)[number];

/** One cell of the table of coverage, and what it takes to print it. */
export interface Variant {
  form: Form;
  format: Format;
  numbering: Numbering;
  /** How the status is drawn; null in the forms that print none. */
  symbol: SymbolKind | null;
  seed: number;
}

/** The name of a variant's file, without its ending: `a-pdf-tagged-vector-03`. */
export function variantName(variant: Variant): string {
  return [
    variant.form,
    variant.format,
    variant.symbol ?? 'plain',
    String(variant.seed).padStart(2, '0'),
  ].join('-');
}
