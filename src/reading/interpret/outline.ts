import type { Block, Heading } from '../blocks.model.ts';
import { isOnlyBodies } from './bodies.rules.ts';
import { labelOf, numberWithStatus, roleOf } from './labels.ts';

/** The parts that every report has, whatever it is about. What is none of them is about a topic: an audit. */
export type SectionKind =
  | 'contents'
  | 'summary'
  | 'frame'
  | 'questions'
  | 'observations'
  | 'assessment'
  | 'recommendations'
  | 'response'
  | 'followUp'
  | 'totals'
  | 'body';

const kinds: [SectionKind, RegExp][] = [
  ['contents', /^innehåll(?:sförteckning)?$/iu],
  [
    'questions',
    /^(?:(?:svar på|bedömning av|besvarande av) )?(?:syfte och )?(?:revisions|del|kontroll)fråg(?:a|or|orna|eställningar)(?: och .*)?$/iu,
  ],
  [
    'summary',
    /^(?:sammanfattning|sammanfattande (?:bedömning|slutsats|analys|kommentar)(?:er)?|inledande sammanfattning|slutsats(?:er)?)(?!.*(?:tidigare|\d{4} års|genomförd))/iu,
  ],
  [
    'recommendations',
    /^(?:(?:samlade|våra|revisionens|revisorernas|lämnade|tidigare|tidigare lämnade|övriga|sammanställning av|bedömning(?:ar)? och|slutsats(?:er)? och) ?)*rekommendation(?:er|erna)?(?: (?:till|i|från|och|som|per|enligt|med anledning)\b.*)?$/iu,
  ],
  [
    'totals',
    /^(?:samman(?:ställning|fattning) av (?:status|bedömning|resultat|rekommendation|uppföljning)\w*.*|totalt|statusöversikt|översikt)$/iu,
  ],
  ['observations', /^[il]akttagelser?(?:na)?(?: och .*| vid .*| från .*)?$/iu],
  [
    'frame',
    /^(?:inledning|bakgrund(?: och .*)?|syfte(?: .*)?|revisionskriteri\w+|kontrollmål|metod(?: .*)?|bakgrund och .*|avgränsning\w*(?: .*)?|revisionsobjekt|granskningsobjekt|granskat organ|genomförande|tillvägagångssätt|kvalitetssäkring|sakgranskning|utgångspunkter|organisation|projektorganisation|ansvarig(?:a)? nämnd(?:er)?|granskningens genomförande|(?:granskningens |den tidigare granskningens )?(?:resultat(?:et)?|teckenförklaring.*|läsanvisning|granskningsresultat|resultat (?:av (?:uppföljningen|granskningen)|per (?:nämnd|styrelse|organ|bolag|granskning)))|bilag(?:a|or)(?: .*)?|källförteckning|intervjuade.*|granskade dokument.*|dokumentförteckning|uppdraget?|om uppföljningen|vad vi har (?:följt upp|granskat|gjort)|(?:beslut|bedömnings)(?:skala|grunder|modell)(?:en)?|definitioner|lagstiftning.*|sammanfattning av (?:genomförd|tidigare|den).*|sammanfattande bedömning vid .*|den tidigare granskningen|tidigare granskning(?:en)?|[il]akttagelser och bedömningar|bedömningsskala.*)$/iu,
  ],
  [
    'assessment',
    /^(?:vår |revisionens |revisionell |samlad |sammanvägd |sammanfattande |övergripande |total)*(?:revisionella? )?bedömning(?:ar)?(?: (?:och|av|avseende|i|per|efter)\b.*)?$/iu,
  ],
  [
    'followUp',
    /^(?:(?:resultat(?:et)? av )?uppföljning(?:en)?|uppföljande granskning|status vid uppföljning|uppföljningens (?:resultat|iakttagelser)|uppföljande bedömning(?:ar)?|(?:bedömning|status|uppföljning) (?:av|per) (?:respektive |varje )?rekommendation(?:er(?:na)?)?)(?: \d{4})?$/iu,
  ],
];

/** Kinds that only a chapter's heading has. */
const chapters = new Set<SectionKind>([
  'contents',
  'summary',
  'frame',
  'questions',
  'observations',
  'assessment',
  'recommendations',
  'totals',
]);

