import type { Block, Table } from '../blocks.model.ts';
import type { Colour, StatedTotals } from '../reading.model.ts';
import { proseOf } from './prose.ts';
import { colourWord, statusOfWords } from './status.rules.ts';
import { cellAt, textOf } from './table-head.ts';

const numbers: Record<string, number> = {
  ingen: 0,
  inga: 0,
  noll: 0,
  en: 1,
  ett: 1,
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  nitton: 19,
  tjugo: 20,
};
const count = String.raw`(?<![\d\p{L}])(\d{1,3}|${Object.keys(numbers).join('|')})(?![\d\p{L}])`;
const sum = [
  new RegExp(
    String.raw`(?:totalt|sammanlagt|samtliga)\s(?:\p{L}+\s){0,3}?${count}\s(?:\p{L}+\s){0,2}?rekommendation`,
    'iu',
  ),
  new RegExp(
    String.raw`${count}\s(?:\p{L}+\s){0,2}?rekommendation(?:er|erna)?\b.{0,40}\b(?:totalt|sammanlagt)`,
    'iu',
  ),
  new RegExp(
    String.raw`\bav\s(?:de\s|dessa\s|totalt\s|sammanlagt\s|granskningens\s)*${count}\s(?:\p{L}+\s){0,2}?rekommendation`,
    'iu',
  ),
  new RegExp(String.raw`\bantal(?:et)? rekommendationer\s?[:=]\s?${count}`, 'iu'),
  new RegExp(String.raw`(?:^|[.]\s)${count}\srekommendation(?:er)?\s(?:lämnades|gavs|har lämnats)`, 'iu'),
  new RegExp(
    String.raw`(?:omfatta\p{L}*|innehöll|resulterade i|lämnades|följ(?:er|ts|t) upp)\s(?:\p{L}+\s){0,2}?${count}\s(?:\p{L}+\s){0,2}?rekommendation`,
    'iu',
  ),
];

/** Totals that running text states: one list of counts per colour, or one sentence with them all. Null where none is. */
export function totalsInText(blocks: Block[]): StatedTotals | null {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  let found: (Partial<Record<Colour, number>> & { place: StatedTotals['place'] }) | null = null;
  let stated: number | null = null;
  for (const block of paragraphs) {
    const text = block.marker && /^\d+$/u.test(block.marker) ? `${block.marker} ${block.text}` : block.text;
    const colours = coloursCounted(text);
    if (Object.keys(colours).length > 0) {
      const merged: Partial<Record<Colour, number>> & { place: StatedTotals['place'] } = found ?? {
        place: block.place,
      };
      for (const [colour, value] of Object.entries(colours) as [Colour, number][]) merged[colour] ??= value;
      found = merged;
    }
    stated ??=
      sum.map((pattern) => numberOf(pattern.exec(text)?.[1])).find((value) => value !== null) ?? null;
  }
  if (!found || [found.green, found.yellow, found.red].filter((value) => value !== undefined).length < 2)
    return null;
  return build(found, stated, found.place);
}

/** What may stand between a count and the word that says its colour: "13 rekommendationer bedöms vara åtgärdade". */
const counted = new RegExp(
  // "Rekommendation 4 Ej genomförd" is a number with its status, no count.
  String.raw`(?<!rekommendation\s(?:nr\.?\s)?)${count}\s(?:st\.?\s|av dem\s|av dessa\s|(?:av (?:de )?(?:\d+|\p{L}+)\s)?)?(?:rekommendation(?:er|erna)?\s)?(?:som\s)?(?:bedöms|bedömdes|bedömts|är|har|vara|som|blivit|anses|ha|ännu|\s)*((?:(?:ej|inte|icke|delvis|helt|fullt ut|till viss del)\s(?:(?:har|är|ännu)\s)?)*(?:åtgärda|hantera|uppfyll|genomför|påbörja|avsluta|pågå|klar)\p{L}*(?:\sdelvis)?|delvis|inte alls)(?!\p{L})`,
  'iu',
);

/** "13 rekommendationer bedöms vara åtgärdade (gröna)", "6 gröna, 15 gula och 1 röd". */
export function coloursCounted(text: string): Partial<Record<Colour, number>> {
  const counts: Partial<Record<Colour, number>> = {};
  const put = (colour: Colour | null, value: number | null): void => {
    if (colour && value !== null) counts[colour] ??= value;
  };
  const said = text.replace(/\*/gu, '').replace(/\d+\s?(?:%|procent)/gu, '');
  const parts = said.split(/,|;|\bsamt\b|\boch\b|\.\s/u);
  for (const part of parts) {
    const colour = new RegExp(
      String.raw`${count}(?:\s(?:st|rekommendation(?:er)?|bedöms|bedömdes|är|som|vara|har|fått|markerade|med|status|färgen|åtgärdade?|åtgärdat|delvis|inte|ej|dvs|arbete|pågår|hanterade?|genomförda?|uppfyllda?)|[\s(:–-])*(gröna?|grönt|gula?|gult|röda?|rött)(?!\p{L})`,
      'iu',
    ).exec(part);
    if (colour?.[2]) {
      put(colourWord(colour[2]), numberOf(colour[1]));
      continue;
    }
    const labelled = /^\W*(gröna?|grönt|gula?|gult|röda?|rött)\s*[:=–-]\s*(\d{1,3})(?!\d)/iu.exec(part);
    if (labelled?.[1]) put(colourWord(labelled[1]), Number(labelled[2]));
    const status = counted.exec(part);
    if (status?.[2] && (/rekommendation/iu.test(said) || parts.length > 1))
      put(statusOfWords(status[2]), numberOf(status[1]));
  }
  const dvs = /^\W*(\d{1,3})\srekommendation.{0,120}\((gröna?|gula?|röda?)\)/iu.exec(said);
  if (dvs?.[2]) put(colourWord(dvs[2]), Number(dvs[1]));
  return counts;
}

