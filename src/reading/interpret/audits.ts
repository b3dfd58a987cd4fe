import type { Block } from '../blocks.model.ts';
import type { ReadAudit, Verdict } from '../reading.model.ts';
import { bodiesIn, bodyMentions } from './bodies.rules.ts';
import { yearIn } from './dates.rules.ts';
import { textOf } from './document-titles.ts';
import type { Spot } from './outline.ts';

/** What the text around an audit's recommendations says of the audit as a whole. */

/** The boards that were audited, by the sentence that says so; empty where none does. */
export function auditedBodies(spots: Spot[]): string[] {
  const said = [
    /(?:revisionsobjekt(?:et|en)?|granskningsobjekt(?:et|en)?|granskade? (?:organ|nämnd(?:er)?)|ansvarig(?:a)? (?:nämnd(?:er)?|styrelse))\b[^.]{0,30}?(?:är|var|har varit|:|utgörs av|omfattar)\s*([^.]{3,300})/iu,
    /(?:granskning|uppföljning)(?:en|arna)?(?:\s[^.]{0,90}?)?\s(?:avsåg|avser|omfattade|omfattar|riktades? (?:sig )?(?:till|mot)|riktar sig (?:till|mot))\s([^.]{3,300})/iu,
    /(?:revision\p{L}*|revisorerna|vi)\s(?:har\s)?granska(?:de|t)\s(?:(?:under\s|år\s)?(?:19|20)\d{2}\s)?((?:[\p{L}-]+[\s,]+){0,8}?[\p{L}-]+(?:nämnden|styrelsen)s[^.]{0,200})/iu,
    /(?:överlämna\p{L}*|översänd\p{L}*|riktade\p{L}*|ställde\p{L}*|tillställ\p{L}*)\b[^.]{0,80}\btill\s([^.]{3,240})/iu,
  ];
  for (const pattern of said) {
    for (const { block, kind } of spots) {
      const text = pattern.exec(textOf(block))?.[1];
      const bodies = bodiesIn(text ?? '');
      if (bodies.length > 0 && kind !== 'response') return bodies;
    }
  }
  const heading = spots.find(
    ({ block, kind }) =>
      /^(?:revisionsobjekt|granskat organ|ansvarig nämnd|granskningsobjekt|ansvariga nämnder)/iu.test(
        textOf(block),
      ) && kind === 'frame',
  );
  if (heading) {
    const next = spots[spots.indexOf(heading) + 1];
    return bodiesIn(textOf(next?.block));
  }
  return [];
}

/** The body that was asked to answer, where the text says that one was ("ombads kommunstyrelsen återkoppla"). */
export function askedToAnswer(spots: Spot[]): string[] {
  for (const { block } of spots) {
    const text =
      /\b(?:ombads|ombeds|uppmanades|begärdes svar (?:av|från))\s([^.]{3,160}?)\s(?:att\s)?(?:återkoppla|svara|besvara|lämna|yttra|inkomma)/iu.exec(
        textOf(block),
      )?.[1];
    const bodies = bodiesIn(text ?? '');
    if (bodies.length > 0) return bodies;
  }
  return [];
}

/** The year in which an audit was made, where the text says it of the audit. */
export function yearOf(title: string, spots: Spot[]): number | null {
  const inTitle = yearIn(title);
  if (inTitle !== null) return inTitle;
  const year = '((?:19|20)\\d{2})(?!\\d|-\\d)';
  const said = [
    new RegExp(`${year} års (?:\\p{L}+ ){0,2}granskning`, 'iu'),
    new RegExp(
      `gransk\\p{L}+[^.]{0,90}?(?<!\\p{L})(?:genomför\\p{L}+|gjordes|utför\\p{L}+|avslutades|från|under|år|hösten|våren)\\s(?:under |år |hösten |våren )*${year}`,
      'iu',
    ),
    new RegExp(`(?:under|år|hösten|våren|genomför\\p{L}+)\\s${year}[^.]{0,90}gransk`, 'iu'),
    new RegExp(`granskade[s]?\\s${year}`, 'iu'),
    new RegExp(`granskning[^.]{0,80}[(\\s,]${year}[),]`, 'iu'),
    new RegExp(`granskning(?:en)? (?:av|avseende|gällande) [^.\\d]{3,80} ${year}`, 'iu'),
  ];
  for (const pattern of said) {
    for (const { block } of spots) {
      const found = pattern.exec(textOf(block))?.[1];
      if (found) return Number(found);
    }
  }
  return null;
}

