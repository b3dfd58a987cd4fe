import { shareInWords } from '../shared/share.ts';
import { wholePercent } from '../shared/whole-percent.ts';
import type { Texts } from '../texts/index.ts';
import {
  type Counted,
  type Figures,
  groupNames,
  type MeasureFilter,
  type MeasureName,
  type Measures,
  measureGroups,
  type RowsAsked,
  type ShownMeasure,
} from './measure.model.ts';
import { saysSomething } from './measures.rules.ts';

/** The rows behind a figure. */
export type Choice = Partial<Record<keyof RowsAsked, string | number | boolean | null>>;

/** The address of the rows of a measure. */
export function rowsAt(choice: Choice): string {
  const given = Object.entries(choice).flatMap(([name, value]) =>
    value === null || value === false || value === undefined ? [] : [[name, String(value)]],
  );
  return `/measures/rows?${new URLSearchParams(given)}`;
}

/** The same choice as on the page. */
export const chosenBy = ({ body, from, to }: MeasureFilter): Choice => ({ body, from, to });

/** A share in words, and words instead of 0 % of nothing. */
export function shareOf(counted: Counted, { share, measures }: Pick<Texts, 'share' | 'measures'>): string {
  return shareInWords(counted, { ...share, none: measures.noData });
}

/** Whole percent for a file; null where a share would say nothing. */
export const percentOf = (counted: Counted): number | null =>
  saysSomething(counted) ? wholePercent(counted.part / counted.all) : null;

/** What a measure counts. @param isWithin who asks sees what bodies do before it is handed over, and the municipality's own rounds */
export const definitionOf = (
  name: MeasureName,
  isWithin: boolean,
  { measures: words }: Pick<Texts, 'measures'>,
): string => (name === 'commitmentsOverdue' && !isWithin ? words.overdueToAuditors : words.definitions[name]);

/** Whether who asks sees the municipality's own rounds, and its actions before they are handed over. */
export const isWithin = ({ whole }: Pick<Measures, 'whole'>): boolean => whole.promisesKeptOwn !== null;

export const measuresOf = (group: keyof typeof measureGroups): readonly ShownMeasure[] =>
  measureGroups[group];

/** What a measure is told by where there is room for one value: an age for what is open, otherwise the share. */
export function shortOf(
  name: ShownMeasure,
  counted: Counted,
  texts: Pick<Texts, 'share' | 'measures'>,
): string {
  if (counted.all === 0) return '–';
  if (name === 'openWork' || name === 'openAuditors') {
    const { medianDays } = counted;
    return medianDays == null ? '–' : String(Math.round(medianDays));
  }
  return shareInWords(counted, texts.share);
}

/** One line of the downloaded table. */
export interface MeasureLine {
  readonly group: string;
  readonly of: string;
  readonly measure: string;
  readonly part: number | null;
  readonly all: number | null;
  readonly unknown: number | null;
  readonly share: number | null;
  readonly median: number | null;
  readonly times: number | null;
  readonly counted: string;
}

/** Everything on the page as lines of a table: in all, by body, by year, at each year's end, and in each round. */
export function linesOf(measured: Measures, { measures: words }: Pick<Texts, 'measures'>): MeasureLine[] {
  const line = (group: string, of: string, name: MeasureName, counted: Counted): MeasureLine => ({
    group,
    of,
    measure: words.names[name],
    part: counted.part,
    all: counted.all,
    unknown: counted.unknown,
    share: percentOf(counted),
    median: counted.medianDays == null ? null : Math.round(counted.medianDays),
    times: counted.times ?? null,
    counted: definitionOf(name, isWithin(measured), { measures: words }),
  });
  const of = (group: string, whose: string, figures: Figures) =>
    groupNames.flatMap((each) =>
      measuresOf(each).flatMap((name) => {
        const counted = figures[name];
        return counted ? [line(group, whose, name, counted)] : [];
      }),
    );
  return [
    ...of(words.columns.value, words.whole, measured.whole),
    ...measured.bodies.flatMap(({ name, figures }) => of(words.byBody, name, figures)),
    ...measured.cohorts.flatMap(({ year, figures }) =>
      of(words.byCohort, year === null ? words.withoutYear : String(year), figures),
    ),
    ...(measured.yearEnds ?? []).map(({ year, isToday, confirmed }) =>
      line(words.trend.title, isToday ? words.trend.today(year) : String(year), 'confirmedThen', confirmed),
    ),
    ...measured.rounds.map(({ title, green, all, unknown }) =>
      line(words.trend.rounds, title, 'roundGreen', { part: green, all, unknown }),
    ),
  ];
}