/** A row of a table of totals: whose it is, and its counts. */
export interface TotalsRow {
  label: string;
  isSum: boolean;
  totals: StatedTotals;
}

/** A table whose columns are colours (or words for them) and whose cells are counts; an empty cell is 0. Null for others. */
export function totalsTable(table: Table, scale: { status: Colour; words: string }[]): TotalsRow[] | null {
  return byColumns(table, scale) ?? byRows(table, scale);
}

function byColumns(table: Table, scale: { status: Colour; words: string }[]): TotalsRow[] | null {
  for (const [index, row] of table.rows.slice(0, 3).entries()) {
    const columns = new Map<Colour, number>();
    let all: number | undefined;
    for (const cell of row.cells) {
      const text = proseOf(cell.paragraphs).replace(/\n/gu, ' ');
      const status = colourIn(text) ?? statusOfWords(text, scale) ?? null;
      if (status && !columns.has(status)) columns.set(status, cell.column);
      else if (/^(?:totalt?|summa|antal(?: rekommendationer)?|rekommendationer|samtliga)$/iu.test(text))
        all = cell.column;
    }
    if (columns.size < 2) continue;
    const body = table.rows.slice(index + 1);
    const value = (at: number | undefined, from: (typeof body)[number]): number | null =>
      at === undefined
        ? null
        : numberOf(
            textOf(cellAt(from, at))
              .replace(/\(.*\)|\d+\s?%/gu, '')
              .trim() || '0',
          );
    const rows = body.flatMap((from): TotalsRow[] => {
      const label = textOf(from.cells.find((cell) => ![...columns.values(), all].includes(cell.column)));
      const counts = (['green', 'yellow', 'red'] as const).map((colour) => value(columns.get(colour), from));
      if (columns.size > 0 && [...columns.keys()].some((colour) => value(columns.get(colour), from) === null))
        return [];
      const [green, yellow, red] = counts;
      return [
        {
          label,
          isSum: /^(?:totalt?|summa|alla|samtliga|sammanlagt)/iu.test(label),
          totals: build(
            { green: green ?? 0, yellow: yellow ?? 0, red: red ?? 0 },
            value(all, from),
            from.place,
          ),
        },
      ];
    });
    return rows.length > 0 ? rows : null;
  }
  return null;
}

/** The same turned: a row per colour, with its count in the last column. */
function byRows(table: Table, scale: { status: Colour; words: string }[]): TotalsRow[] | null {
  const counts: Partial<Record<Colour, number>> = {};
  let all: number | null = null;
  for (const row of table.rows) {
    if (row.cells.length < 2 || row.cells.length > 4) return null;
    const texts = row.cells.map((cell) => textOf(cell).replace(/\n/gu, ' '));
    const statuses = texts.map((text) => colourIn(text) ?? statusOfWords(text, scale));
    // "2 | Åtgärdad | 3": the code of a status may stand before its words.
    const at = Math.max(
      0,
      statuses.findIndex((status) => status !== null),
    );
    const [label = '', status = null] = [texts[at], statuses[at]];
    const value =
      texts
        .slice(at + 1)
        .map(numberOf)
        .find((each) => each !== null) ?? null;
    if (status && value !== null) counts[status] ??= value;
    else if (/^(?:totalt?|summa)/iu.test(label)) all = value;
  }
  if (Object.keys(counts).length < 2) return null;
  return [{ label: '', isSum: true, totals: build(counts, all, table.place) }];
}

function colourIn(text: string): Colour | null {
  if (text.length > 60) return null;
  const words = [...text.matchAll(/\p{L}+/gu)]
    .map(([word]) => colourWord(word))
    .filter((each) => each !== null);
  return new Set(words).size === 1 ? (words[0] ?? null) : null;
}

function build(
  counts: Partial<Record<Colour, number>>,
  stated: number | null,
  place: StatedTotals['place'],
): StatedTotals {
  const { green = 0, yellow = 0, red = 0 } = counts;
  return {
    recommendations: stated ?? green + yellow + red,
    green,
    yellow,
    red,
    derived: stated === null,
    ...(place ? { place } : {}),
  };
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const said = text.trim().toLowerCase();
  if (/^\d{1,4}$/u.test(said)) return Number(said);
  return numbers[said] ?? (said === '-' || said === '–' ? 0 : null);
}
