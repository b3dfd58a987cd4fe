import type { Block, Fact } from '../reporting/paper.model.ts';

/** A name in braces that is filled in: `{board}`. */
const placeholder = /\{([^{}\n]*)\}/g;

/**
 * What in a template text cannot be filled in: names that this kind of paper does not know, and braces that stand
 * alone. Each once, as it is written.
 */
export function unknownPlaceholders(text: string, known: readonly string[]): string[] {
  const wrong = [...text.matchAll(placeholder)]
    .filter(([, name]) => !known.includes(name ?? ''))
    .map(([whole]) => whole);
  const alone = /[{}]/.exec(text.replaceAll(placeholder, ''))?.[0];
  return [...new Set([...wrong, ...(alone ? [alone] : [])])];
}

/**
 * The text with its names filled in. What nobody has filled in yet is seen, in brackets, instead of a hole.
 * @param inText the name as it is written within a sentence
 */
export const filled = (
  text: string,
  values: Readonly<Record<string, string | null>>,
  missing: (name: string) => string,
  inText: (name: string) => string = (name) => name,
): string =>
  text.replaceAll(placeholder, (whole, name: string, at: number) => {
    if (!(name in values)) return whole;
    const value = values[name];
    if (!value) return missing(name);
    return name === 'board' && isWithinSentence(text.slice(0, at)) ? inText(value) : value;
  });

/** Whether a sentence has begun: some word stands after the last full stop, line break or mark of a list. */
const isWithinSentence = (before: string): boolean =>
  !/(?:^|[.!?:]\s+|\n\s*)(?:[-•–]\s+|\d{1,2}[.)]\s+)?$/.test(before);

/** Whether something in the text waits to be filled in: what stands in square brackets, as the templates put it. */
export const isUnfilled = (text: string): boolean => /\[[^[\]]*[^[\]\s][^[\]]*\]/.test(text);

/**
 * A written text as the blocks of a paper: empty lines part paragraphs, lines that begin with "- " are a list, and
 * lines that begin with "1." are a numbered one.
 */
export function textBlocks(text: string, isQuoted = false): Block[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) => blockOf(piece, isQuoted));
}

function blockOf(piece: string, quoted: boolean): Block {
  const lines = piece.split('\n').map((line) => line.trim());
  for (const [ordered, mark] of [
    [false, /^[-•–]\s+/],
    [true, /^\d{1,2}[.)]\s+/],
  ] as const) {
    if (lines.every((line) => mark.test(line))) {
      return { type: 'list', ordered, items: lines.map((line) => line.replace(mark, '')), quoted };
    }
  }
  return { type: 'paragraph', text: piece, style: 'plain', quoted };
}

/** A heading with the text under it; nothing where there is no text. */
export const section = (title: string, text: string): Block[] =>
  text.trim() === '' ? [] : [{ type: 'heading', level: 1, text: title, quoted: false }, ...textBlocks(text)];

export const fact = (label: string, value: string, quoted = false): Fact => ({ label, value, quoted });

/** A fact only where there is something to tell. */
export const factIf = (label: string, value: string | null): Fact[] => (value ? [fact(label, value)] : []);

/** "§ 98" is never parted. */
export const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');
