import type { Paragraph } from '../blocks.model.ts';
import { isCutBetween, joinLines } from '../join-lines.ts';
import type { Colour } from '../reading.model.ts';
import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import type { DraftRecommendation } from './draft.model.ts';
import { type Label, labelOf, type Role } from './labels.ts';
import { isHeadingLike, type Spot, sectionKind } from './outline.ts';
import { statusOfMark, statusOfWords } from './status.rules.ts';

/** A recommendation found in running text, and where its list begins. */
export interface ListedRecommendation extends DraftRecommendation {
  index: number;
  list: number;
}

/** What somebody says of recommendations in running text: an answer, or what a follow-up found. */
export interface Remark {
  role: 'response' | 'done' | 'remaining' | 'comment';
  bodies: string[];
  /** Numbers of the recommendations that it is about; empty where it is about all of them. */
  numbers: string[];
  text: string;
  index: number;
  place: Paragraph['place'];
}

export interface RunningText {
  recommendations: ListedRecommendation[];
  remarks: Remark[];
}

const speaker = String.raw`(?:vi|revisionen|revisorerna|kommunrevisionen|granskningen|undertecknade|de förtroendevalda revisorerna|lekmannarevisor\w*|nämnden|styrelsen|\p{Lu}[\p{L}&]+)`;
const intro = [
  new RegExp(
    String.raw`(?:^|[\s,])${speaker}\b.{0,120}\brekommender(?:ar|ade|at|as)\b.{0,220}(?::|\batt:?|\bföljande:?)$`,
    'iu',
  ),
  /\brekommenderas?\b.{0,220}(?::|\batt:?|\bföljande)$/iu,
  /\bföljande\s(?:\p{L}+\s){0,2}rekommendation(?:er|en)?\b.{0,200}$/iu,
  /\b(?:lämna(?:r|s|de|des|ts|t)|gav|gavs|ges|ger|framför(?:s|des)?|riktar|riktade(?:s)?)\b.{0,80}\brekommendation(?:er|en)?\b.{0,160}:$/iu,
  /\b(?:bör|behöver|uppmanas)\b[^.]{0,60}:$/iu,
];
/** Somebody else's recommendations, or a count of them, are no list of ours. */
const others =
  /\p{L}+s rekommendation(?:er)?\b(?<!(?:revisionens|revisorernas|granskningens|våra) rekommendation(?:er)?)|rekommendationer(?:na)? från (?!granskning|revision|rapport|\d)|enligt rekommendation|(?:Socialstyrelsen|Folkhälsomyndigheten|myndighet\p{L}*|SKR|MSB|IMY|Boverket|Skolverket|WHO) (?:rekommenderar|ger|lämnar)|vaccin|konstatera följande|bedöms? (?:vara|som)/iu;

type Mode =
  | { kind: 'none' }
  /** `plain`: the list was announced, so its items may stand without bullets. */
  | { kind: 'list'; bodies: string[]; start: number; plain: boolean; patience: number }
  | { kind: 'single'; current: ListedRecommendation }
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
    if (isHeadingLike(block)) mode = afterHeading(out, mode, spot, label);
    else if (block.kind === 'paragraph')
      mode = afterParagraph(out, mode, block, index, label, spots[at + 1], spot, scale);
  }
  return out;
}

function afterHeading(out: RunningText, mode: Mode, spot: Spot, label: Label | null): Mode {
  const { block, index } = spot;
  if (block.kind === 'table') return mode;
  if (label?.role === 'recommendation' && (label.number !== null || label.rest !== '')) {
    return {
      kind: 'single',
      current: begin(out, index, index, block.place, label.number, label.rest, label.bodies),
    };
  }
  const kind = sectionKind(block.text);
  if (isIntro(block.text))
    return { kind: 'list', bodies: bodiesIn(block.text), start: index, plain: true, patience: 1 };
  if (kind === 'recommendations')
    return { kind: 'list', bodies: bodiesIn(block.text), start: index, plain: false, patience: 3 };
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
    return remarkMode(out, mode, role, label, index, block.place);
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
    const entered = remarkMode(out, mode, role, label, index, block.place);
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
      return mode;
    }
  }
  const isItem = block.marker !== null || /^att\s\p{Ll}/iu.test(block.text);
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

function isIntro(text: string): boolean {
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  return (
    intro.some((pattern, at) => pattern.test(last) && (at < intro.length - 1 || /rekommend/iu.test(text))) &&
    !others.test(last)
  );
}

function opensList(next: Spot | undefined, text: string): boolean {
  if (next?.block.kind !== 'paragraph')
    return next?.block.kind === 'heading' && isOnlyBodies(next.block.text);
  return (
    next.block.marker !== null ||
    /^att\s/iu.test(next.block.text) ||
    isOnlyBodies(next.block.text.replace(/:$/u, '')) ||
    /(?:\batt:?|:)$/u.test(text)
  );
}

