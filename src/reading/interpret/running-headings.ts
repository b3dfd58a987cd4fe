import { bodiesIn } from './bodies.rules.ts';
import { type Label, numberWithStatus } from './labels.ts';
import { isIntro } from './list-openings.ts';
import { begin, numberOf, type RunningText } from './listed.ts';
import { isRecommendationHeading, type Spot, sectionKind } from './outline.ts';
import type { Mode } from './running-mode.ts';
import { remarkMode, remarkRole } from './running-remarks.ts';
import { isUntouched } from './running-singles.ts';

/** What a heading makes of the text below it: a list, one recommendation, what is said of some, or nothing. */
export function afterHeading(out: RunningText, mode: Mode, spot: Spot, label: Label | null): Mode {
  const { block, index } = spot;
  if (block.kind === 'table') return mode;
  const headed = numberWithStatus(block.text);
  if (headed) {
    const current = begin(out, index, index, block.place, headed.number, '', []);
    Object.assign(current, { status: headed.status, statusFrom: 'word' });
    return { kind: 'single', current, headed: true };
  }
  if (label?.role === 'recommendation' && (label.number !== null || label.rest !== '')) {
    return {
      kind: 'single',
      current: begin(out, index, index, block.place, label.number, label.rest, label.bodies),
    };
  }
  if (isRecommendationHeading(block)) {
    return {
      kind: 'single',
      current: begin(out, index, index, block.place, numberOf(block.marker), block.text, []),
    };
  }
  // On a slide the recommendation is set as large as a heading, under its number.
  if (mode.kind === 'single' && mode.current.text === '' && /(?<!\p{L})bör(?!\p{L})/u.test(block.text)) {
    Object.assign(mode.current, { text: block.text, place: block.place });
    return mode;
  }
  const kind = sectionKind(block.text);
  if (isIntro(block.text))
    return { kind: 'list', bodies: bodiesIn(block.text), start: index, plain: true, patience: 1 };
  if (kind === 'recommendations')
    return {
      kind: 'list',
      bodies: bodiesIn(block.text),
      start: index,
      plain: /^(?:[\d.]+\s)?rekommendation$/iu.test(block.text),
      patience: 3,
    };
  // Several recommendations in a row without a word about any: they were a list, and this is about all of them.
  const before = out.recommendations.at(-2);
  if (mode.kind === 'single' && before && before.list === mode.current.list && isUntouched(before))
    return afterHeading(out, { kind: 'none' }, spot, label);
  const role = remarkRole(label?.role);
  if (
    label &&
    role &&
    (mode.kind === 'single' ||
      mode.kind === 'remark' ||
      label.bodies.length > 0 ||
      label.role === 'response' ||
      kind === 'followUp')
  ) {
    return remarkMode(mode, role, label);
  }
  if (kind === 'followUp' && out.recommendations.length > 0)
    return { kind: 'remark', role: 'comment', bodies: bodiesIn(block.text), current: null, remark: null };
  if (kind === 'body') {
    if (mode.kind === 'list') return { ...mode, bodies: bodiesIn(block.text), patience: 3 };
    if (mode.kind === 'remark') return { ...mode, bodies: bodiesIn(block.text), current: null, remark: null };
  }
  return { kind: 'none' };
}
