import type { Place } from '../../shared/place.ts';
import {
  type GuidelineFound,
  type LeftOutReason,
  longestText,
  longestTitle,
  mostRequirements,
  type ReadHeading,
  type ReadRequirement,
  type RequirementDoubt,
} from './guideline-reading.model.ts';
import { Series } from './series.ts';
import { cadenceIn, hasShall, levelOf, mayBeSeveral, officeIn } from './words.rules.ts';

/** A requirement while it is put together; the proposals are made when it is whole. */
export interface Item extends Omit<ReadRequirement, 'kind' | 'level' | 'role' | 'cadence'> {
  /** What the document itself says, as in a sheet's columns. */
  readonly said: Partial<Pick<ReadRequirement, 'kind' | 'level' | 'role' | 'cadence'>>;
  /** An item of a list is a measure whatever its words. */
  readonly isItem: boolean;
  /** Demanded in the sentence that leads its list in. */
  readonly isDemanded: boolean;
}

type NewItem = Pick<Item, 'ref' | 'text' | 'place'> &
  Partial<Pick<Item, 'said' | 'isItem' | 'isDemanded' | 'sectionTitle'>> & {
    readonly doubts?: RequirementDoubt[];
  };

/** Where in the document we are, and what has been found so far. */
export class Collected {
  readonly series = new Series();
  readonly chapters: ReadHeading[] = [];
  readonly sections: GuidelineFound['sections'] = [];
  readonly items: Item[] = [];
  readonly leftOut: GuidelineFound['leftOut'] = [];
  title: string | null = null;
  chapter: ReadHeading | null = null;
  sectionTitle: string | null = null;
  /** The number that letters stand under: of the section, or of a numbered paragraph in it. */
  base = '';
  /** What is doubtful about headings since the last requirement, for the next one. */
  #waiting: RequirementDoubt[] = [];

  doubt(...doubts: RequirementDoubt[]): void {
    this.#waiting.push(...doubts);
  }

  openChapter(number: string, title: string, place: Place, doubts: RequirementDoubt[] = []): void {
    const all = [...doubts, ...(doubts.includes('numberCounted') ? [] : this.series.doubtsOf(number))];
    this.chapter = { number, title: titleOf(title) || number, doubts: all, place };
    this.chapters.push(this.chapter);
    this.sectionTitle = null;
    this.base = number;
    this.doubt(...all);
  }

  openSection(number: string, title: string, place: Place, doubts: RequirementDoubt[] = []): void {
    this.enterChapterOf(number, place);
    const all = [...doubts, ...this.series.doubtsOf(number)];
    this.#addSection(number, title, place, all);
    this.base = number;
    this.doubt(...all);
  }

  /** A heading without a number of its own, within the chapter. */
  openPart(title: string, place: Place, doubts: RequirementDoubt[] = []): void {
    this.#addSection('', title, place, doubts);
    this.doubt(...doubts);
  }

  #addSection(number: string, title: string, place: Place, doubts: RequirementDoubt[]): void {
    this.sectionTitle = titleOf(title) || null;
    const chapter = this.chapter?.number ?? '';
    this.sections.push({ chapter, number, title: titleOf(title), doubts, place });
  }

  /** A number of another chapter opens that chapter, whose heading was not found. */
  enterChapterOf(number: string, place: Place): void {
    const chapter = number.split('.')[0] ?? number;
    if (this.chapter?.number === chapter) return;
    const before = this.chapters.findLast((each) => each.number === chapter);
    if (before) {
      this.chapter = before;
      this.sectionTitle = null;
      this.doubt('numberJump');
    } else this.openChapter(chapter, '', place, ['chapterMissing']);
  }

  add({ doubts = [], ...item }: NewItem): Item | null {
    if (!this.chapter) {
      const place = item.place ?? { page: null, line: null };
      this.openChapter('1', this.title ?? '', place, ['numberCounted']);
    }
    const pieces = piecesOf(item.text);
    const added = pieces.map((text) => {
      if (this.items.length >= mostRequirements) {
        this.leave('tooMany', text, item.place);
        return null;
      }
      const all = [...this.#waiting, ...doubts, ...(pieces.length > 1 ? (['mayBeSeveral'] as const) : [])];
      this.#waiting = [];
      const made: Item = {
        chapter: this.chapter?.number ?? '1',
        chapterTitle: this.chapter?.title ?? '1',
        sectionTitle: this.sectionTitle,
        said: {},
        isItem: false,
        isDemanded: false,
        ...item,
        text,
        doubts: all,
      };
      this.items.push(made);
      return made;
    });
    return added.at(-1) ?? null;
  }

  /** Adds words to a requirement as a paragraph or line of their own; false where it would become too long. */
  append(item: Item, text: string, between: string, doubt?: RequirementDoubt): boolean {
    if (item.text.length + text.length + between.length > longestText) return false;
    item.text += between + text;
    if (doubt && !item.doubts.includes(doubt)) item.doubts.push(doubt);
    return true;
  }

  leave(reason: LeftOutReason, text: string, place: Place | null): void {
    if (text !== '') this.leftOut.push({ reason, text, place });
  }
}

const titleOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().slice(0, longestTitle);

/** A text that is too long for one requirement, cut where sentences end. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longestText) {
    const near = rest.slice(0, longestText);
    const end = Math.max(near.lastIndexOf('. ') + 1, near.lastIndexOf('\n'));
    const space = near.lastIndexOf(' ');
    const cut = end > longestText / 2 ? end : space > longestText / 2 ? space : wholeCharacters(near);
    pieces.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest === '' && pieces.length > 0 ? pieces : [...pieces, rest];
}

/** Never between the halves of a character. */
function wholeCharacters(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
}

/** The whole requirement with what its words propose. `isUsual`: items of this document say "ska". */
export function proposed({ said, isItem, isDemanded, ...item }: Item, isUsual: boolean): ReadRequirement {
  const demands = isDemanded || hasShall(item.text);
  const kind = said.kind ?? (isItem || demands ? 'measure' : 'principle');
  const doubts = [...item.doubts];
  if (said.kind === undefined && isItem && !demands && isUsual) doubts.push('noShall');
  if (kind === 'measure' && mayBeSeveral(item.text)) doubts.push('mayBeSeveral');
  return {
    ...item,
    kind,
    level: said.level ?? levelOf(item.text),
    role: said.role ?? officeIn(item.text)?.name ?? null,
    cadence: said.cadence ?? cadenceIn(item.text),
    doubts: [...new Set(doubts)],
  };
}
