import type { Block } from '../blocks.model.ts';
import type { ReadDocument } from '../reading.model.ts';

const unit = String.raw`procentenheter|procent|%|miljoner kronor|miljarder kronor|mnkr|mkr|tkr|kronor|kr|sårbarheter|konton|användare|tecken|dagar|timmar|ärenden`;
const figure = new RegExp(
  String.raw`(?<![\d.,/§-])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?:,(\d+))?\s?(${unit})(?![\p{L}\d])`,
  'giu',
);
/** Enough to tell what the figure is about. */
const longestLabel = 200;

/** Figures with a unit that the auditors state in running text, each with the sentence that it stands in. */
export function figuresIn(blocks: Block[]): ReadDocument['figures'] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [];
    return block.text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).flatMap((sentence) =>
      [...sentence.matchAll(figure)].map(([, whole = '', decimals = '', said = '']) => ({
        label: sentence.length > longestLabel ? `${sentence.slice(0, longestLabel - 1)}…` : sentence,
        value: Number(`${whole.replace(/\D/gu, '')}.${decimals || '0'}`),
        unit: /^procent$/iu.test(said) ? '%' : said,
        place: block.place,
      })),
    );
  });
}
