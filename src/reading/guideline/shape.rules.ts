import type { Line } from './line.model.ts';
import { hasShall } from './words.rules.ts';

/** What a document looks like as a whole. */
export interface Shape {
  /** Its chapters have numbers. */
  readonly isNumbered: boolean;
  /** It has chapters at all; else everything is one. */
  readonly hasChapters: boolean;
  /** The level of its chapters among its headings. */
  readonly chapterLevel: number;
  /** The one heading above all chapters. */
  readonly title: Line | null;
}

const longestHeading = 120;

/** A heading of the file that reads as a demand is text in a heading's clothes. */
export const isText = ({ kind, text }: Line): boolean =>
  kind === 'heading' && hasShall(text) && (text.length > 60 || /[.;:]$/u.test(text));

/** Where a line stands, as far as it tells whether it is a heading. */
export interface Around {
  /** The number that the next chapter would have. */
  readonly nextChapter: number;
  readonly next: Line | undefined;
  /** It may be the next item of a list of numbers. */
  readonly isInList: boolean;
}

/** A paragraph that is printed as a heading is: short, a number or bold, and no sentence. */
export function isHeadingLike(line: Line, { nextChapter, next, isInList }: Around): boolean {
  const { text, number, letter, bullet, bold } = line;
  if (letter !== null || bullet !== null || text.length > longestHeading) return false;
  if (/[.,;:!?]$/u.test(text) || !/^[\p{Lu}\d"”]/u.test(text) || hasShall(text)) return false;
  if (text.split(/\s+/u).length > 12) return false;
  if (number === null) return bold;
  if (number.includes('.')) return bold || text.length <= 80;
  if (bold && /^\d{3,4}$/u.test(number)) return true;
  if (Number(number) !== nextChapter) return false;
  return (
    bold ||
    next?.number?.startsWith(`${number}.`) === true ||
    (!isInList && next !== undefined && isPlain(next))
  );
}

const isPlain = ({ kind, number, letter, bullet }: Line): boolean =>
  kind === 'text' && number === null && letter === null && bullet === null;

/** What stands before the chapters and reads as the name of the document. */
export const isTitle = ({ kind, text, bold }: Line): boolean =>
  kind === 'heading' ||
  (text.length <= 150 &&
    !/[.:;]$/u.test(text) &&
    (bold || /riktlinje|policy|regelverk|guideline/iu.test(text)));

export const isContents = ({ kind, text, bold }: Line): boolean =>
  (kind === 'heading' || bold || text.length < 25) &&
  /^(?:innehåll(?:sförteckning)?|contents|table of contents)$/iu.test(text.trim());

/** As much of a line's end as tells whether it is an entry of the contents; longer ones would take long to look through. */
const endLooked = 200;

/** "7.2 Under anställningen ........ 12"; under the heading of the contents a number at the end is enough. */
export function isContentsEntry({ text, printed, kind }: Line, isInside: boolean): boolean {
  const end = printed.slice(-endLooked);
  if (/(?:\.\s?){4,}\s*\d{1,3}$|…+\s*\d{1,3}$/u.test(end)) return true;
  if (!isInside) return false;
  return kind === 'row'
    ? /\|\s*\d{1,3}$/u.test(end)
    : text.length < 150 && /\p{L}\P{L}*\s\d{1,3}$/u.test(text);
}

const appendixWords =
  /^(?:bilag(?:a|or)|referens(?:er|lista)|källor|källförteckning|definitioner|begrepp|ordlista|ordförklaring(?:ar)?|termer|(?:ändrings|revisions|versions|dokument)(?:historik|hantering|information|logg)|versioner|appendix|references|glossary|definitions)(?!\p{L})/iu;

/** What comes after the chapters: lists of words, history, appendices. */
export const isAppendix = (text: string): boolean => appendixWords.test(text.trim());

export const isCaption = (text: string): boolean =>
  /^(?:figur|tabell|bild|diagram|figure|table)\s*\d+\s*[.:–-]?(?:\s|$)/iu.test(text);

const alone: Around = { nextChapter: 0, next: undefined, isInList: false };

/** Looks over all lines first: how chapters are told from sections depends on the document. */
export function shapeOf(lines: readonly Line[]): Shape {
  const headings = lines.filter((line) => line.kind === 'heading' && !isText(line) && !isContents(line));
  const numbered = headings.filter(({ number }) => number !== null && /^\d{1,2}(?:\.|$)/u.test(number));
  const bold = lines.filter(
    (line) => line.kind === 'text' && line.bold && line.number === null && isHeadingLike(line, alone),
  );
  const isNumbered =
    numbered.length > 0 ||
    [...bold, ...lines].some(
      ({ kind, number, letter }) => kind !== 'row' && letter === null && number?.includes('.'),
    );
  if (isNumbered) {
    const levels = numbered.filter(({ number }) => !number?.includes('.')).map(({ level }) => level ?? 1);
    const sorted = levels.sort((one, other) => one - other);
    const chapterLevel = sorted[Math.floor(sorted.length / 2)] ?? 1;
    return { isNumbered, hasChapters: true, chapterLevel, title: null };
  }
  const levels = [...new Set(headings.map(({ level }) => level ?? 1))].sort((one, other) => one - other);
  const [top = 1, below] = levels;
  const atTop = headings.filter(({ level }) => level === top);
  const isTitle = atTop.length === 1 && atTop[0] === headings[0] && below !== undefined;
  return {
    isNumbered: false,
    hasChapters: headings.length > (isTitle ? 1 : 0) || bold.length > 0,
    chapterLevel: isTitle ? below : top,
    title: isTitle ? (atTop[0] ?? null) : null,
  };
}

/** "Närmaste chef ska:" before items of a list. */
export const leadsIn = (line: Line, next: Line | undefined): boolean =>
  line.text.endsWith(':') &&
  next?.kind === 'text' &&
  (next.letter !== null || next.bullet !== null || (next.number !== null && !next.number.includes('.')));

/** A numbered line that is not bold, and has another of its depth right after it, may be an item. */
export function mayBeText(line: Line, next: Line | undefined): boolean {
  if (line.bold || !next) return !line.bold;
  const depth = ({ number }: Line) => number?.split('.').length ?? 0;
  return next.number !== null && next.letter === null && depth(next) === depth(line);
}
