import { z } from 'zod';
import type { ManagementScope } from '../identity/management.policy.ts';
import { searchWords } from '../shared/entry.ts';
import type { Exception } from './exception.model.ts';
import type { Standing } from './exception.rules.ts';

export const exceptionViews = ['current', 'soon', 'asked', 'expired', 'declined', 'all'] as const;
export const exceptionsOnPage = 25;

const id = z.guid().nullable().catch(null);

const exceptionFilter = z.object({
  /** `current`: asked for, approved and not over. `soon`: ends within sixty days. `expired`: over, on its day or before. */
  view: z.enum(exceptionViews).catch('current'),
  body: id,
  owner: id,
  requirement: id,
  system: id,
  asset: id,
  q: searchWords,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(exceptionsOnPage),
});
/** Which exceptions to see, and which page of them. Null leaves a choice out. */
export type ExceptionFilter = z.output<typeof exceptionFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseExceptionFilter(query: Readonly<Record<string, string | undefined>>): ExceptionFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const none = { body: null, owner: null, requirement: null, system: null, asset: null };
  return exceptionFilter.parse({ ...none, ...Object.fromEntries(given) });
}

export interface ExceptionQuestion {
  readonly organisationId: string;
  readonly scope: ManagementScope;
  readonly personId: string;
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: ExceptionFilter;
}

export interface FoundException extends Exception {
  readonly bodyName: string;
  readonly ownerName: string;
  readonly askerName: string | null;
  readonly deciderName: string | null;
  readonly requirementWords: string | null;
  readonly systemName: string | null;
  readonly assetName: string | null;
  /** Who manages the system. */
  readonly managerPersonId: string | null;
  /** Who is said to own the information of the system or the asset. */
  readonly registeredOwner: string | null;
  readonly registeredOwnerName: string | null;
  /** The exception that renews this one, where somebody has asked for one that has not been declined. */
  readonly renewedById: string | null;
}

export interface ListedException extends FoundException {
  readonly standing: Standing;
  readonly endsSoon: boolean;
}

/** How many there are in each view. */
export type ExceptionTotals = Readonly<Record<(typeof exceptionViews)[number], number>>;

export interface ExceptionPage {
  readonly rows: readonly ListedException[];
  readonly totals: ExceptionTotals;
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface PersonChoice extends Named {
  readonly title: string | null;
  /** Works for the body. */
  readonly isNear: boolean | null;
}
export interface ThingChoice {
  readonly id: string;
  readonly text: string;
  readonly about: string | null;
}

interface Held {
  readonly bodyId: string;
  readonly managerPersonId: string | null;
  readonly ownerPersonId: string | null;
}
/** What is excepted, as it was found. */
export interface ExceptedThings {
  readonly requirement: boolean;
  readonly system: Held | null;
  readonly asset: Held | null;
}
