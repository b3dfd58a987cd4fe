import type { LoggedChange } from '../change-log/index.ts';
import { type HistoryEntry, historyOf } from '../organisation/index.ts';
import type { Language, Texts } from '../texts/index.ts';
import { numberIn, textIn, versionIn } from '../web/entry-form.ts';
import { formatNumber } from '../web/numbers.ts';
import type { Indicator } from './indicator.model.ts';
import { type Cell, nothingToCount, type TrendPoint } from './indicator-figure.model.ts';
import type { IndicatorChange, NewValueInput } from './indicator-input.model.ts';

/** What words and numbers are shown in. */
export interface Shown {
  readonly texts: Texts;
  readonly language: Language;
}

/** A value with its unit. */
export const valueInWords = (
  value: number,
  { unit }: Pick<Indicator, 'unit'>,
  { texts, language }: Shown,
): string => texts.indicators.value.units[unit](formatNumber(language, Math.round(value * 100) / 100));

/** The target with what is better: "at least 90%". */
export function targetInWords(
  indicator: Pick<Indicator, 'unit' | 'target' | 'direction'>,
  shown: Shown,
): string {
  const { target } = shown.texts.indicators;
  if (indicator.target === null) return target.none;
  return target[indicator.direction](valueInWords(indicator.target, indicator, shown));
}

/** How many of how many; '' where that is not known. A count is told of how many it was counted among. */
export function shareInWords(
  { numerator, denominator }: Pick<Cell, 'numerator' | 'denominator'>,
  { texts, language }: Shown,
): string {
  if (numerator === null || denominator === null) return '';
  return texts.indicators.value.of(formatNumber(language, numerator), formatNumber(language, denominator));
}

/** The note of a value: of one that the system counted it is a code. */
export const noteInWords = (
  { note, isComputed }: Pick<Cell, 'note' | 'isComputed'>,
  { texts }: Pick<Shown, 'texts'>,
): string | null => (isComputed && note === nothingToCount ? texts.indicators.notes.nothingToCount : note);

/** A trend in words; null where there are fewer than two values. */
export function trendInWords(
  points: readonly TrendPoint[],
  indicator: Pick<Indicator, 'unit'>,
  shown: Shown,
): string | null {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [known[0], known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return null;
  const { trend } = shown.texts.indicators;
  const [from, to] = [first, last].map((value) => valueInWords(value, indicator, shown)) as [string, string];
  return from === to ? trend.same(to, known.length) : trend.words(from, to, known.length);
}

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
  numerator: numberIn(form, 'numerator'),
  denominator: numberIn(form, 'denominator'),
  note: textIn(form, 'note'),
});