const assessing =
  /^(?:vår|revisionens|revisorernas|bedömningen|den|kommunrevisionens|utifrån|efter|sammantage\p{L}*|vi bedömer|sammanfattningsvis)\b.{0,160}?\b(?:bedömning(?:en)?|bedömer|bedöms)\b/iu;

/** The audit's overall assessment: what stands under its heading, else the sentence that says it is one. */
export function assessmentOf(spots: Spot[]): ReadAudit['assessment'] {
  const overall = spots.find(
    ({ block, kind }) =>
      kind === 'summary' &&
      block.kind === 'paragraph' &&
      /(?:bedömning(?:en)? är att|bedömning att|bedömer vi|vi bedömer) /iu.test(textOf(block)),
  );
  const underHeading = spots.filter(({ block, kind }) => kind === 'assessment' && block.kind === 'paragraph');
  const said = spots.filter(
    ({ block, kind }) =>
      block.kind === 'paragraph' && kind !== 'frame' && kind !== 'questions' && assessing.test(textOf(block)),
  );
  const first =
    underHeading.find(({ block }) => /bedöm/iu.test(textOf(block))) ??
    underHeading[0] ??
    said.findLast(({ block }) =>
      /sammanfatta|samlad|sammantag|övergripande|revisionsrapport|bedömning(?:en)? är att|vi bedömer att/iu.test(
        textOf(block),
      ),
    );
  const isChapters =
    spots.filter(({ block, kind }) => kind === 'assessment' && block.kind === 'heading').length > 1;
  if (overall && (underHeading.length === 0 || isChapters))
    return { verdict: verdictIn(judgingSentence(textOf(overall.block))), text: textOf(overall.block) };
  if (!first) return null;
  const texts =
    underHeading.length > 0 ? underHeading.map(({ block }) => textOf(block)) : [textOf(first.block)];
  const text = texts.join('\n');
  return { verdict: verdictIn(judgingSentence(text)), text };
}

function judgingSentence(text: string): string {
  const sentences = text.split(/(?<=[.])\s+/u);
  return (
    sentences.find((each) => /bedömning(?:en)? är|bedömer (?:vi|att)|vi bedömer|bedöms/iu.test(each)) ??
    sentences.find((each) => /bedöm/iu.test(each)) ??
    text
  );
}

/** The verdict of one sentence of assessment ("… delvis …", "… inte …"); unknown where it says neither. */
export function verdictIn(sentence: string): Verdict {
  const said = sentence.toLowerCase();
  if (
    /\b(?:delvis|till viss del|inte (?:helt|fullt ut|i alla delar|i tillräcklig)|ej (?:helt|fullt ut)|i huvudsak|till stora? del|i vissa avseenden)/u.test(
      said,
    )
  )
    return 'partly';
  if (/\b(?:inte|ej|otillräcklig|saknar|brister i)\b/u.test(said)) return 'notMet';
  if (
    /\b(?:är (?:i allt väsentligt |helt )?(?:tillräcklig|ändamålsenlig|uppfylld|hanterade|åtgärdade)|har (?:resulterat|vidtagit|säkerställt|hanterat|åtgärdat|i allt väsentligt)|bedriver|säkerställer|tillfredsställande|i allt väsentligt|uppfyll|ja\b)/u.test(
      said,
    )
  )
    return 'met';
  return 'unknown';
}

/** Whether the auditors see a need to meet the board; null where they do not say. */
export function needsMeetingIn(blocks: Block[]): boolean | null {
  for (const block of blocks) {
    for (const sentence of textOf(block).split(/(?<=[.])\s+/u)) {
      if (!/behov\b.{0,20}\b(?:av )?(?:att )?träffa/iu.test(sentence) || /\?$/u.test(sentence)) continue;
      return !/\b(?:inte|ej|inget|inga|ingen)\b.{0,40}behov/iu.test(sentence);
    }
  }
  return null;
}

/** The bodies that a recommendation itself begins with ("Kommunstyrelsen och socialnämnden bör …"), or none. */
export function bodyAtStart(text: string): string[] {
  const names: string[] = [];
  let end = 0;
  for (const mention of bodyMentions(text)) {
    const between = text.slice(end, mention.index);
    if (!(names.length === 0 ? /^(?:att\s)?$/iu : /^(?:\s*,\s*|\s+(?:och|samt|eller)\s+)$/iu).test(between))
      break;
    if (/\p{L}ens$/u.test(text.slice(mention.index, mention.end))) break;
    names.push(mention.name);
    end = mention.end;
  }
  return names;
}
