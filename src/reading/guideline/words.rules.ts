import type { ReadRequirement } from './guideline-reading.model.ts';

type Level = ReadRequirement['level'];

/** Not inside a word: \b knows no å, ä and ö. */
const word = (words: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags);

const shall = 'ska|skall|måste|får (?:inte|ej)|bör|shall|must';
const shallOnce = word(shall);
const shallEach = word(shall, 'giu');

/** Whether the words demand something. */
export const hasShall = (text: string): boolean => shallOnce.test(text);

const sentenceEnd = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** Whether it demands more than one thing: in several sentences, or three times in one. */
export function mayBeSeveral(text: string): boolean {
  const demanding = text.split(sentenceEnd).filter(hasShall);
  return demanding.length > 1 || (text.match(shallEach)?.length ?? 0) > 2;
}

/** Offices by how guidelines name them, and the level that their duties belong to. */
const offices: readonly (readonly [pattern: string, name: string, level: Level])[] = [
  ['kommunfullmäktige', 'Kommunfullmäktige', 'municipality'],
  ['kommunstyrelsen?', 'Kommunstyrelsen', 'municipality'],
  ['kommun(?:direktör|chef)(?:en)?', 'Kommundirektör', 'municipality'],
  ['informationssäkerhetsansvarig[ae]?|ciso', 'Informationssäkerhetsansvarig', 'municipality'],
  ['dataskyddsombud(?:et)?', 'Dataskyddsombud', 'municipality'],
  ['säkerhetschef(?:en)?', 'Säkerhetschef', 'municipality'],
  ['it-chef(?:en)?', 'IT-chef', 'centralIt'],
  ['it-avdelning(?:en)?|it-enhet(?:en)?|central(?:a)? it(?:-funktionen)?', 'Central IT', 'centralIt'],
  ['objektägare[n]?', 'Objektägare', 'system'],
  ['systemägare[n]?', 'Systemägare', 'system'],
  ['(?:system|objekt)förvaltare[n]?', 'Systemförvaltare', 'system'],
  ['systemutvecklare[n]?', 'Systemutvecklare', 'system'],
  ['informationsägare[n]?', 'Informationsägare', 'administration'],
  ['informationssäkerhetssamordnare[n]?', 'Informationssäkerhetssamordnare', 'administration'],
  ['förvaltnings(?:chef|direktör)(?:en)?', 'Förvaltningschef', 'administration'],
  ['(?:närmaste|ansvarig) chef', 'Närmaste chef', 'administration'],
  ['chef(?:en|er|erna)?', 'Chef', 'administration'],
  ['nämnd(?:en|er|erna)?', 'Nämnd', 'administration'],
  ['medarbetare|anställda?|användare[n]?', 'Medarbetare', 'administration'],
];
const found = offices.map(([pattern, name, level]) => ({ named: word(pattern), name, level }));
/** So far into a text an office is looked for. */
const furthest = 2_000;

/** The office that has the duty: named before "ska", or as who it is done by. */
export function officeIn(text: string): { readonly name: string; readonly level: Level } | null {
  const near = text.slice(0, furthest);
  const at = near.search(shallOnce);
  const doers = at >= 0 ? near.slice(0, at) : (/(?<!\p{L})av (.{1,80})/iu.exec(near)?.[1] ?? '');
  const named = found
    .map((office) => ({ office, at: doers.search(office.named) }))
    .filter((each) => each.at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return named ? { name: named.office.name, level: named.office.level } : null;
}

const levelWords: readonly (readonly [RegExp, Level])[] = [
  [
    word(
      'it-avdelningen|it-enheten|central(?:a)? it|nätverk\\p{L}*|brandvägg\\p{L}*|serverhall\\p{L}*|it-drift(?:en)?|datorhall\\p{L}*',
    ),
    'centralIt',
  ],
  [
    word(
      '(?:informations)?system(?:et|en|ens|ets)?|applikation(?:en|er|erna)?|inloggning\\p{L}*|lösenord\\p{L}*|systemdokumentation\\p{L}*',
    ),
    'system',
  ],
  [word('kommunen|kommunövergripande|kommungemensam\\p{L}*|hela kommunen'), 'municipality'],
];

/** Who has to meet it: by the office that it names, else by what it names first, else each administration. */
export function levelOf(text: string): Level {
  const near = text.slice(0, furthest);
  const named = levelWords
    .map(([pattern, level]) => ({ level, at: near.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)[0];
  return officeIn(near)?.level ?? named?.level ?? 'administration';
}

const times = '(?:en|två|tre|fyra|sex|tolv|\\d{1,2}) gång(?:er)?';
const often = word(
  [
    `(?:minst )?${times} (?:per|om|i) (?:år(?:et)?|kvartal(?:et)?|månad(?:en)?|vecka(?:n)?|halvår(?:et)?|dag(?:en)?)`,
    'vartannat år|vart(?:je)? (?:tredje|fjärde|femte) år|varje år|årlig(?:en|a|t)?|varje (?:kvartal|halvår|månad|vecka|dag)',
    'kvartalsvis|halvårsvis|månadsvis|månatligen|veckovis|dagligen|flera gånger per år',
    'regelbundet|återkommande|löpande|fortlöpande|annually|yearly|quarterly|monthly|every (?:second )?year',
  ].join('|'),
);

/** How often, in the document's own words; null where it does not say. */
export const cadenceIn = (text: string): string | null =>
  often.exec(text.slice(0, furthest))?.[0].toLowerCase() ?? null;
