import type { Paragraph } from '../blocks.model.ts';
import { addTo, type ListedRecommendation, numberOf } from './listed.ts';
import { isHeadingLike, type Spot } from './outline.ts';
import { noAnswer } from './recommendation-tables.ts';
import { statusInBrackets, statusInSentence } from './status.rules.ts';

/** A numbered list whose items are told about between them: what was answered, what was found, the verdict. */

/** How far (in blocks) the next item may stand from the one before. */
const farthest = 7;

/** Whether the list goes on with the next number after the paragraph at `at`, before any heading or table. */
export function listGoesOn(spots: Spot[], at: number, number: string | null): boolean {
  if (number === null || !/^\d{1,2}$/u.test(number)) return false;
  for (const { block } of spots.slice(at + 1, at + farthest)) {
    if (block.kind !== 'paragraph' || isHeadingLike(block)) return false;
    if (block.marker !== null) return numberOf(block.marker) === String(Number(number) + 1);
  }
  return false;
}

/** Whole sentences: no name, date or opening of another list. */
export function isTold({ text, marker }: Paragraph): boolean {
  return marker === null && /[.!)]$/u.test(text.trim()) && text.includes(' ');
}

const answered =
  /^(?:nämnden|styrelsen|bolaget|direktionen|\p{L}+(?:nämnden|styrelsen))\s(?:har\s)?(?:svara(?:de|r|t)|uppg(?:av|er|ett)|framhöll|invände|instämde|delade|lämnade)(?!\p{L})/iu;

/** Puts one paragraph about a recommendation where it belongs: the board's answer as the auditors tell it, or what they found. */
export function tell(about: ListedRecommendation, { text }: Paragraph): void {
  if (answered.test(text) && about.response === null && about.comment === null) {
    if (noAnswer.test(text) || /(?:inget|inte något) (?:svar|yttrande)/iu.test(text))
      about.responseMissing = true;
    else {
      about.response = { text, scope: 'recommendation', body: null, paraphrased: true };
    }
    return;
  }
  const inBrackets = statusInBrackets(text);
  const status = inBrackets?.status ?? statusInSentence(text);
  if (status) Object.assign(about, { status, statusFrom: 'word' });
  addTo(about, 'comment', [], inBrackets?.before ?? text);
}
