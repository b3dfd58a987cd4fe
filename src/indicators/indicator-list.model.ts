import { z } from 'zod';
import type { ManagementScope } from '../identity/management.policy.ts';
import { searchWords } from '../shared/entry.ts';
import type { ListedIndicator } from './indicator-figure.model.ts';

export const indicatorViews = ['current', 'due', 'offTarget', 'missing', 'mine', 'withdrawn'] as const;
export type IndicatorView = (typeof indicatorViews)[number];
export const indicatorsOnPage = 50;
/** More than this in use at once is a list that nobody follows, and every page would be long. */
export const mostIndicators = 200;

const indicatorFilter = z.object({
  /** `due`: a measurement is overdue. `offTarget`, `missing`: some body's latest value is so. `mine`: those one owns. */
  view: z.enum(indicatorViews).catch('current'),
  body: z.guid().nullable().catch(null),
  q: searchWords,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(mostIndicators).catch(indicatorsOnPage),
});
/** Which indicators to see, for which body. Null leaves a choice out. */
export type IndicatorFilter = z.output<typeof indicatorFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseIndicatorFilter(query: Readonly<Record<string, string | undefined>>): IndicatorFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return indicatorFilter.parse({ body: null, ...Object.fromEntries(given) });
}

export interface IndicatorQuestion {
  readonly organisationId: string;
  readonly scope: ManagementScope;
  /** Reads something of the management system. */
  readonly reads: boolean;
  readonly personId: string;
  /** Whether they may own something. */
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: IndicatorFilter;
}

/** How many there are in each view. */
export type IndicatorTotals = Readonly<Record<IndicatorView, number>>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface IndicatorPage {
  readonly rows: readonly ListedIndicator[];
  readonly totals: IndicatorTotals;
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  /** The bodies that the requester reads and something is measured for. */
  readonly bodies: readonly Named[];
}
