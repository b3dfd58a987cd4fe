import type { Place } from '../../../shared/place.ts';
import type { Mark } from '../../blocks.model.ts';
import { litLamps } from '../colour/lit-lamps.ts';
import { saturated } from './colours.ts';
import type { Inline } from './inline.ts';
import { isHollow, isOnlySigns, ownColour, signsOf } from './symbols.ts';

interface Sign {
  sign: string;
  colour: string | null;
}

/**
 * Coloured signs (●, ■, ✓) become marks and leave the text; black ones stay in it. Three in a row, of which some are
 * grey or hollow, are a traffic light. A coloured bullet before text is decoration.
 */
export function signsToMarks(inlines: Inline[], place: Place): Inline[] {
  const out: Inline[] = [];
  let row: { signs: Sign[]; inlines: Inline[] } = { signs: [], inlines: [] };
  const flush = (next: Inline | null) => {
    const isBullet = row.signs.every(({ sign }) => sign === '•') && next?.kind === 'text' && out.length === 0;
    const marks = isBullet ? [] : marksOf(row.signs, place);
    out.push(...(marks.length > 0 ? marks.map((mark): Inline => ({ kind: 'mark', mark })) : row.inlines));
    row = { signs: [], inlines: [] };
  };
  for (const inline of inlines.flatMap(splitSigns)) {
    if (inline.kind === 'text' && isOnlySigns(inline.text)) {
      row.inlines.push(inline);
      for (const sign of signsOf(inline.text))
        row.signs.push({ sign, colour: ownColour(sign) ?? inline.look.colour });
    } else if (row.signs.length > 0 && inline.kind === 'text' && inline.text.trim() === '') {
      row.inlines.push(inline);
    } else {
      if (row.signs.length > 0) flush(inline);
      out.push(inline);
    }
  }
  if (row.signs.length > 0) flush(null);
  return out;
}

/** A sign with a colour of its own (🟢) is taken out of the words around it. */
function splitSigns(inline: Inline): Inline[] {
  if (inline.kind !== 'text' || !/[\u2705\u274c\u26d4\u{1f499}-\u{1f7eb}]/u.test(inline.text))
    return [inline];
  return inline.text
    .split(/([\u2705\u274c\u26d4\u{1f499}-\u{1f7eb}]\ufe0f?)/u)
    .filter((text) => text !== '')
    .map((text) => ({ ...inline, text }));
}

function marksOf(signs: Sign[], place: Place): Mark[] {
  const coloursOf = ({ sign, colour }: Sign) => (isHollow(sign) ? [] : saturated(colour));
  const found = signs.flatMap(coloursOf);
  if (found.length === 0) return [];
  if (signs.length === 3) {
    const lamps = litLamps(signs.map((sign) => (isHollow(sign.sign) ? null : sign.colour)));
    const colours = lamps.filter((lamp) => lamp !== null);
    return [{ form: 'glyph', colours: [...new Set(colours)], lamps, text: null, place }];
  }
  return signs.flatMap((sign): Mark[] => {
    const colours = coloursOf(sign);
    return colours.length > 0 ? [{ form: 'glyph', colours, lamps: null, text: null, place }] : [];
  });
}
