import { type FileColumn, listSheet } from '../shared/list-file.ts';
import { noteInWords, type Shown, targetInWords } from './figure-words.view.ts';
import type { Cell, ListedIndicator } from './indicator-figure.model.ts';

type Measured = readonly [ListedIndicator, Cell];

function columnsOf(shown: Shown): FileColumn<Measured>[] {
  const { indicators: words } = shown.texts;
  const { columns: names, valueForm, value, page } = words;
  return [
    { header: names.indicator, kind: 'text', width: 40, value: ([{ name }]) => name },
    { header: names.body, kind: 'text', width: 32, value: ([, { bodyName }]) => bodyName ?? value.whole },
    { header: valueForm.onDay, kind: 'day', width: 12, value: ([, { onDay }]) => onDay },
    { header: valueForm.value, kind: 'number', width: 12, value: ([, cell]) => cell.value },
    { header: valueForm.numerator, kind: 'number', width: 10, value: ([, { numerator }]) => numerator },
    { header: valueForm.denominator, kind: 'number', width: 10, value: ([, { denominator }]) => denominator },
    { header: names.unit, kind: 'text', width: 14, value: ([{ unit }]) => words.units[unit] },
    {
      header: names.target,
      kind: 'text',
      width: 16,
      value: ([indicator]) => targetInWords(indicator, shown),
    },
    {
      header: names.standing,
      kind: 'text',
      width: 16,
      value: ([, { standing }]) => words.standings[standing],
    },
    { header: names.next, kind: 'day', width: 14, value: ([, { dueOn }]) => dueOn },
    { header: names.note, kind: 'text', width: 40, value: ([, cell]) => noteInWords(cell, shown) },
    {
      header: names.rhythm,
      kind: 'text',
      width: 18,
      value: ([{ rhythmMonths }]) => words.rhythm(rhythmMonths),
    },
    { header: page.source, kind: 'text', width: 40, value: ([{ source }]) => words.sources[source] },
    {
      header: names.owner,
      kind: 'text',
      width: 26,
      value: ([{ ownerName, ownerRole }]) => [ownerName, ownerRole].filter(Boolean).join(', ') || null,
    },
    { header: page.definition, kind: 'text', width: 60, value: ([{ definition }]) => definition },
  ];
}

/** The latest value of each indicator and body as an Excel file; a value that is missing is an empty cell, and said so. */
export const indicatorsSheet = (rows: readonly ListedIndicator[], shown: Shown) =>
  listSheet(
    shown.texts.indicators.title,
    columnsOf(shown),
    rows.flatMap((indicator) => indicator.cells.map((cell): Measured => [indicator, cell])),
  );
