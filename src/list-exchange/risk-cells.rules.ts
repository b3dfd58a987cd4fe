import { riskAspects, riskSources, riskTreatments } from '../risks/risk.model.ts';
import { folded } from '../shared/folded.ts';
import { texts } from '../texts/index.ts';

type Words = (typeof texts)['sv']['risks'];

/** What the cells of these columns hold, as it is kept and as it is called. */
const coded = {
  source: { codes: riskSources, words: ({ sources }: Words) => sources as Record<string, string> },
  aspects: { codes: riskAspects, words: ({ aspects }: Words) => aspects as Record<string, string> },
  treatment: {
    codes: riskTreatments,
    words: ({ treatments }: Words) => treatments as Record<string, string>,
  },
} as const;
export type Coded = keyof typeof coded;
export const isCoded = (holds: string): holds is Coded => holds in coded;

/** The code that a word stands for in any language; null where it stands for none. */
const codeOf = (holds: Coded, word: string): string | null =>
  coded[holds].codes.find((code) =>
    [code, ...Object.values(texts).map(({ risks }) => coded[holds].words(risks)[code] ?? code)].some(
      (known) => folded(known) === folded(word),
    ),
  ) ?? null;

/** A cell as it is kept: one code, or several with spaces between. Null where some word is not known. */
export function codesIn(holds: Coded, text: string): string | null {
  // As it is kept: codes with spaces between.
  const kept = text.split(/\s+/).filter(Boolean);
  if (kept.every((code) => (coded[holds].codes as readonly string[]).includes(code))) {
    return [...new Set(kept)].join(' ');
  }
  const words = holds === 'aspects' ? text.split(/[,;\n]+|\s+och\s+|\s+and\s+/) : [text];
  const codes = words.filter((word) => word.trim() !== '').map((word) => codeOf(holds, word.trim()));
  return codes.includes(null) ? null : [...new Set(codes)].join(' ');
}

/** What is kept, in the reader's words. */
export const wordsOf = (holds: Coded, value: string, words: Words): string =>
  value
    .split(' ')
    .filter(Boolean)
    .map((code) => coded[holds].words(words)[code] ?? code)
    .join(', ');

/** What a cell can be chosen among in the spreadsheet; null where it holds several. */
export const choicesOf = (holds: Coded, words: Words): string[] | null =>
  holds === 'aspects' ? null : coded[holds].codes.map((code) => coded[holds].words(words)[code] ?? code);
