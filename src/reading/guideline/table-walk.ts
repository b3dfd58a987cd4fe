import type { Collected } from './collect.ts';
import { type ColumnName, type Columns, kindSaid, levelSaid } from './columns.rules.ts';
import type { RequirementDoubt } from './guideline-reading.model.ts';
import type { Line } from './line.model.ts';
import { takeApart } from './lines.ts';
import { Series } from './series.ts';
import { hasShall } from './words.rules.ts';

/** The number and letter of a ref as "7.2 a", "7,2a" or "7.2"; null where it is of another kind, as "K-12". */
export function refParts(ref: string): { readonly number: string; readonly letter: string | null } | null {
  const said = /^(\d{1,2}(?:[.,]\d{1,3}){0,3})\s*[.)]?\s*([a-zåäö])?\s*[).]?$/iu.exec(ref.trim());
  if (!said?.[1]) return null;
  return { number: said[1].replaceAll(',', '.'), letter: said[2]?.toLowerCase() ?? null };
}

/** Goes through a table whose header says what its columns hold: each row is a requirement, or the heading of some. */
export class TableWalk {
  readonly #into: Collected;
  readonly #columns: Columns;
  /** Chapters by name, where they have no number. */
  readonly #named = new Map<string, string>();
  #counted = 0;
  /** Of the rows; chapters and sections have theirs elsewhere. */
  readonly #refs = new Series();

  constructor(into: Collected, columns: Columns) {
    this.#into = into;
    this.#columns = columns;
    for (const heading of columns.others) into.leave('column', heading, columns.header.place);
  }

  take(row: Line, next: Line | undefined): void {
    const said = (name: ColumnName) => this.#cell(row, name);
    const ref = said('ref');
    const parts = ref === '' ? null : refParts(ref);
    if (row.cells.filter((cell) => cell !== '').length === 1 && !hasShall(row.text))
      return this.#takeHeading(row);
    if (said('text') === '') return this.#takeHeading(row);
    const nextRef = next?.table === row.table ? this.#cell(next, 'ref') : '';
    const isAbove =
      parts?.letter === null && refParts(nextRef)?.number.startsWith(parts.number) && nextRef !== ref;
    const isTitle = said('text').length <= 120 && !/[.:;]$/u.test(said('text')) && !hasShall(said('text'));
    if (parts && isAbove && isTitle && said('kind') === '' && said('chapter') === '')
      return this.#open(parts.number, said('text'), row);
    this.#takeItem(row, parts);
  }

  #cell(row: Line, name: ColumnName): string {
    const at = this.#columns.at[name];
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  }

  #takeHeading(row: Line): void {
    const words = row.cells.filter((cell) => cell !== '').join(' ');
    const { number, text } = takeApart(null, words, true);
    if (number === null) this.#into.openPart(text, row.place, this.#into.chapter ? [] : ['headingMayBeText']);
    else this.#open(number, text, row);
  }

  #open(number: string, title: string, row: Line): void {
    if (number.includes('.')) this.#into.openSection(number, title, row.place);
    else this.#into.openChapter(number, title, row.place);
  }

  #takeItem(row: Line, parts: ReturnType<typeof refParts>): void {
    const into = this.#into;
    this.#enterChapter(row, parts?.number ?? null);
    this.#enterSection(row);
    const doubts: RequirementDoubt[] = [];
    const ref = this.#refOf(row, parts, doubts);
    const [kindWord, levelWord] = [this.#cell(row, 'kind'), this.#cell(row, 'level')];
    const [kind, level] = [kindSaid(kindWord), levelSaid(levelWord)];
    if ((kindWord !== '' && !kind) || (levelWord !== '' && !level)) doubts.push('wordUnknown');
    const [role, cadence] = [oneLine(this.#cell(row, 'role')), oneLine(this.#cell(row, 'cadence'))];
    const said = {
      ...(kind && { kind }),
      ...(level && { level }),
      ...(role && { role }),
      ...(cadence && { cadence }),
    };
    into.add({ ref, text: this.#cell(row, 'text'), place: row.place, doubts, said, isItem: true });
  }

  /** The number that the document gives it, else one that is counted in its chapter. */
  #refOf(row: Line, parts: ReturnType<typeof refParts>, doubts: RequirementDoubt[]): string {
    const ref = this.#cell(row, 'ref');
    if (parts) {
      const { number, letter } = parts;
      this.#into.base = number;
      const own = letter === null ? number : `${number} ${letter}`;
      doubts.push(
        ...(letter === null ? this.#refs.doubtsOfRef(own) : this.#refs.doubtsOfLetter(number, letter)),
      );
      return own;
    }
    if (ref !== '') {
      doubts.push(...this.#refs.doubtsOfRef(ref));
      return oneLine(ref).slice(0, 50);
    }
    this.#counted += 1;
    if (this.#counted === 1) doubts.push('numberCounted');
    return `${this.#into.chapter?.number ?? '1'}.${this.#counted}`;
  }

  #enterChapter(row: Line, number: string | null): void {
    const into = this.#into;
    const words = oneLine(this.#cell(row, 'chapter'));
    const taken = /^\d{1,2}$/u.test(words) ? { number: words, text: '' } : takeApart(null, words, true);
    const named = words === '' ? null : (taken.number?.split('.')[0] ?? this.#named.get(words) ?? null);
    const own = named ?? (words === '' ? (number?.split('.')[0] ?? into.chapter?.number ?? null) : null);
    if (own !== null) {
      if (own === into.chapter?.number) return;
      const isKnown = into.chapters.some((chapter) => chapter.number === own);
      if (isKnown || taken.text === '') into.enterChapterOf(own, row.place);
      else into.openChapter(own, taken.text, row.place);
    } else if (words !== '') {
      const first = number?.split('.')[0];
      const isFree = first !== undefined && !into.chapters.some((chapter) => chapter.number === first);
      const counted = isFree ? first : String(into.chapters.length + 1);
      this.#named.set(words, counted);
      this.#counted = 0;
      into.openChapter(counted, words, row.place, isFree ? [] : ['numberCounted']);
    }
  }

  #enterSection(row: Line): void {
    const words = oneLine(this.#cell(row, 'section'));
    if (words === '') return;
    const { number, text } = takeApart(null, words, true);
    if (text === this.#into.sectionTitle) return;
    this.#into.openPart(text, row.place);
    const section = this.#into.sections.at(-1);
    if (section && number) section.number = number;
  }
}

const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim().slice(0, 200);
