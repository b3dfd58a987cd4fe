import type { Assessed } from '../audits/recommendations/recommendation.model.ts';
import { parseRegisterFilter, registerQuery } from '../audits/register/register-filter.model.ts';
import type {
  Distribution,
  DueAnswers,
  RegisterOverview,
} from '../audits/register/register-overview.model.ts';

/** In the order of bars and columns: the auditors' own colours, then what they have not said. */
export const statuses: readonly Assessed[] = ['green', 'yellow', 'red', 'unknown', 'notAssessed'];

/** Where the recommendations behind a figure are. */
export function rowsAt(choices: Readonly<Record<string, string | number | null>> = {}): string {
  const query = registerQuery(parseRegisterFilter(choices));
  return `/recommendations${query && `?${query}`}`;
}

/** The choice of recommendations behind a row of a table, to which a status can be added. */
export type Choice = Readonly<Record<string, string | number | null>>;

export interface Share {
  /** 0–1; null where nothing can be said. */
  readonly fraction: number | null;
  readonly done: number;
  readonly followedUp: number;
}

/** How large a part of what the auditors have followed up they have found done. */
export function shareDone({ recommendations, assessed }: Distribution): Share {
  const followedUp = recommendations - assessed.notAssessed;
  const done = assessed.green;
  const saysNothing = followedUp === 0 || (done === 0 && assessed.unknown > 0);
  return {
    fraction: saysNothing ? null : done / followedUp,
    done,
    followedUp,
  };
}

/**
 * Years to compare, and how many recommendations have none. No years at all where each had one audit: then they say
 * no more than the audits.
 */
export function yearsToShow({ years, auditCount }: Pick<RegisterOverview, 'years' | 'auditCount'>) {
  const dated = years.flatMap(({ year, ...counted }) => (year === null ? [] : [{ year, counted }]));
  const undated = years.find(({ year }) => year === null)?.recommendations ?? 0;
  return { dated: years.length < auditCount ? dated : [], undated };
}

/** How many of the unknown ones somebody has interpreted: shown beside, never added. */
export const interpretedOf = ({ interpreted }: Distribution): number =>
  interpreted.green + interpreted.yellow + interpreted.red;

/** The audit's title with its year, once. */
export function auditTitle(title: string, year: number | null): string {
  return year === null || title.includes(String(year)) ? title : `${title} (${year})`;
}

/** The answers whose date has passed, and those that are still ahead of theirs. @param today YYYY-MM-DD */
export function splitByDate({ first }: Pick<DueAnswers, 'first'>, today: string) {
  return {
    late: first.filter(({ date }) => date < today),
    ahead: first.filter(({ date }) => date >= today),
  };
}

const oneDay = 24 * 60 * 60 * 1000;

/** How many whole days the date lies before today; negative where it lies ahead. Both YYYY-MM-DD. */
export function daysLate(date: string, today: string): number {
  return Math.round((Date.parse(today) - Date.parse(date)) / oneDay);
}
