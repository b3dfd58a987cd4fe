/** Dates as Swedish documents print them. */

const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];
const month = months
  .map((name) => name.slice(0, 3) + (name.length > 3 ? `(?:${name.slice(3)}|\\.)?` : ''))
  .join('|');
const day = new RegExp(
  String.raw`(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[.]?\s(${month})\s(\d{4})|(\d{1,2})\/(\d{1,2})[\s-](\d{4}))(?!\d)`,
  'giu',
);
const monthOnly = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${month})\s(\d{4})|(\d{4})-(\d{2})(?!-?\d))(?!\d)`,
  'giu',
);

export interface FoundDate {
  /** YYYY-MM-DD or YYYY-MM. */
  date: string;
  index: number;
  end: number;
}

/** Whole dates in a text, in order. A day that no calendar has is left out. */
export function datesIn(text: string): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const found of text.matchAll(day)) {
    const [all, y1, m1, d1, d2, name, y2, d3, m3, y3] = found;
    const date = name
      ? build(y2, monthNumber(name), Number(d2))
      : y1
        ? build(y1, Number(m1), Number(d1))
        : build(y3, Number(m3), Number(d3));
    if (date) dates.push({ date, index: found.index, end: found.index + all.length });
  }
  return dates;
}

/** Dates that may lack a day ("april 2023"), whole ones included. */
export function partialDatesIn(text: string): FoundDate[] {
  const whole = datesIn(text);
  const partial = [...text.matchAll(monthOnly)]
    .filter((found) => !whole.some(({ index, end }) => found.index >= index && found.index < end))
    .map((found) => {
      const [all, name, y1, y2, m2] = found;
      const number = name ? monthNumber(name) : Number(m2);
      return {
        date: `${y1 ?? y2}-${String(number).padStart(2, '0')}`,
        index: found.index,
        end: found.index + all.length,
        valid: number >= 1 && number <= 12,
      };
    })
    .filter(({ valid }) => valid)
    .map(({ date, index, end }) => ({ date, index, end }));
  return [...whole, ...partial].sort((one, other) => one.index - other.index);
}

/** A year that a text names for an audit: "(2020)", "under 2018", "2020 års granskning". */
export function yearIn(text: string): number | null {
  const found = /(?<!\d)(19[89]\d|20\d{2})(?!\d)/u.exec(text);
  return found ? Number(found[1]) : null;
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return months.findIndex((candidate) => candidate.startsWith(start)) + 1;
}

function build(year: string | undefined, monthOfYear: number, dayOfMonth: number): string | null {
  const made = new Date(Date.UTC(Number(year), monthOfYear - 1, dayOfMonth));
  const isReal = made.getUTCMonth() === monthOfYear - 1 && made.getUTCDate() === dayOfMonth;
  return isReal ? made.toISOString().slice(0, 10) : null;
}