export function sectionKind(text: string): SectionKind | null {
  const said = text
    .replace(/[\s:]+$/u, '')
    .replace(/^\d+(?:\.\d+)*\.?\s+/u, '')
    .replace(/\s+/gu, ' ');
  const found = kinds.find(([, pattern]) => pattern.test(said));
  if (found) return found[0];
  if (numberWithStatus(said)) return 'recommendations';
  if (isTwoLabels(said)) return 'observations';
  if (isOnlyBodies(said)) return 'body';
  const label = labelOf(said);
  if (label?.role === 'recommendation') return 'recommendations';
  const role = label?.rest === '' ? label.role : null;
  if (role === 'response') return 'response';
  return role === 'comment' || role === 'done' || role === 'remaining' ? 'followUp' : null;
}

/** The heads of two columns that came out as one line ("Nämndens svar Våra iakttagelser"): no topic of its own. */
function isTwoLabels(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length <= 8 &&
    words.some((word, at) => {
      const [one, other] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
      return /^\p{Lu}/u.test(word) && [one, other].every((half) => roleOf(half) !== null);
    })
  );
}

/** A heading by its style, or a short bold line that stands as one, or one of the words every report has. */
export function isHeadingLike(block: Block): boolean {
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' || block.text.length > 120 || block.text === '') return false;
  // "2. Bakgrund" below a numbered list is the next chapter, not the next item.
  if (/^\d+(?:\.\d+)*\.?$/u.test(block.marker ?? '') && chapters.has(sectionKind(block.text) ?? 'body'))
    return true;
  if (
    block.bold &&
    !/[.,;]$/u.test(block.text) &&
    (block.marker === null || /^\d+(?:\.\d+)*\.?$/u.test(block.marker))
  )
    return true;
  return (
    block.marker === null &&
    /^(?:[il]akttagelser|bedömning|sammanfattning|uppföljning|rekommendationer|bakgrund)$/iu.test(block.text)
  );
}

/** A heading that is itself the recommendation: "R1. …", "3. Kommunstyrelsen bör …". */
export function isRecommendationHeading({ marker, text }: { marker: string | null; text: string }): boolean {
  if (/^R\.?\s?\d{1,2}[.):]*$/u.test(marker ?? '')) return true;
  return /^\d{1,2}[.):]$/u.test(marker ?? '') && text.length > 20 && /(?<!\p{L})bör(?!\p{L})/u.test(text);
}

/** Where a block stands: the headings above it, the nearest last, those of a higher level only once. */
export interface Spot {
  block: Block;
  index: number;
  kind: SectionKind | null;
  /** Headings above that name a topic, outermost first. */
  topics: { text: string; index: number; level: number }[];
  /** A heading that is nothing but bodies, where one stands nearer than the topic. */
  body: string | null;
}

export function outline(blocks: Block[]): Spot[] {
  const levels = new Set(
    blocks.filter((block) => block.kind === 'heading').map((block) => (block as Heading).level),
  );
  const spots: Spot[] = [];
  let kind: SectionKind | null = null;
  let topics: Spot['topics'] = [];
  let body: string | null = null;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table' && isHeadingLike(block) && !isContentsLine(block.text)) {
      // Under "Rekommendation 1" a line as large as a heading that says what somebody "bör" do names no topic.
      const isAsked: boolean = kind === 'recommendations' && /(?<!\p{L})bör(?!\p{L})/u.test(block.text);
      const found: SectionKind | null =
        isAsked || isRecommendationHeading(block) ? 'recommendations' : sectionKind(block.text);
      const level = block.kind === 'heading' ? block.level : 9;
      if (found === 'body') body = block.text;
      else if (found) kind = found;
      else {
        kind = null;
        body = null;
        topics =
          levels.size > 1
            ? [...topics.filter((topic) => topic.level < level), { text: block.text, index, level }]
            : [{ text: block.text, index, level }];
      }
    }
    spots.push({ block, index, kind, topics, body });
  }
  return spots;
}

/** A line of a table of contents: it ends with a page number after leaders or a wide gap. */
export function isContentsLine(text: string): boolean {
  return /(?:\.{3,}|…|(?:\s\.){3,})\s*\d{0,3}$/u.test(text);
}
