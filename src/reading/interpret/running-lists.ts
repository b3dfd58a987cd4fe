import type { Paragraph } from '../blocks.model.ts';
import { isCutBetween, joinLines } from '../join-lines.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import { isIntro, isPlainItem } from './list-openings.ts';
import { begin, type ListedRecommendation, numberOf, type RunningText } from './listed.ts';
import { isHeadingLike, type Spot } from './outline.ts';
import type { Mode } from './running-mode.ts';
import { isTold, listGoesOn } from './told-items.ts';

/** The item of a numbered list that a paragraph between it and the next one is about; null where it is about none. */
export function toldAbout(
  out: RunningText,
  mode: Mode,
  spots: Spot[],
  at: number,
): { about: ListedRecommendation; mode: Mode } | null {
  const block = spots[at]?.block;
  if (mode.kind !== 'list' || block?.kind !== 'paragraph' || block.marker !== null || isHeadingLike(block))
    return null;
  const about = out.recommendations.findLast((each) => each.list === mode.start);
  if (!about || isCutBetween(about.text, block.text) || isIntro(block.text) || !isTold(block)) return null;
  const { now, before } = mode.told ?? { now: 0, before: 0 };
  // No number follows the last item: as much is about it as about the one before, until its verdict.
  const beforeIt = out.recommendations.at(-2);
  const isLast = now < before && about.status === 'unknown' && beforeIt?.status !== 'unknown';
  if (!isLast && !listGoesOn(spots, at, about.number)) return null;
  return { about, mode: { ...mode, told: { now: now + 1, before } } };
}

/** A paragraph under the opening of a list: an item of it, whom it is put to, the rest of an item, or its end. */
export function listItem(
  out: RunningText,
  mode: Extract<Mode, { kind: 'list' }>,
  block: Paragraph,
  index: number,
  isItem: boolean,
): Mode {
  const last = out.recommendations.findLast((each) => each.list === mode.start);
  // Under a heading of its own, what somebody "bör" do is a recommendation without any bullet.
  const announced = mode.plain || /(?<!\p{L})bör(?!\p{L})/u.test(block.text);
  const canBePlain =
    announced &&
    (!last || isPlainItem(last.text)) &&
    isPlainItem(block.text) &&
    !isOnlyBodies(block.text.replace(/:$/u, ''));
  if (isItem) return itemOf(out, mode, block, index, false);
  if (canBePlain && !(last && isCutBetween(last.text, block.text)))
    return itemOf(out, mode, block, index, true);
  if (isOnlyBodies(block.text.replace(/:$/u, ''))) return { ...mode, bodies: bodiesIn(block.text) };
  if (last && isCutBetween(last.text, block.text)) {
    last.text = joinLines(last.text, block.text);
    return mode;
  }
  return mode.patience > 0 && !last ? { ...mode, patience: mode.patience - 1 } : { kind: 'none' };
}

function itemOf(
  out: RunningText,
  mode: Extract<Mode, { kind: 'list' }>,
  block: Paragraph,
  index: number,
  plain: boolean,
): Mode {
  begin(out, index, mode.start, block.place, plain ? null : numberOf(block.marker), block.text, mode.bodies);
  // A list with bullets has none without.
  return { ...mode, plain, patience: 0, told: { now: 0, before: mode.told?.now ?? 0 } };
}
