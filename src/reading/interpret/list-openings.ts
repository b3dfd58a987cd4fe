import { bodiesIn, isOnlyBodies } from './bodies.rules.ts';
import { begin, type ListedRecommendation, type RunningText } from './listed.ts';
import type { Spot } from './outline.ts';

const speaker = String.raw`(?:vi|revisionen|revisorerna|kommunrevisionen|granskningen|undertecknade|de förtroendevalda revisorerna|lekmannarevisor\w*|nämnden|styrelsen|\p{Lu}[\p{L}&]+)`;

const intro = [
  new RegExp(
    String.raw`(?:^|[\s,])${speaker}\b.{0,120}\brekommender(?:ar|ade|at|as)\b.{0,220}(?::|\batt:?|\bföljande:?)$`,
    'iu',
  ),
  /\brekommenderas?\b.{0,220}(?::|\batt:?|\bföljande)$/iu,
  /^(?:vi|revisorerna|revisionen|kommunrevisionen|regionrevisorerna|lekmannarevisor\w*) rekommenderar(?: (?:därför|nämnden|styrelsen|\p{L}+(?:nämnden|styrelsen)))?$/iu,
  /\bföljande\s(?:\p{L}+\s){0,2}rekommendation(?:er|en)?\b.{0,200}$/iu,
  /\b(?:lämna(?:r|s|de|des|ts|t)|gav|gavs|ges|ger|framför(?:s|des)?|riktar|riktade(?:s)?)\b.{0,80}\brekommendation(?:er|en)?\b.{0,160}:$/iu,
  /\b(?:bör|behöver|uppmanas)\b[^.]{0,60}:$/iu,
];

/** Somebody else's recommendations, or a count of them, are no list of ours. */
const others =
  /\p{L}+s rekommendation(?:er)?\b(?<!(?:revisionens|revisorernas|granskningens|våra) rekommendation(?:er)?)|rekommendationer(?:na)? från (?!granskning|revision|rapport|\d)|enligt rekommendation|(?:Socialstyrelsen|Folkhälsomyndigheten|myndighet\p{L}*|SKR|MSB|IMY|Boverket|Skolverket|WHO) (?:rekommenderar|ger|lämnar)|vaccin|konstatera följande|bedöms? (?:vara|som)/iu;

export function isIntro(text: string): boolean {
  const last = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? text;
  return (
    intro.some((pattern, at) => pattern.test(last) && (at < intro.length - 1 || /rekommend/iu.test(text))) &&
    !others.test(last)
  );
}

export function opensList(next: Spot | undefined, text: string): boolean {
  if (next?.block.kind !== 'paragraph')
    return next?.block.kind === 'heading' && isOnlyBodies(next.block.text);
  return (
    next.block.marker !== null ||
    /^att\s/iu.test(next.block.text) ||
    isOnlyBodies(next.block.text.replace(/:$/u, '')) ||
    /(?:\batt:?|:)$/u.test(text)
  );
}

/** One short sentence that asks for something: not the auditors speaking of themselves, nor a request or a signature. */
export function isPlainItem(text: string): boolean {
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

/** One whole sentence in which the auditors recommend something: "Vi rekommenderar tekniska nämnden att …". */
export function isRecommendingSentence(sentence: string): boolean {
  const isOurs =
    /^(?:(?:utifrån|mot bakgrund|med anledning)(?!\p{L})[^,]{0,120},?\s)?(?:(?:vi|revisionen|revisorerna)\s)?(?:rekommenderar|\p{L}.{2,60}\srekommenderas)(?!\p{L}).{0,120}\satt\s/iu;
  return isOurs.test(sentence) && !others.test(sentence) && !sentence.endsWith(':');
}

/** A paragraph that is such a sentence and nothing else. */
export function isRecommendingParagraph(text: string): boolean {
  return text.length < 400 && isRecommendingSentence(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** A report without any list may recommend in a sentence of its running text. */
export function recommendedInSentences(spots: Spot[]): ListedRecommendation[] {
  const out: RunningText = { recommendations: [], remarks: [] };
  for (const { block, index, kind } of spots) {
    if (block.kind !== 'paragraph' || kind === 'contents') continue;
    for (const sentence of block.text.split(/(?<=[.])\s+(?=\p{Lu})/u)) {
      if (isRecommendingSentence(sentence))
        begin(out, index, spots[0]?.index ?? 0, block.place, null, sentence, bodiesRecommended(sentence));
    }
  }
  return out.recommendations;
}

/** Whom a recommending sentence speaks to: those it names before "att". */
export function bodiesRecommended(sentence: string): string[] {
  return bodiesIn(sentence.split(/\satt\s/u)[0] ?? '');
}
