import type { DraftRecommendation, Proposal } from './draft.model.ts';

/**
 * What colour the wording suggests where none is printed. Only a proposal, with the sentence it rests on:
 * a follow-up may say that nothing remains, that work goes on, or that nothing has been done.
 */
export function proposalFor(
  recommendation: Pick<DraftRecommendation, 'done' | 'remaining' | 'comment'>,
): Proposal | null {
  const { done, remaining, comment } = recommendation;
  const left = remaining && isPointer(remaining) ? (done ?? '') : (remaining ?? '');
  const all = [done, remaining, comment].filter((text) => text).join('\n');
  if (all === '') return null;
  const nothingLeft = sentenceWith(remaining ?? comment ?? '', nothing);
  if (nothingLeft && !sentenceWith(left, stillOpen))
    return propose('green', 'nothing-remains', nothingLeft, 0.95);
  const refuses = sentenceWith(all, refused);
  const untouched = sentenceWith(remaining || comment || all, notDone);
  const ongoing = sentenceWith(all, underWay);
  if (refuses && !sentenceWith(left, underWay))
    return propose(
      done && !sentenceWith(done, notDone) && !untouched ? 'yellow' : done ? 'yellow' : 'red',
      'body-disagrees',
      refuses,
      0.5,
    );
  if (remaining !== null && remaining !== '') {
    const nothingDone = sentenceWith(done ?? '', notDone);
    if (nothingDone && !ongoing && !sentenceWith(done ?? '', achievedAnything))
      return propose('red', 'not-done', nothingDone, 0.65);
    if (untouched && !done) return propose('red', 'not-done', untouched, 0.7);
    if (untouched && !ongoing) {
      const partly = sentenceWith(done ?? '', achieved);
      return propose(
        partly ? 'yellow' : 'red',
        partly ? 'partly-done' : 'not-done',
        partly ?? untouched,
        0.6,
      );
    }
    if (ongoing) return propose('yellow', 'under-way', ongoing, 0.85);
    return propose('yellow', 'something-remains', sentenceWith(remaining, /./u) ?? remaining, 0.7);
  }
  if (untouched && !ongoing) return propose('red', 'not-done', untouched, 0.6);
  if (ongoing) return propose('yellow', 'under-way', ongoing, 0.7);
  const finished = sentenceWith(all, completed);
  return finished ? propose('green', 'done', finished, 0.6) : null;
}

const nothing =
  /\b(?:inget|ingenting|inga (?:åtgärder|brister|delar|punkter|ytterligare)|intet)\b.{0,60}(?:kvarstår|återstår|att åtgärda|behöver)|(?:kvarstår|återstår)\s(?:inget|ingenting|inga|intet)|^(?:inget|ingenting|inga|intet|-)[.]?$|helt (?:åtgärdad|genomförd|hanterad)|^(?:inget|ingenting|inga) (?:kvarstår|återstår)/iu;
const stillOpen = /\b(?:dock|däremot|emellertid)\b.{0,80}(?:saknas|kvarstår|återstår|inte|ej)/iu;
const refused =
  /delar (?:inte|ej)\b|(?:anser|bedömer|menar|gör bedömningen)\b.{0,80}(?:inte|ej|inget)\s(?:finns |är |det )?(?:behov|nödvändig|aktuell|motiver)|(?:anses|bedöms)\b.{0,40}(?:tillräcklig|inte (?:behövas|nödvändig))|avser inte att/iu;
const notDone =
  /\b(?:inga|inte|ej|icke|ingen|inget)\b[^.]{0,60}(?<!\p{L})(?:åtgärd|påbörja|genomför|vidtag|tagits fram|tagit fram|upprätta|styrka|skett|gjorts|införts|beslutats)\p{L}*|kan inte styrka|det saknas (?:en|ett)\b|har inte hörsammats|ingen förändring|saknas (?:helt|fortfarande)/iu;
const underWay =
  /\b(?:pågår|pågående|påbörja(?:ts|t|s|d|de)|under (?:framtagande|arbete|genomförande|våren|hösten|\d{4}|implementering)|planera(?:s|t|d|de)|kommer att|kommer (?:inom kort|ske|ett|få)|beräknas|avser att|håller på|är på väg|inom kort|ännu|fortsatt|målet är|arbete sker|återstår|delvis|målsättning)/iu;
const achieved =
  /(?<!\p{L})(?:har|är|finns|framtag\p{L}+|antag\p{L}+|genomför(?:ts|t|d|s)|infört|införts|erbjuds|uppdaterad)\b/iu;
const achievedAnything =
  /(?:dock|däremot|men|samtidigt)\b|har (?:tagits|genomförts|införts|upprättats|påbörjats)/iu;
const completed =
  /(?<!\p{L})(?:har (?:genomförts|införts|tagits fram|upprättats|uppdaterats|beslutats|åtgärdats|antagits)|är (?:genomförd|införd|framtagen|upprättad|beslutad|antagen|klar|åtgärdad)t?|har (?:genomfört|infört|tagit fram|upprättat|beslutat|antagit|säkerställt)|finns (?:nu|på plats))/iu;

/** "Se ovanstående." says nothing itself: what was done must be read instead. */
function isPointer(text: string): boolean {
  return /^se (?:ovan|nedan|vad som|svar)\p{L}*[^.]{0,30}[.]?$/iu.test(text.trim());
}

function sentenceWith(text: string, pattern: RegExp): string | null {
  return (
    text
      .split(/(?<=[.!?])\s+|\n/u)
      .find((sentence) => pattern.test(sentence))
      ?.trim() ?? null
  );
}

function propose(status: Proposal['status'], code: string, quote: string, confidence: number): Proposal {
  return {
    status,
    reason: { code, quote: quote.length > 200 ? `${quote.slice(0, 199)}…` : quote },
    confidence,
  };
}
