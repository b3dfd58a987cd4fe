import type { Paragraph } from '../blocks.model.ts';
import { isCutBetween, joinLines } from '../join-lines.ts';
import type { DraftRecommendation } from './draft.model.ts';
import { addTo } from './listed.ts';
import type { Mode } from './running-mode.ts';

/** A paragraph behind a recommendation that stands alone: its words, the rest of them, or what is said of it. */
export function singleText(mode: Extract<Mode, { kind: 'single' }>, block: Paragraph): Mode {
  const { current } = mode;
  if (current.text === '') {
    current.text = block.text;
    current.place = block.place;
  } else if (isCutBetween(current.text, block.text)) current.text = joinLines(current.text, block.text);
  else if (mode.headed) addTo(current, 'comment', [], block.text);
  else return { ...mode, after: [...(mode.after ?? []), block.text] };
  return mode;
}

/** A verdict ends a recommendation: what was said between the two is about it. */
export function closed(mode: Mode): Mode {
  if (mode.kind !== 'single' || !mode.after) return mode;
  for (const text of mode.after) addTo(mode.current, 'comment', [], text);
  return { kind: 'single', current: mode.current };
}

/** Whether nothing has been said of a recommendation. */
export function isUntouched(recommendation: DraftRecommendation): boolean {
  return (['response', 'done', 'remaining', 'comment'] as const).every(
    (role) => recommendation[role] === null,
  );
}
