import type { RequirementDoubt } from './guideline-reading.model.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];

/** Follows the numbers and letters of a document, and says where one jumps or comes again. It mends nothing. */
export class Series {
  readonly #seen = new Set<string>();
  readonly #last = new Map<string, number>();
  #letter = { base: '', at: -1 };

  /** @param number as "7", "7.2" or "7.2.1" */
  doubtsOf(number: string): RequirementDoubt[] {
    const parts = number.split('.');
    const own = Number(parts.pop());
    const parent = parts.join('.');
    const before = this.#last.get(parent) ?? 0;
    this.#last.set(parent, own);
    if (this.#isSeen(number)) return ['numberRepeated'];
    return own === before + 1 || (own === 0 && before === 0) ? [] : ['numberJump'];
  }

  /** @param base the number that the letter stands under */
  doubtsOfLetter(base: string, letter: string): RequirementDoubt[] {
    const at = letters.indexOf(letter);
    const before = this.#letter.base === base ? this.#letter.at : -1;
    this.#letter = { base, at };
    if (this.#isSeen(`${base} ${letter}`)) return ['numberRepeated'];
    return at === before + 1 || at === 0 ? [] : ['numberJump'];
  }

  /** Whether the letter is the one to come: "i" after "h" is no Roman one. */
  isNextLetter(base: string, letter: string): boolean {
    return this.#letter.base === base && letters.indexOf(letter) === this.#letter.at + 1;
  }

  /** Whether a ref that was given as a whole has come before. */
  doubtsOfRef(ref: string): RequirementDoubt[] {
    return this.#isSeen(ref) ? ['numberRepeated'] : [];
  }

  #isSeen(key: string): boolean {
    const isSeen = this.#seen.has(key);
    this.#seen.add(key);
    return isSeen;
  }
}

/** "105" in chapter 10 as "10.5"; null where it cannot be that. */
export function guessedNumber(number: string, chapter: string | null): string | null {
  if (chapter === null || !number.startsWith(chapter)) return null;
  const rest = number.slice(chapter.length);
  return /^[1-9]\d?$/u.test(rest) && /^\d{2,4}$/u.test(number) ? `${chapter}.${rest}` : null;
}
