import type { Paragraph } from '../blocks.model.ts';
import type { Colour } from '../reading.model.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import type { Label } from './labels.ts';
import { bodiesRecommended, isIntro, isRecommendingParagraph, opensList } from './list-openings.ts';
import { addTo, begin, type RunningText } from './listed.ts';
import type { Spot } from './outline.ts';
import { listItem } from './running-lists.ts';
import type { Mode } from './running-mode.ts';
import { remark, remarkMode, remarkRole } from './running-remarks.ts';
import { closed, singleText } from './running-singles.ts';
import { statusInSentence, statusOfMark, statusOfWords } from './status.rules.ts';

/** What a paragraph says, by what it stands in: the next thing to read it as. */
export function afterParagraph(
  out: RunningText,
  mode: Mode,
  block: Paragraph,
  index: number,
  label: Label | null,
  next: Spot | undefined,
  spot: Spot,
  scale: { status: Colour; words: string }[],
): Mode {
  // "Rekommendation 2: …" under an answer or a follow-up is about the one that was listed before.
  if (
    label?.role === 'recommendation' &&
    label.number !== null &&
    mode.kind === 'remark' &&
    mode.current === null &&
    out.recommendations.some((each) => each.number === label.number)
  ) {
    return remark(out, mode, { ...block, text: `${label.number}: ${label.rest}`, marker: null }, index);
  }
  // A form: the heading has the number, the line under it the recommendation, the next whom it is put to.
  if (
    mode.kind === 'single' &&
    mode.current.text === '' &&
    label?.role === 'recommendation' &&
    label.rest !== ''
  ) {
    Object.assign(mode.current, { text: label.rest, place: block.place });
    return mode;
  }
  if (mode.kind === 'single' && label?.role === 'body' && label.rest !== '') {
    mode.current.addressees = bodiesIn(label.rest);
    return mode;
  }
  if (mode.kind === 'remark' && mode.current === null && isOnlyBodies(block.text))
    return { ...mode, bodies: bodiesIn(block.text), remark: null };
  if (
    label?.role === 'recommendation' &&
    (label.number !== null || (label.rest !== '' && mode.kind !== 'list')) &&
    label.rest.length !== 1
  ) {
    if (label.rest !== '' || label.number !== null) {
      const start = mode.kind === 'single' ? mode.current.list : index;
      return {
        kind: 'single',
        current: begin(out, index, start, block.place, label.number, label.rest, label.bodies),
      };
    }
  }
  const role = remarkRole(label?.role);
  if (
    label &&
    role &&
    (label.rest === '' || mode.kind === 'single' || mode.kind === 'remark' || label.bodies.length > 0)
  ) {
    const entered = remarkMode(mode, role, label);
    return label.rest === ''
      ? entered
      : remark(out, entered, { ...block, text: label.rest, marker: null }, index);
  }
  const open = mode.kind === 'single' ? mode.current : mode.kind === 'remark' ? mode.current : null;
  if (open && (label?.role === 'status' || block.marks.length > 0)) {
    const said =
      label?.role === 'status'
        ? (statusOfWords(label.rest, scale) ?? statusOfWords(label.rest.split(/[.,;]\s/u)[0] ?? '', scale))
        : null;
    const drawn = block.marks.map(statusOfMark).find((status) => status !== null) ?? null;
    if (said ?? drawn) {
      open.status = said ?? drawn ?? 'unknown';
      open.statusFrom = said ? 'word' : 'symbol';
      return closed(mode);
    }
  }
  const said = open && open.status === 'unknown' ? statusInSentence(block.text) : null;
  if (open && said) {
    const prose = block.text
      .split(/(?<=[.])\s+(?=\p{Lu})/u)
      .slice(0, -1)
      .join(' ');
    if (!/rekommendationen/iu.test(block.text)) addTo(open, 'comment', [], prose);
    Object.assign(open, { status: said, statusFrom: 'word' });
    return closed(mode);
  }
  const isItem = block.marker !== null || /^att\s\p{Ll}/iu.test(block.text);
  if (!isItem && mode.kind !== 'list' && isRecommendingParagraph(block.text)) {
    const start = open?.list ?? index;
    return {
      kind: 'single',
      current: begin(out, index, start, block.place, null, block.text, bodiesRecommended(block.text)),
    };
  }
  if (!isItem && isIntro(block.text) && opensList(next, block.text)) {
    return {
      kind: 'list',
      bodies: bodiesIn(block.text),
      start: index,
      plain: /(?:\batt:?|:)$/u.test(block.text),
      patience: 1,
    };
  }
  if (mode.kind === 'list') return listItem(out, mode, block, index, isItem);
  if (mode.kind === 'single') return singleText(mode, block);
  if (mode.kind === 'remark') return remark(out, mode, block, index);
  return spot.kind === 'recommendations' ? { kind: 'none' } : mode;
}
