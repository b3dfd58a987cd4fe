import type { Language, Texts } from '../texts/index.ts';
import { formatNumber } from '../web/numbers.ts';
import type { ComputedSource, Indicator } from './indicator.model.ts';
import { type Cell, nothingToCount, type TrendPoint } from './indicator-figure.model.ts';

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
  if (numerator === null || !denominator) return '';
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
  const isSame = known.every((value) => value === first);
  return isSame ? trend.same(to, known.length) : trend.words(from, to, known.length);
}

/**
 * Where what keeps a computed figure from its target is listed: gaps, what is due or overdue. Where the list has no such
 * choice, all that is counted.
 */
const lists: Readonly<Record<ComputedSource, (body: string) => string>> = {
  assetsOwned: (body) => `/systems?gap=noOwner${body}`,
  assetsClassified: (body) => `/assets?gap=noClass${body}`,
  requirementsMet: () => '/compliance',
  requirementsAnswered: () => '/compliance',
  risksReviewed: (body) => `/risks?review=due${body}`,
  documentsInTime: (body) => `/documents?view=list&overdue=yes${body}`,
  exceptionsPassed: (body) => `/exceptions?view=expired${body}`,
  recommendationsClosed: (body) => `/recommendations?sort=audit${body}`,
  actionsOverdue: (body) => `/actions?overdue=yes${body}`,
};

/** The address of that list, for one body or the whole municipality. */
export const whereTheRowsAre = (source: ComputedSource, bodyId: string | null): string =>
  lists[source](bodyId === null ? '' : `&body=${bodyId}`);
