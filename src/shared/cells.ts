/**
 * How every list is written as CSV, as Excel in Swedish reads it. A text that begins as a formula is marked as text, since
 * programs carry out what stands in a cell; one of several lines is quoted, or its second line would begin a row.
 */
export const csvForExcel = {
  delimiter: ';',
  record_delimiter: 'windows',
  quote_record_delimiter: true,
  escape_formulas: true,
} as const;

/** What a cell of a workbook can hold. */
const longestCell = 32_767;

/** What XML has no place for, and a cell neither. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
const unheld = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/g;

/** A text without the signs that a workbook cannot hold. */
export const heldByCell = (text: string): string => text.toWellFormed().replaceAll(unheld, '');

/**
 * A text as it is written in a cell, to be read there as it is: `_x0041_` stands for a letter in a workbook, so that a
 * text which says just that is written otherwise (ECMA-376, 22.9.2.19).
 */
export const cellText = (text: string): string =>
  heldByCell(text)
    .slice(0, longestCell)
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
