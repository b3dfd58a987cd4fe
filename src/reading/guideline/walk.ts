import { isCutBetween, joinLines } from '../join-lines.ts';
import { Collected, type Item } from './collect.ts';
import type { Line } from './line.model.ts';
import { takeApart } from './lines.ts';
import { guessedNumber } from './series.ts';
import type { Shape } from './shape.rules.ts';
import {
  isAppendix,
  isCaption,
  isContents,
  isContentsEntry,
  isHeadingLike,
  isText,
  isTitle,
  leadsIn,
  mayBeText,
} from './shape.rules.ts';
import { hasShall } from './words.rules.ts';

/** A sentence that leads a list in, printed once and read before each of its items. */
interface LeadIn {
  readonly text: string;
  readonly isDemand: boolean;
  /** Read before its items; else it stands by itself. */
  readonly isJoined: boolean;
}

/** Goes through a document's lines in order and puts each where it belongs: a heading, a requirement, or left out. */
export class Walk {
  readonly into = new Collected();
  readonly #shape: Shape;
  #mode: 'text' | 'contents' | 'appendix' = 'text';
  #leadIn: LeadIn | null = null;
  /** The requirement that the next line may belong to. */
  #open: Item | null = null;
  /** Chapters and sections that were counted, where the document has no numbers. */
  #counted = { chapter: 0, section: 0 };

  constructor(shape: Shape) {
    this.#shape = shape;
  }

