import type { Paragraph } from '../blocks.model.ts';
import { isCutBetween, joinLines } from '../join-lines.ts';
import type { Colour } from '../reading.model.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import type { DraftRecommendation } from './draft.model.ts';
import { type Label, labelOf, numberWithStatus, type Role } from './labels.ts';
import {
  bodiesRecommended,
  isIntro,
  isPlainItem,
  isRecommendingParagraph,
  opensList,
} from './list-openings.ts';
import {
  addTo,
  begin,
  type ListedRecommendation,
  numberOf,
  type Remark,
  type RunningText,
} from './listed.ts';
import { isHeadingLike, isRecommendationHeading, type Spot, sectionKind } from './outline.ts';
import { statusInSentence, statusOfMark, statusOfWords } from './status.rules.ts';
import { isTold, listGoesOn, tell } from './told-items.ts';

type Mode =
  | { kind: 'none' }
  /** `plain`: the list was announced, so its items may stand without bullets. */
  | {
      kind: 'list';
      bodies: string[];
      start: number;
      plain: boolean;
      patience: number;
      /** How many paragraphs have been told about the item so far, and about the one before it. */
      told?: { now: number; before: number };
    }
  /** `after` is what stands behind it, which belongs to it once a verdict closes it. */
  | {
      kind: 'single';
      current: ListedRecommendation;
      after?: string[];
      /** The verdict stood in its heading: all that follows is about it. */
      headed?: boolean;
    }
  | {
      kind: 'remark';
      role: Remark['role'];
      bodies: string[];
      current: ListedRecommendation | null;
      remark: Remark | null;
    };

/** Walks the running text of a report and gathers its listed recommendations and what is said of them. */
export function readRunningText(spots: Spot[], scale: { status: Colour; words: string }[]): RunningText {
  const out: RunningText = { recommendations: [], remarks: [] };
  let mode: Mode = { kind: 'none' };
  for (const [at, spot] of spots.entries()) {
    const { block, index } = spot;
    if (block.kind === 'table') {
      if (mode.kind !== 'remark') mode = { kind: 'none' };
      continue;
    }
    if (spot.kind === 'contents') continue;
    const label = labelOf(block.text);
    const told: ReturnType<typeof toldAbout> = label === null ? toldAbout(out, mode, spots, at) : null;
    if (told && block.kind === 'paragraph') {
      tell(told.about, block);
      mode = told.mode;
    } else if (isHeadingLike(block)) mode = afterHeading(out, mode, spot, label);
    else if (block.kind === 'paragraph')
      mode = afterParagraph(out, mode, block, index, label, spots[at + 1], spot, scale);
  }
  return out;
}

/** The item of a numbered list that a paragraph between it and the next one is about; null where it is about none. */
function toldAbout(
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

function afterHeading(out: RunningText, mode: Mode, spot: Spot, label: Label | null): Mode {
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

function afterParagraph(
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

function listItem(
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

function singleText(mode: Extract<Mode, { kind: 'single' }>, block: Paragraph): Mode {
  const { current } = mode;
  if (current.text === '') {
    current.text = block.text;
    current.place = block.place;
  } else if (isCutBetween(current.text, block.text)) current.text = joinLines(current.text, block.text);
  else if (mode.headed) addTo(current, 'comment', [], block.text);
  else return { ...mode, after: [...(mode.after ?? []), block.text] };
  return mode;
}

function remarkMode(mode: Mode, role: Remark['role'], label: Label): Mode {
  const current = mode.kind === 'single' ? mode.current : mode.kind === 'remark' ? mode.current : null;
  return { kind: 'remark', role, bodies: label.bodies, current, remark: null };
}

/** "2 & 3", "1 och 2", "Rekommendation 4" before what is said of them. */
const about =
  /^(?:(?:avseende|ang(?:ående)?\.?|rekommendation(?:erna|en|er)?)\s)*(?:nr\.?\s?)?((?:\d{1,2}|[a-z](?![\p{L}]))(?:\s?(?:,|&|och|samt|\+|–|-)\s?(?:\d{1,2}|[a-z](?![\p{L}])))*)\s*(?:[.):–-]\s*|$)(.*)$/isu;

function remark(out: RunningText, mode: Mode, block: Paragraph, index: number): Mode {
  if (mode.kind !== 'remark') return mode;
  const printed =
    block.marker && /\d|^[a-z]\)/u.test(block.marker) ? `${block.marker} ${block.text}` : block.text;
  const found = mode.current ? null : about.exec(printed);
  if (found?.[1] && (block.marker !== null || /^\s*(?:\p{Lu}|$)/u.test(found[2] ?? ''))) {
    const made: Remark = {
      role: mode.role,
      bodies: mode.bodies,
      numbers: numbersIn(found[1]),
      text: (found[2] ?? '').trim(),
      index,
      place: block.place,
    };
    out.remarks.push(made);
    return { ...mode, remark: made };
  }
  if (mode.current) {
    addTo(mode.current, mode.role, mode.bodies, block.text);
    return mode;
  }
  if (mode.remark) {
    mode.remark.text = [mode.remark.text, block.text].filter((text) => text !== '').join('\n');
    return mode;
  }
  const made: Remark = {
    role: mode.role,
    bodies: mode.bodies,
    numbers: [],
    text: block.text,
    index,
    place: block.place,
  };
  out.remarks.push(made);
  return { ...mode, remark: made };
}

function numbersIn(text: string): string[] {
  const range = /^(\d{1,2})\s?[–-]\s?(\d{1,2})$/u.exec(text.trim());
  if (range)
    return Array.from({ length: Math.max(0, Number(range[2]) - Number(range[1]) + 1) }, (_each, step) =>
      String(Number(range[1]) + step),
    );
  return text.split(/[^\p{L}\d]+|och|samt/u).filter((each) => each !== '');
}

/** A verdict ends a recommendation: what was said between the two is about it. */
function closed(mode: Mode): Mode {
  if (mode.kind !== 'single' || !mode.after) return mode;
  for (const text of mode.after) addTo(mode.current, 'comment', [], text);
  return { kind: 'single', current: mode.current };
}

function isUntouched(recommendation: DraftRecommendation): boolean {
  return (['response', 'done', 'remaining', 'comment'] as const).every(
    (role) => recommendation[role] === null,
  );
}

function remarkRole(role: Role | undefined): Remark['role'] | null {
  return role === 'response' || role === 'done' || role === 'remaining' || role === 'comment' ? role : null;
}
