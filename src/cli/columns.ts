/** What a terminal would obey rather than show, and marks that turn writing round. */
const unshown = /[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu;

/** A text from elsewhere as one line that a terminal can show. Indentation stays. */
export const shownLine = (text: string): string => text.replaceAll(unshown, ' ').trimEnd();

/** The same of several lines. */
export const shownLines = (text: string): string => text.split('\n').map(shownLine).join('\n');

/** JSON that says the same, with what a terminal would obey written by its number: JSON itself does so below U+0020 only. */
export const shownJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replaceAll(
    /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** CSV with its mark and line ends as they are, and without what a terminal would obey. */
export const shownCsv = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true })
    .decode(bytes)
    .replaceAll(/(?![\t\r\n])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');

/** At most so many characters, "…" for what is left out. */
export function shortened(text: string, width: number): string {
  const line = shownLine(text).replaceAll(/\s+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line;
}

/** Rows as columns of equal width under their headings, the last one as it is. */
export function columns(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows.map((row) => row.map(shownLine))];
  const widths = headings.map((_heading, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
