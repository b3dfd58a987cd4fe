import type { Colour } from '../reading.model.ts';
import { bodiesIn } from './bodies.rules.ts';
import { statusOfWords } from './status.rules.ts';

/** What a label ("Nämndens svar:", "Vad kvarstår att åtgärda?") or a column head says that its text is. */
export type Role =
  | 'number'
  | 'recommendation'
  | 'response'
  | 'done'
  | 'remaining'
  | 'comment'
  | 'status'
  | 'body'
  | 'question'
  | 'criterion'
  | 'action'
  | 'owner'
  | 'due'
  | 'followUpDate'
  | 'earlier'
  | 'audit'
  | 'priority'
  | 'group'
  | 'year';

/** Stands for "nämnden" in a list of bodies until the audit's own body is known. */
export const unnamedBody = 'nämnden';

export interface Label {
  role: Role;
  /** Number or letter in the label ("Rekommendation 3"). */
  number: string | null;
  /** Bodies that it names ("Socialnämndens svar", "Rekommendation till tekniska nämnden"). */
  bodies: string[];
  /** What stands on the same line after it. */
  rest: string;
}

const whose = String.raw`(?:(?:revisionens|revisorernas|revisorernas tidigare|vår|våra|lämnad|lämnade|tidigare(?: lämnade?)?|ursprunglig|ursprungliga|granskningens|nämndens|styrelsens|förvaltningens|bolagets|regionens|kommunens|\p{L}+(?:nämndens|styrelsens))\s)*`;

