import { dictionaryOf } from '../../shared/dictionary.ts';
import { cleanedLine } from '../../shared/entry.ts';
import { type Texts, texts } from '../../texts/index.ts';
import { type ValueColumn, type ValueLine, valueColumns } from './bringing.model.ts';

/** What each column is called in a file. */
export function headingOf(column: ValueColumn, { indicators: { columns, valueForm } }: Texts): string {
  if (column === 'indicator' || column === 'body') return columns[column];
  return valueForm[column];
}

const columnNamed = dictionaryOf<ValueColumn>(valueColumns, (column) =>
  Object.values(texts).map((words) => headingOf(column, words)),
);

/** A row as the file has it. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Headings are looked for among this many rows; a title or a date may stand above them. */
export const rowsAboveHeadings = 20;

/**
 * The rows of a list by its headings, in Swedish or English and in any order; null where there are none. Rows without a day,
 * a value and a note say nothing, as those of a template that have not been filled in, and are skipped.
 */
export function linesOf(
  rows: readonly Row[],
): { readonly lines: readonly ValueLine[]; readonly ignored: readonly string[] } | null {
  const at = rows.slice(0, rowsAboveHeadings).findIndex(({ cells }) => {
    const found = new Set(cells.flatMap((cell) => columnNamed(cell) ?? []));
    return found.has('indicator') && found.has('onDay') && found.size > 2;
  });
  const headings = rows[at]?.cells;
  if (!headings) return null;
  const named = headings.map((heading) => columnNamed(heading));
  const columns = named.map((column, index) => (named.indexOf(column) === index ? column : null));
  const lines = rows.slice(at + 1).flatMap(({ line, cells }): ValueLine[] => {
    const textOf = (column: ValueColumn) => (cells[columns.indexOf(column)] ?? '').trim();
    const found = Object.fromEntries(valueColumns.map((column) => [column, textOf(column)]));
    const all = found as Record<ValueColumn, string>;
    const says = (['value', 'numerator', 'denominator', 'note'] as const).some(
      (column) => all[column] !== '',
    );
    return says || (all.onDay !== '' && all.indicator !== '') ? [{ line, cells: all }] : [];
  });
  const ignored = headings.filter((heading, index) => columns[index] === null && heading.trim() !== '');
  return { lines, ignored: ignored.map(cleanedLine) };
}