function listItem(
  out: RunningText,
  mode: Extract<Mode, { kind: 'list' }>,
  block: Paragraph,
  index: number,
  isItem: boolean,
): Mode {
  const last = out.recommendations.findLast((each) => each.list === mode.start);
  const canBePlain =
    mode.plain &&
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
  return { ...mode, plain, patience: 0 };
}

/** One short sentence that asks for something: not the auditors speaking of themselves, nor a request or a signature. */
function isPlainItem(text: string): boolean {
  return (
    text.length <= 300 &&
    text.length > 12 &&
    /^\p{L}/u.test(text) &&
    !/[:?]$|\d{4}-\d{2}-\d{2}/u.test(text) &&
    !/^(?:vi|vår|våra|revisor\p{L}*|för \p{L}*revis|mot bakgrund|utifrån|sammantaget|sammanfattningsvis|\p{Lu}\p{L}+ \p{Lu}\p{L}+$)(?!\p{L})/iu.test(
      text,
    ) &&
    !/(?:tillhanda|emotse|revisorerna önskar)/iu.test(text)
  );
}

function singleText(mode: Extract<Mode, { kind: 'single' }>, block: Paragraph): Mode {
  const { current } = mode;
  if (current.text === '') {
    current.text = block.text;
    current.place = block.place;
  } else if (isCutBetween(current.text, block.text)) current.text = joinLines(current.text, block.text);
  else return { kind: 'remark', role: 'comment', bodies: [], current, remark: null };
  return mode;
}

function remarkMode(
  _out: RunningText,
  mode: Mode,
  role: Remark['role'],
  label: Label,
  _index: number,
  _place: Paragraph['place'],
): Mode {
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

/** Adds what is said to the field of the recommendation that it belongs in. */
export function addTo(
  recommendation: DraftRecommendation,
  role: Remark['role'],
  bodies: string[],
  text: string,
  scope: 'recommendation' | 'audit' = 'recommendation',
): void {
  if (text === '') return;
  if (role !== 'response') {
    recommendation[role] = [recommendation[role], text].filter((each) => each).join('\n');
    return;
  }
  const known = recommendation.response;
  const body = [...new Set([...(known?.body?.split(', ') ?? []), ...bodies])].join(', ') || null;
  recommendation.response = {
    text: [known?.text, text].filter((each) => each).join('\n'),
    scope: known?.scope ?? scope,
    body,
    paraphrased: known?.paraphrased ?? false,
  };
}

function isUntouched(recommendation: DraftRecommendation): boolean {
  return (['response', 'done', 'remaining', 'comment'] as const).every(
    (role) => recommendation[role] === null,
  );
}

function remarkRole(role: Role | undefined): Remark['role'] | null {
  return role === 'response' || role === 'done' || role === 'remaining' || role === 'comment' ? role : null;
}

export function numberOf(marker: string | null): string | null {
  const number = marker?.replace(/^\(|[.):]+$/gu, '').trim() ?? '';
  return /^(?:\d{1,3}(?:\.\d{1,2})*|[a-zA-Z]|[ivxIVX]{1,5}|[A-Z]\d{1,2})$/u.test(number) && number !== 'o'
    ? number
    : null;
}

function begin(
  out: RunningText,
  index: number,
  list: number,
  place: Paragraph['place'],
  number: string | null,
  text: string,
  bodies: string[],
): ListedRecommendation {
  const made: ListedRecommendation = {
    number,
    text,
    group: null,
    addressees: bodies,
    response: null,
    done: null,
    remaining: null,
    comment: null,
    status: 'unknown',
    statusFrom: 'none',
    proposed: null,
    place,
    index,
    list,
  }; // prettier-ignore
  out.recommendations.push(made);
  return made;
}

/** "Vi rekommenderar tekniska nämnden att …": a report without any list may recommend in a sentence. */
export function recommendedInSentences(spots: Spot[]): ListedRecommendation[] {
  const out: RunningText = { recommendations: [], remarks: [] };
  for (const { block, index, kind } of spots) {
    if (block.kind !== 'paragraph' || kind === 'contents') continue;
    for (const sentence of block.text.split(/(?<=[.])\s+(?=\p{Lu})/u)) {
      const isOurs =
        /^(?:(?:utifrån|mot bakgrund|med anledning)\b[^,]{0,120},?\s)?(?:vi|revisionen|revisorerna)?\s?(?:rekommenderar|\p{L}.{2,60}\srekommenderas)\b.{0,120}\satt\s/iu.test(
          sentence,
        );
      if (isOurs && !others.test(sentence) && !sentence.endsWith(':'))
        begin(
          out,
          index,
          spots[0]?.index ?? 0,
          block.place,
          null,
          sentence,
          bodiesIn(sentence.split(/\satt\s/u)[0] ?? ''),
        );
    }
  }
  return out.recommendations;
}
