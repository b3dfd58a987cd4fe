import type { Mark } from '../blocks.model.ts';
import type { Colour, Verdict } from '../reading.model.ts';

/** Reading a status out of printed words and drawn colours. Says null rather than guess. */

const done = String.raw`(?:åtgärda(?:d|de|t|ts)|genomför(?:d|da|t|ts)|uppfyll(?:d|da|t|s|er)|hantera(?:d|de|t|ts)|avsluta(?:d|de|t|ts)|klar(?:t|a)?|implementera(?:d|de|t|ts)|utför(?:d|da|t|ts)|verkställ(?:d|da|t)|slutför(?:d|da|t)|omhänderta(?:gen|gna|get)|beakta(?:d|de|t|ts)|efterlev(?:d|s|da|t)|införd(?:a|t)?|vidtag(?:en|na|it|its)|tillgodose(?:dd|tt|dda)|tillfredsställande|tillräcklig(?:t|a)?|säkerställ(?:d|t|da|s)|ändamålsenlig(?:t|a)?)`;
const wholly = String.raw`(?:helt|fullt ut|till fullo|i (?:allt )?väsentligt?|fullständigt|huvudsakligen)`;
const red = new RegExp(
  String.raw`^(?:(?:är|har|bedöms(?: som)?|vara|blivit|helt|ännu)\s)*(?:(?:ej|inte|icke|otillräcklig\w*|inga?)(?:\s(?:ännu|varit|har|är|blivit|alls))*(?:\s(?:${done}|påbörja(?:d|de|t|ts)|startad|gjord|aktuell))|ej\/inte\s${done}|inte alls(?: ${done})?|nej|röd|rött|röda|oförändrad|kvarstår(?:\s(?:i sin )?helt?)?|otillräcklig\w*|o(?:hanterad|uppfylld|åtgärdad)\w*)(?![\p{L}])`,
  'iu',
);
const yellow = new RegExp(
  String.raw`^(?:(?:är|har|bedöms(?: som)?|vara|blivit)\s)*(?:(?:ej|inte|icke)\s(?:\w+\s)?${wholly}|delvis|till (?:viss|vissa|stor) del(?:ar)?|i (?:viss|begränsad) (?:mån|utsträckning)|i (?:allt väsentligt )?huvudsak|(?:arbete(?:t)? )?(?:pågår|pågående)|påbörja(?:d|de|t|ts)|under (?:arbete|genomförande|åtgärdande|framtagande)|gul|gult|gula|ja,? delvis|planera(?:d|t|s))(?![\p{L}])`,
  'iu',
);
const green = new RegExp(
  String.raw`^(?:(?:är|har|bedöms(?: som)?|vara|blivit|${wholly})\s)*(?:${done}|ja|grön|grönt|gröna)(?![\p{L}])`,
  'iu',
);

/** The longest a printed status can be: longer text is prose about it. */
const longestStatus = 70;

/**
 * The status that words say by themselves ("Delvis åtgärdad", "Ej påbörjad", "Ja"), or null.
 * `scale` holds the report's own words for each colour, where it has printed them.
 */