  /** @param next the line after it */
  take(line: Line, next: Line | undefined): void {
    if (!/\p{L}/u.test(line.text)) return this.#leave('noWords', line);
    if (isContents(line)) return this.#leaveFrom('contents', line);
    if (isContentsEntry(line, this.#mode === 'contents')) return this.#leave('contents', line);
    if (this.#mode === 'contents') this.#mode = 'text';
    if (line.kind === 'row') return this.#takeRow(line, next);
    const text = isText(line);
    if (line.kind === 'heading' && !text) return this.#takeHeading(line, null);
    if (line.kind === 'text' && isHeadingLike(line, this.#around(next)))
      return this.#takeHeading(line, { next });
    if (text) this.into.doubt('headingMayBeText');
    this.#takeText(line, next);
  }

  #around(next: Line | undefined) {
    const { chapter, base } = this.into;
    const nextChapter = Number(chapter?.number ?? 0) + 1;
    const before = this.#open?.ref === `${base} ${nextChapter - 1}`;
    return { nextChapter, next, isInList: before || this.#leadIn !== null };
  }

  /** @param paragraph what comes next, where the heading is printed as a paragraph is */
  #takeHeading(line: Line, paragraph: { readonly next: Line | undefined } | null): void {
    const { into } = this;
    const number = this.#numberOf(line);
    const isUnsure = paragraph !== null;
    this.#leadIn = null;
    this.#open = null;
    if (number !== null) {
      this.#mode = 'text';
      const doubts = [
        ...(paragraph && mayBeText(line, paragraph.next) ? (['headingMayBeText'] as const) : []),
        ...(number === line.number ? [] : (['numberGuessed'] as const)),
      ];
      if (number.includes('.')) into.openSection(number, line.text, line.place, doubts);
      else into.openChapter(number, line.text, line.place, doubts);
      return;
    }
    if (isAppendix(line.text) && !isUnsure) return this.#leaveFrom('appendix', line);
    if (this.#mode === 'appendix') return this.#leave('appendix', line);
    if (this.#shape.isNumbered) this.#takeUnnumbered(line, isUnsure);
    else this.#count(line, isUnsure);
  }

  /** A heading without a number in a document that numbers its own. */
  #takeUnnumbered(line: Line, isUnsure: boolean): void {
    const { into } = this;
    if (!into.chapter) {
      const { title } = this.#shape;
      if (into.title === null && (title === null ? isTitle(line) : line === title)) into.title = line.printed;
      else this.#leave('beforeFirstChapter', line);
      return;
    }
    const isHigh = (line.level ?? 9) <= this.#shape.chapterLevel;
    into.openPart(line.printed, line.place, isUnsure || isHigh ? ['headingMayBeText'] : []);
  }

  /** A heading of a document without numbers: chapters and sections are counted. */
  #count(line: Line, isUnsure: boolean): void {
    const { into } = this;
    const level = line.level ?? 9;
    if (into.title === null && line === this.#shape.title) into.title = line.printed;
    else if (isUnsure && into.chapter) into.openPart(line.printed, line.place, ['headingMayBeText']);
    else if (level <= this.#shape.chapterLevel || !into.chapter) {
      this.#counted = { chapter: this.#counted.chapter + 1, section: 0 };
      into.openChapter(String(this.#counted.chapter), line.printed, line.place, ['numberCounted']);
    } else {
      this.#counted.section += 1;
      into.openSection(`${into.chapter.number}.${this.#counted.section}`, line.printed, line.place);
    }
  }

  /** The number of a heading; "105" may be 10.5, and other large ones are no numbers of chapters. */
  #numberOf({ number }: Line): string | null {
    const { chapter } = this.into;
    if (number === null || !/^\d{2,4}$/u.test(number)) return number;
    if (chapter === null || Number(number) === Number(chapter.number) + 1)
      return number.length > 2 ? null : number;
    return guessedNumber(number, chapter.number) ?? (number.length > 2 ? null : number);
  }

  #takeText(line: Line, next: Line | undefined): void {
    const { into } = this;
    if (this.#mode === 'appendix') return this.#leave('appendix', line);
    if (!into.chapter && this.#shape.hasChapters && !line.number?.includes('.')) {
      return this.#takeUnnumbered(line, true);
    }
    if (isCaption(line.text)) return this.#leave('caption', line);
    if (line.letter !== null) return this.#takeLetter(line);
    if (line.number !== null) return this.#takeNumber(line, next);
    if (line.bullet !== null) return this.#takeBullet(line);
    this.#takeProse(line, next);
  }

  #takeLetter(line: Line): void {
    const { into } = this;
    const letter = line.letter ?? '';
    if (line.number !== null) {
      if (line.number.includes('.') || line.number !== into.chapter?.number)
        into.enterChapterOf(line.number, line.place);
      into.base = line.number;
    }
    const isRoman = /^[ivx]$/u.test(letter) && !into.series.isNextLetter(into.base, letter);
    if (isRoman && this.#open?.isItem && line.number === null) return this.#takeSub(this.#open, line);
    this.#addItem(line, `${into.base} ${letter}`, into.series.doubtsOfLetter(into.base, letter));
  }

  #takeNumber(line: Line, next: Line | undefined): void {
    const { into } = this;
    const number = line.number ?? '';
    if (!number.includes('.')) {
      const isSub = this.#open?.isItem && this.#open.text.endsWith(':');
      if (isSub && this.#open) return this.#takeSub(this.#open, line);
      // What has opened no chapter is an item of a list.
      const ref = `${into.base} ${number}`.trim();
      return this.#addItem(line, ref, into.series.doubtsOfRef(ref));
    }
    into.enterChapterOf(number, line.place);
    const doubts = into.series.doubtsOf(number);
    into.base = number;
    this.#leadIn = null;
    if (leadsIn(line, next) && next?.bullet === null) {
      into.doubt(...doubts);
      this.#startLeadIn(line, next);
    } else this.#addItem(line, number, doubts);
  }

  #takeBullet(line: Line): void {
    const { into } = this;
    if (this.#leadIn?.isDemand) return this.#addItem(line, into.base, []);
    if (this.#open) return this.#takeSub(this.#open, line);
    this.#open = into.add({ ref: into.base || '1', text: line.text, place: line.place });
  }

  /** A point under an item, or of a list that demands nothing: a line of its own in it. */
  #takeSub(item: Item, line: Line): void {
    const doubt = item.isItem ? 'mayBeSeveral' : undefined;
    const isTaken = this.into.append(item, line.printed, '\n', doubt);
    if (!isTaken) this.#open = this.into.add({ ref: item.ref, text: line.printed, place: line.place });
  }

  #addItem(line: Line, ref: string, doubts: ReturnType<Collected['series']['doubtsOf']>): void {
    const leadIn = this.#leadIn;
    const text = leadIn?.isJoined ? `${leadIn.text} ${line.text}` : line.text;
    const isDemanded = leadIn?.isDemand ?? false;
    this.#open = this.into.add({ ref, text, place: line.place, doubts, isItem: true, isDemanded });
  }

  #takeProse(line: Line, next: Line | undefined): void {
    const { into } = this;
    const open = this.#open;
    if (open && isCutBetween(open.text, line.text)) {
      const joined = joinLines(open.text, line.text);
      if (into.append(open, joined.slice(open.text.length), '', 'joined')) return;
    }
    this.#leadIn = null;
    if (leadsIn(line, next)) return this.#startLeadIn(line, next);
    this.#addProse(line, hasShall(line.text));
  }

  #addProse(line: Line, isDemand: boolean): void {
    const { into } = this;
    const { text, place } = line;
    const open = this.#open;
    const goesOn = open && !open.isItem && !isDemand && !hasShall(open.text) && open.ref === into.base;
    if (goesOn && open.sectionTitle === into.sectionTitle && into.append(open, text, '\n\n')) return;
    this.#open = into.add({ ref: into.base || '1', text, place });
  }

  #startLeadIn(line: Line, next: Line | undefined): void {
    const isDemand = hasShall(line.text);
    const isJoined = next !== undefined && /^\p{Ll}/u.test(next.text) && (isDemand || next.bullet === null);
    if (!isJoined) this.#addProse(line, isDemand);
    this.#leadIn = { text: line.text, isDemand, isJoined };
    if (isJoined) this.#open = null;
  }

  /** A row of two cells where the first is a number is an item; other rows are left out, or doubted where they demand. */
  #takeRow(line: Line, next: Line | undefined): void {
    const filled = line.cells.filter((cell) => cell !== '');
    const [first = '', second = ''] = filled;
    const taken = takeApart(first.trim(), second, false);
    if (filled.length === 2 && (taken.number ?? taken.letter) !== null) {
      const item: Line = { ...line, kind: 'text', ...taken };
      return this.take(item, next);
    }
    if (this.#mode === 'appendix') return this.#leave('appendix', line);
    if (!this.into.chapter && this.#shape.hasChapters) return this.#leave('beforeFirstChapter', line);
    if (!hasShall(line.text)) return this.#leave('table', line);
    this.into.add({ ref: this.into.base || '1', text: line.text, place: line.place, doubts: ['fromTable'] });
    this.#open = null;
  }

  #leave(reason: Parameters<Collected['leave']>[0], line: Line): void {
    this.into.leave(reason, line.printed, line.place);
  }

  #leaveFrom(mode: 'contents' | 'appendix', line: Line): void {
    this.#mode = mode;
    this.#open = null;
    this.#leadIn = null;
    this.#leave(mode, line);
  }
}
