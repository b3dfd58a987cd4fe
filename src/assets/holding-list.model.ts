import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import { environments, hostings, type PersonalData, personalDataKinds, systemKinds } from './asset.model.ts';
import type { Holding, HoldingKind } from './holding.model.ts';

/** What is missing: `noOwner` where nobody is named or who was has left; `reviewDue` where the class should be looked at anew. */
export const gaps = ['noOwner', 'noClass', 'reviewDue'] as const;
export type Gap = (typeof gaps)[number];
export const holdingSorts = ['name', 'body', 'class', 'review', 'owner'] as const;
export type HoldingSort = (typeof holdingSorts)[number];
export const holdingViews = ['all', 'body', 'mine'] as const;
export const holdingsOnPage = 50;
/** Excel and this machine's memory take so many. */
export const mostExported = 20_000;

const isYes = z.preprocess((value) => value === 'yes' || value === true, z.boolean()).catch(false);
const filter = z.object({
  /** All that the requester may see, those of the bodies that they work for, or those that name them. */
  view: z.enum(holdingViews).catch('all'),
  body: z.guid().nullable().catch(null),
  kind: z.enum(systemKinds).nullable().catch(null),
  environment: z.enum(environments).nullable().catch(null),
  hosting: z.enum(hostings).nullable().catch(null),
  personalData: z
    .enum([...personalDataKinds, 'unknown'])
    .nullable()
    .catch(null),
  gap: z
    .enum([...gaps, 'any'])
    .nullable()
    .catch(null),
  withdrawn: isYes,
  q: searchWords,
  sort: z.enum(holdingSorts).catch('name'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(holdingsOnPage),
});
/** Which assets or systems to see, in which order, and which page of them. Null leaves a choice out. */
export type HoldingFilter = z.output<typeof filter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseHoldingFilter(query: Readonly<Record<string, string | undefined>>): HoldingFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const none = { body: null, kind: null, environment: null, hosting: null, personalData: null, gap: null };
  return filter.parse({ ...none, ...Object.fromEntries(given) });
}

/** What decides which rows somebody sees: as `mayReadHolding` says of one. */
export interface HoldingReader {
  readonly organisationId: string;
  readonly personId: string;
  readonly scope: { readonly all: boolean; readonly bodies: readonly string[]; readonly named: boolean };
}

/** Whose assets or systems, as far as who asks may see them, and which of them. */
export interface HoldingQuestion extends HoldingReader {
  readonly of: HoldingKind;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: HoldingFilter;
}

/** The class that was decided latest. */
export interface ClassShown {
  readonly confidentiality: number;
  readonly integrity: number;
  readonly availability: number;
  /** Null on a scale without it. */
  readonly traceability: number | null;
  readonly scale: 'fourLevels' | 'klassa';
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly nextReviewOn: string | null;
}

/** One row of the register. */
export interface ListedHolding extends Omit<Holding, 'description' | 'withdrawnAt'> {
  readonly description: string | null;
  readonly isWithdrawn: boolean;
  readonly bodyName: string;
  readonly ownerName: string | null;
  /** True where the person who is named has left. */
  readonly ownerHasEnded: boolean;
  readonly managerName: string | null;
  readonly objectOwnerName: string | null;
  readonly class: ClassShown | null;
  /** How many systems an asset is handled in, or how many assets a system handles. */
  readonly ties: number;
}

/** How many there are, whatever gap is asked for. */
export interface HoldingTotals {
  readonly all: number;
  readonly noOwner: number;
  readonly noClass: number;
  readonly reviewDue: number;
  /** With some of these. */
  readonly any: number;
}

export interface HoldingPage {
  readonly rows: readonly ListedHolding[];
  readonly totals: HoldingTotals;
  /** How many the filter leaves, on all pages. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}

/** Personal data of any kind or none, as a choice. */
export type PersonalDataChoice = PersonalData | 'unknown';
