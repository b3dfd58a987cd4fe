/**
 * Joins the lines of a paragraph to running text. A hyphen at a line's end is dropped where it only parts a word
 * ("informationssäker-/het"), and kept where it belongs there ("IT-/säkerhet", "vård- och omsorg").
 */

/** Words seen inside lines of the document, in lower case: they tell "itsäkerhet" from "it-säkerhet". */
export type Vocabulary = ReadonlySet<string>;

const HYPHEN = /[-\u00ad]$/;
/** A hanging hyphen stands for the rest of the word that follows these: "tillsyns- och uppföljningsarbete". */
const AFTER_HANGING_HYPHEN = /^(och|eller|samt|respektive|resp\.?|till|och\/eller|men|som|såväl)$/i;
/** Short first parts that are written with a hyphen in Swedish. */
const WRITTEN_WITH_HYPHEN = /^(it|e|hr|ai|ikt|ks|kf|kl|id|pc|usb|sms|mejl|icke|ex|vice|[a-zåäö])$/i;

export function vocabulary(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const parts = line.toLowerCase().split(/\s+/).map(bareWord);
    // The last word may go on on the next line, the first may have begun on the line before.
    for (const word of parts.slice(1, -1)) if (word.length > 1) words.add(word);
  }
  return words;
}

const bareWord = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

export function joinLines(lines: readonly string[], words: Vocabulary): string {
  let text = '';
  for (const line of lines) text = text === '' ? line : joinTwo(text, line, words);
  // A word parted by the end of a page or cell keeps its hyphen, so that whoever joins the parts can see it.
  return text.replace(/\u00ad$/, '-').replaceAll('\u00ad', '');
}

export function joinTwo(text: string, next: string, words: Vocabulary): string {
  if (next === '') return text;
  if (!HYPHEN.test(text)) return endsInsideWord(text, next, words) ? text + next : `${text} ${next}`;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
  const first = text.split(/\s/).at(-1) ?? '';
  const stem = first.slice(0, -1);
  const second = next.split(/\s/)[0] ?? '';
  if (stem === '' || AFTER_HANGING_HYPHEN.test(bareWord(second))) return `${text} ${next}`;
  return keepsHyphen(bareWord(stem), bareWord(second), words) ? text + next : text.slice(0, -1) + next;
}

function keepsHyphen(stem: string, second: string, words: Vocabulary): boolean {
  if (!/^\p{Ll}/u.test(second)) return true;
  if (/\p{N}$/u.test(stem) || /\p{Lu}$/u.test(stem)) return true;
  const last = stem.split('-').at(-1) ?? stem;
  const joined = (stem + second).toLowerCase();
  if (words.has(joined)) return false;
  if (words.has(`${stem}-${second}`.toLowerCase())) return true;
  return WRITTEN_WITH_HYPHEN.test(last);
}

/** Spans (2024–2026), slashed words, and long words that a narrow cell broke without a hyphen. */
function endsInsideWord(text: string, next: string, words: Vocabulary): boolean {
  if (/[^\s]\/$/.test(text) && /^\p{L}/u.test(next)) return true;
  if (/[\p{L}\p{N}]–$/u.test(text) && /^[\p{L}\p{N}]/u.test(next)) return true;
  const first = bareWord(text.split(/\s/).at(-1) ?? '').toLowerCase();
  const second = bareWord(next.split(/\s/)[0] ?? '').toLowerCase();
  if (/\p{L}$/u.test(text) && /^[bcdfghjklmnpqrstvwxz]{1,2}$/.test(next)) return true;
  if (first.length < 4 || !/\p{L}$/u.test(text) || !/^\p{Ll}/u.test(next)) return false;
  return words.has(first + second) && !words.has(first) && !words.has(second);
}
