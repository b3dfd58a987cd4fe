import type { Paragraph } from '../blocks.model.ts';
import { isCutBetween, joinLines } from '../join-lines.ts';

/** Paragraphs as one text: those cut by a page are joined, the others stand on lines of their own. */
export function proseOf(paragraphs: Paragraph[]): string {
  return mendCuts(paragraphs)
    .map(({ marker, text }) => (marker && marker !== '-' && /\w/u.test(marker) ? `${marker} ${text}` : text))
    .filter((text) => text !== '')
    .join('\n');
}

/** Joins a paragraph to the one before where a page break plainly cut a sentence. */
export function mendCuts(paragraphs: Paragraph[]): Paragraph[] {
  const whole: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = whole.at(-1);
    if (last && paragraph.marker === null && isCutBetween(last.text, paragraph.text)) {
      whole[whole.length - 1] = {
        ...last,
        text: joinLines(last.text, paragraph.text),
        marks: [...last.marks, ...paragraph.marks],
      };
    } else whole.push(paragraph);
  }
  return whole;
}

/** Letters and digits only, in lower case: for telling whether two texts are the same recommendation. */
export function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:att|-|–)\s+/u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