/** In order: the first that fits is it. */
const roles: [Role, RegExp][] = [
  ['audit', /^(?:granskning|granskningsrapport|revisionsrapport|rapport)$/iu],
  ['group', /^(?:område|granskningsområde|avsnitt|rubrik|tema)$/iu],
  ['year', /^(?:år|granskningsår|årtal)$/iu],
  ['priority', /^(?:prio(?:ritet|ritering)?|risk(?:nivå)?|allvarlighetsgrad|väsentlighet)$/iu],
  ['number', /^(?:nr|nummer|#|id|löpnr|rek\.?\s?nr|ref)\.?$/iu],
  [
    'question',
    new RegExp(
      `^${whose}(?:revisionsfråg(?:a|or|orna)|delfråg(?:a|or)|kontrollfråg(?:a|or)|fråg(?:a|or|eställning(?:ar)?))(?:\\s\\d+)?$`,
      'iu',
    ),
  ],
  ['criterion', /^(?:revisions)?kriteri(?:um|er|erna)$/iu],
  [
    'earlier',
    /^(?:(?:tidigare|föregående) (?:bedömning|status)|(?:bedömning|status) vid (?:granskning|grundgranskning)\w*.*|ursprunglig bedömning)$/iu,
  ],
  [
    'recommendation',
    new RegExp(
      String.raw`^${whose}(?:rekommendation(?:en|er|erna)?|förbättringsområde(?:n)?|revisorernas synpunkt(?:er)?)(?:\s(?:\d{4}|från \d{4}|enligt .{0,40}))?(?:\s(?:nr\.?\s?)?(\d{1,2}(?:\.\d{1,2})?|[a-zA-Z]))?(?:\s(?:till|för|riktad till|riktade till)\s(.{3,90}))?(?:\s(?:och|\/)\s.{0,60}(?:svar|yttrande))?$`,
      'iu',
    ),
  ],
  [
    'response',
    new RegExp(
      String.raw`^(?:.{0,80}(?:nämnden|nämndernas?|styrelsen|förvaltningen|bolaget|ks|organet|förbundet|direktionen|regionen|kommunen|verksamheten|kontoret)s?\s(?:svar|yttrande|kommentar|återkoppling|bemötande)(?:\s(?:på|över|till|enligt|\d{4}|i)\b.{0,60})?|(?:svar|yttrande|bemötande)(?:\s(?:\d{4}|(?:från|av|på|till)\b.{0,80}))?|lämnat svar)$`,
      'iu',
    ),
  ],
  [
    'remaining',
    /^(?:vad (?:kvarstår|återstår)(?:\satt (?:åtgärda|göra))?|kvarstår(?:\satt (?:åtgärda|göra))?|återstår(?:\satt (?:åtgärda|göra))?|(?:kvarstående|återstående)\s?(?:åtgärder|brister|arbete|punkter|delar)?)$/iu,
  ],
  [
    'done',
    new RegExp(
      String.raw`^(?:vad (?:har|är) (?:åtgärdats?|gjorts?|genomförts?|åtgärdat|gjort|genomfört|vidtagits)|åtgärdat|gjort|(?:(?:nämndens|styrelsens|förvaltningens) )?(?:genomförda|vidtagna|utförda) åtgärder|(?:gjort|åtgärdat|genomfört) sedan (?:dess|svaret|granskningen)|har åtgärdats|vidtaget|utfört|genomfört)$`,
      'iu',
    ),
  ],
  [
    'owner',
    /^(?:ansvar(?:ig(?:a)?)?(?:\s(?:förvaltning|chef|funktion|person|tjänsteperson|för åtgärd(?:en)?))?|ägare|åtgärdsägare|vem)$/iu,
  ],
  [
    'followUpDate',
    /^(?:följs upp|uppföljning sker|uppföljningsdatum|följs upp(?: när)?|uppföljs|när följs det upp)$/iu,
  ],
  [
    'due',
    /^(?:klart?|klar senast|klart senast|tid(?:plan|punkt|sram)?|slutdatum|när|senast|datum|deadline|färdigt|klar(?:t)? (?:datum|när)|beräknas (?:vara )?klart?)$/iu,
  ],
  [
    'action',
    /^(?:(?:planerad|planerade|föreslagen|föreslagna|beslutad|beslutade)\s)?(?:åtgärd(?:er)?|aktivitet(?:er)?|insats(?:er)?)$/iu,
  ],
  [
    'status',
    new RegExp(
      String.raw`^(?:${whose}(?:samlad\s)?(?:bedömning(?:en)?|status|färg(?:markering)?|bedömd status|läge|kod|statuskod|resultat|utfall|genomförd|åtgärdad|uppfylld|hanterad|grad|symbol|trafikljus|verdikt)|(?:bedömning|status)\s(?:\d{4}|vid uppföljning(?:en)?(?:\s\d{4})?|(?:av )?uppföljning(?:en)?(?:\s\d{4})?|idag|nu)|färgbedömning)$`,
      'iu',
    ),
  ],
  [
    'comment',
    new RegExp(
      String.raw`^${whose}(?:kommentar(?:er)?|[il]akttagelse(?:r|n)?(?:\s(?:vid|i|från)\s.{0,40})?|uppföljning(?:en)?(?:\s\d{4})?(?:\s(?:av|för)?\s?.{0,60})?|resultat av uppföljning(?:en)?|motivering|beskrivning|notering(?:ar)?|anmärkning(?:ar)?|analys|resultat(?:\s\d{4})?|vad (?:vi|granskningen) (?:ser|såg|visar)|(?:kommentar|notering)(?:er)? (?:till|om) .{0,50})$`,
      'iu',
    ),
  ],
  [
    'body',
    /^(?:(?:ansvarig|berörd|granskad|adresserad)?\s?(?:nämnd|styrelse|nämnd\/styrelse|styrelse\/nämnd|organ|mottagare|adressat|bolag|instans)(?:er)?|riktas till|riktad till|ställd till|till|avser)$/iu,
  ],
];

/** The role that a short text names as a whole, as a column head does. */
export function roleOf(text: string): { role: Role; number: string | null; target: string } | null {
  const said = text
    .replace(/^[\s*_]+|[\s*_:?.]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/\s*\((?:\d{4}|f(?:ör)?eg\. år)\)$/u, '');
  if (said === '' || said.length > 130) return null;
  for (const [role, pattern] of roles) {
    const found = pattern.exec(said);
    if (!found) continue;
    const isRecommendation = role === 'recommendation';
    return {
      role,
      number: isRecommendation ? (found[1] ?? null) : null,
      target: isRecommendation ? (found[2] ?? '') : said,
    };
  }
  return null;
}

/** A label alone on its line, or before a colon or a question mark with its text behind. Null for running text. */
export function labelOf(text: string): Label | null {
  const cut =
    /^(rekommendation\s(?:nr\.?\s)?[\dA-Za-z]{1,4})[.)]\s+(.*)$/isu.exec(text) ??
    /^(.{2,130}?)(?::|\?|\s[–-]\s)(?:\s+|$)(.*)$/su.exec(text);
  // A sentence that ends with "nämndens svar." is no label.
  const wholeRole = /\.$/u.test(text.trim()) && text.trim().split(' ').length > 3 ? null : roleOf(text);
  if (wholeRole && (!cut || cut[2] === '')) return labelFrom(wholeRole, text, '');
  const role = cut?.[1] ? roleOf(cut[1]) : null;
  return role && cut ? labelFrom(role, cut[1] ?? '', cut[2] ?? '') : null;
}

/** "Rekommendation 3 Delvis genomförd": a number with its status at the other end of the line. */
export function numberWithStatus(text: string): { number: string; status: Colour } | null {
  const found = /^rekommendation\s(?:nr\.?\s)?(\d{1,2}(?:\.\d{1,2})?)[.:]?\s(?:[–-]\s)?(.{2,40})$/iu.exec(
    text,
  );
  const status = statusOfWords(found?.[2] ?? '');
  return found?.[1] && status ? { number: found[1], status } : null;
}

function labelFrom(
  found: { role: Role; number: string | null; target: string },
  label: string,
  rest: string,
): Label {
  const bodies = bodiesIn(label);
  // "KS och nämndens svar": the unnamed one is the audit's own, filled in when that is known.
  if (
    found.role === 'response' &&
    /(?<!\p{L})(?:nämndens|styrelsens|bolagets|förbundets)(?!\p{L})/iu.test(label)
  )
    bodies.push(unnamedBody);
  return { role: found.role, number: found.number, bodies, rest: rest.trim() };
}