export function statusOfWords(text: string, scale: { status: Colour; words: string }[] = []): Colour | null {
  const said = text
    .toLowerCase()
    .replace(/[*_"”“'»«]/gu, '')
    .replace(/^(?:bedömning|status|färg|revisionens bedömning|vår bedömning)\s*[:–-]\s*/u, '')
    .trim();
  if (said === '' || said.length > longestStatus) return null;
  const own = scale.find(({ words }) => {
    const first =
      words
        .toLowerCase()
        .split(/[.,;:]/u)[0]
        ?.trim() ?? '';
    return first.length > 2 && said.replace(/[.]$/u, '') === first;
  });
  if (own) return own.status;
  if (red.test(said)) return 'red';
  if (yellow.test(said)) return 'yellow';
  if (!green.test(said)) return null;
  if (/delvis|till (?:viss|stor)a? del|(?:inte|ej) (?:helt|fullt)/u.test(said)) return 'yellow';
  return /^\p{L}+\s(?:inte|ej)(?!\p{L})/u.test(said) ? 'red' : 'green';
}

/** A colour word printed about the very row: «ligger till grund för bedömningen "gult"». */
export function statusSaidInProse(text: string): Colour | null {
  const found =
    /(?:bedömning(?:en|s)?|bedöms|bedömt|status(?:en)?|markera(?:s|d|t)|klassa(?:s|d|t))(?:\s(?:är|som|till|blir|därför|av|att|vara))*\s*[:]?\s*["”“'»«]?(röd|rött|gul|gult|grön|grönt)["”“'»«]?(?![\p{L}])/iu.exec(
      text,
    );
  return found?.[1] ? colourWord(found[1]) : null;
}

/** "Vår bedömning är att rekommendationen är delvis genomförd.": a status in a sentence about the recommendation. */
export function statusInSentence(text: string): Colour | null {
  const sentences = text.split(/(?<=[.])\s+(?=\p{Lu})/u);
  const last = sentences.at(-1) ?? text;
  // "… publicerade på webbplatsen. Genomförd.": the verdict alone after the prose.
  if (sentences.length > 1 && last.split(' ').length <= 4) return statusOfWords(last.replace(/[.]$/u, ''));
  const found =
    /(?:bedöm\p{L}*|anser)\b[^.]{0,60}?\brekommendationen\s(?:därmed\s|därför\s|nu\s)?((?:är|har|bedöms|anses|kan anses|inte|ej|delvis|till)(?!\p{L})[^.]{3,60})[.]?$/iu.exec(
      last,
    )?.[1];
  return found
    ? statusOfWords(found.replace(/^kan\s/iu, '').replace(/(?:bedöms|anses)\s(?:som\s|vara\s)?/iu, ''))
    : null;
}

/** "… i nio ärenden av tio. (åtgärdad)": a status in brackets at the end, and the text before it. */
export function statusInBrackets(text: string): { status: Colour; before: string } | null {
  const found = /^(.*\S)\s*\(([^()]{2,40})\)[.]?$/su.exec(text);
  const status = statusOfWords(found?.[2] ?? '');
  return found?.[1] && status ? { status, before: found[1] } : null;
}

export function colourWord(word: string): Colour | null {
  if (/^r(?:öd|ött|öda)$/iu.test(word)) return 'red';
  if (/^gul(?:t|a)?$/iu.test(word)) return 'yellow';
  return /^grön(?:t|a)?$/iu.test(word) ? 'green' : null;
}

/** The status that a colour stands for in a traffic light: orange counts as yellow, blue as nothing. */
export function statusOfColour(hex: string): Colour | null {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255);
  const most = Math.max(r, g, b);
  const spread = most - Math.min(r, g, b);
  if (!Number.isFinite(spread) || spread < 0.08) return null;
  const sector =
    most === r ? ((g - b) / spread) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const hue = (sector * 60 + 360) % 360;
  if (hue <= 18 || hue >= 340) return 'red';
  if (hue <= 70) return 'yellow';
  return hue <= 172 ? 'green' : null;
}

/** The status that one mark shows, or null where it shows none or several. */
export function statusOfMark(mark: Mark): Colour | null {
  const lit = mark.lamps?.filter((lamp) => lamp !== null) ?? [];
  if (lit.length === 1 && lit[0]) return statusOfColour(lit[0]);
  const statuses = new Set(mark.colours.map(statusOfColour).filter((status) => status !== null));
  if (statuses.size === 1) return [...statuses][0] ?? null;
  if (statuses.size > 1 || mark.text === null) return null;
  const words = new Set(
    [...mark.text.matchAll(/\p{L}+/gu)].map(([word]) => colourWord(word)).filter((status) => status !== null),
  );
  return words.size === 1 ? ([...words][0] ?? null) : statusOfWords(mark.text);
}

export function verdictOf(status: Colour | null): Verdict {
  if (status === null) return 'unknown';
  return status === 'green' ? 'met' : status === 'yellow' ? 'partly' : 'notMet';
}
