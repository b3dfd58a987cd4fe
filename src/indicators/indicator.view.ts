import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { formatNumber } from '../web/numbers.ts';
import type { Shown } from './figure-words.view.ts';
import type { Indicator } from './indicator.model.ts';
import type { IndicatorChange, NewValueInput } from './indicator-input.model.ts';

/** What has happened to an indicator, in words. */
export function indicatorHistory(
  changes: readonly LoggedChange[],
  names: ReadonlyMap<string, string>,
  { texts, language }: Shown,
): HistoryEntry[] {
  const { history, units, directions, sources } = texts.indicators;
  const words = { ...history, shared: texts.organisation.history };
  const choices: Record<string, Readonly<Record<string, string>>> = {
    unit: units,
    direction: directions,
    source: sources,
  };
  return historyOf(changes, names, words, (name, value) => {
    if (typeof value === 'number') return formatNumber(language, value);
    if (typeof value !== 'string') return '';
    return name === 'ownerPersonId' ? (names.get(value) ?? '') : (choices[name]?.[value] ?? value);
  });
}

/** A number as people write it, "87,5" or "87.5"; what is no number is passed on as it is, for the use case to refuse. */
export function decimalIn(form: URLSearchParams, name: string): number | null {
  const text = (form.get(name) ?? '')
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (text === '') return null;
  return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? Number(text) : (text as unknown as number);
}

/** A definition as the form tells of it. */
export const definitionIn = (form: URLSearchParams): Omit<IndicatorChange, 'version'> => ({
  name: textIn(form, 'name') ?? '',
  definition: textIn(form, 'definition') ?? '',
  source: (textIn(form, 'source') ?? 'entered') as Indicator['source'],
  unit: (textIn(form, 'unit') ?? 'percent') as Indicator['unit'],
  direction: (textIn(form, 'direction') ?? 'higher') as Indicator['direction'],
  target: decimalIn(form, 'target'),
  rhythmMonths: numberIn(form, 'rhythmMonths') as number,
  isPerBody: form.has('isPerBody'),
  ownerPersonId: textIn(form, 'ownerPersonId') || null,
  ownerRole: textIn(form, 'ownerRole'),
});

export const changeIn = (form: URLSearchParams): IndicatorChange => ({
  version: versionIn(form),
  ...definitionIn(form),
});

/** A measurement as the form tells of it. */
export const measurementIn = (form: URLSearchParams): NewValueInput => ({
  bodyId: textIn(form, 'bodyId') || null,
  onDay: textIn(form, 'onDay') ?? '',
  value: decimalIn(form, 'value'),
  numerator: decimalIn(form, 'numerator'),
  denominator: decimalIn(form, 'denominator'),
  note: textIn(form, 'note'),
});
