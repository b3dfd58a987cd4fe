import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../formats/text/decode.ts';
import type { FileRow, RowsRead } from './rows.model.ts';

/** Characters of one row. A quotation mark that is never closed makes a row of the rest of the file. */
const longestRow = 200_000;
const delimiters = [';', ',', '\t'] as const;

/**
 * The rows of a CSV file as Swedish Excel and others write it: divided by semicolons, commas or tabs, in UTF-8,
 * UTF-16 or Windows-1252. Cells are text, whatever they look like.
 */
export function csvRows(bytes: Uint8Array, mostRows: number): RowsRead {
  const { text, delimiter, linesBefore } = dialectOf(decodeText(bytes).replace(/^\uFEFF/, ''));
  const rows: FileRow[] = [];
  let lastLine = 0;
  /** Keeps the row and hands nothing on, so that a file of a million lines does not fill the memory. */
  const keep = (cells: string[], { lines }: { lines: number }) => {
    const line = lastLine + 1 + linesBefore;
    lastLine = lines;
    if (rows.length <= mostRows && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    return null;
  };
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: longestRow,
      on_record: keep,
    });
    return rows.length > mostRows ? { ok: false, refusal: 'too-many-rows', found: null } : { ok: true, rows };
  } catch (failure) {
    if (!(failure instanceof CsvError)) throw failure;
    return { ok: false, refusal: 'quote-not-closed', found: String(lastLine + 1 + linesBefore) };
  }
}

/** Lines that are looked at to see what divides the cells; a title or a date may stand above the headings. */
const linesLookedAt = 20;

/**
 * What divides the cells: as the file says itself (`sep=;`, as Excel takes it), else what stands the same number of
 * times in most of the first lines. Commas in names and titles vary from line to line.
 */
function dialectOf(text: string) {
  const said = /^"?sep=([;,\t])"?(?:\r\n?|\n)/i.exec(text);
  if (said) return { text: text.slice(said[0].length), delimiter: said[1] ?? ';', linesBefore: 1 };
  const head = text.slice(0, longestRow).replaceAll(/(^|[;,\t\r\n])"(?:[^"]|"")*"/g, '$1');
  const lines = head.split(/[\r\n]+/, linesLookedAt);
  const delimiter = delimiters
    .map((each) => ({ each, ...regularityOf(each, lines) }))
    .reduce((best, other) =>
      other.alike > best.alike || (other.alike === best.alike && other.times > best.times) ? other : best,
    ).each;
  return { text, delimiter, linesBefore: 0 };
}

/** In how many of the lines something stands the same number of times, and how many that is. */
function regularityOf(delimiter: string, lines: readonly string[]): { alike: number; times: number } {
  const counted = new Map<number, number>();
  for (const line of lines) {
    const times = line.split(delimiter).length - 1;
    if (times > 0) counted.set(times, (counted.get(times) ?? 0) + 1);
  }
  const [first = [0, 0]] = [...counted].sort((one, other) => other[1] - one[1] || other[0] - one[0]);
  return { times: first[0], alike: first[1] };
}
