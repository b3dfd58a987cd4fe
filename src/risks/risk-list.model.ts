import { z } from 'zod';
import type { ManagementScope } from '../identity/management.policy.ts';
import { searchWords } from '../shared/entry.ts';
import { type Risk, type RiskScale, riskLinkNouns, riskSources, riskTreatments } from './risk.model.ts';
import { riskStates } from './risk.rules.ts';
import { type RiskLevel, riskLevels } from './scale.rules.ts';

export const riskViews = ['all', 'mine'] as const;
export const riskSorts = ['level', 'review', 'title', 'latest'] as const;
export type RiskSort = (typeof riskSorts)[number];
export const risksOnPage = 25;
/** Excel and this machine's memory take so many. */
export const mostExported = 20_000;

const id = z.guid().nullable().catch(null);
const step = z.coerce.number().int().min(1).max(10).nullable().catch(null);

const riskFilter = z.object({
  /** All that the requester may see, or those that they own. */
  view: z.enum(riskViews).catch('all'),
  body: id,
  owner: id,
  source: z.enum(riskSources).nullable().catch(null),
  treatment: z
    .enum([...riskTreatments, 'none'])
    .nullable()
    .catch(null),
  state: z.enum([...riskStates, 'every']).catch('open'),
  /** `unassessed`: nobody has judged it yet. */
  level: z
    .enum([...riskLevels, 'unassessed'])
    .nullable()
    .catch(null),
  /** `due`: has come to its review; `soon`: will within a month. */
  review: z.enum(['due', 'soon']).nullable().catch(null),
  accepted: z.enum(['inForce', 'ended', 'none']).nullable().catch(null),
  likelihood: step,
  consequence: step,
  /** A place in the matrix as it is meant to be once treated. */
  of: z.enum(['now', 'target']).catch('now'),
  noun: z.enum(riskLinkNouns).nullable().catch(null),
  nounId: id,
  q: searchWords,
  sort: z.enum(riskSorts).catch('level'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(risksOnPage),
});
/** Which risks to see, in which order, and which page of them. Null leaves a choice out. */
export type RiskFilter = z.output<typeof riskFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseRiskFilter(query: Readonly<Record<string, string | undefined>>): RiskFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const none = Object.fromEntries(
    ['body', 'owner', 'source', 'treatment', 'level', 'review', 'accepted'].map((name) => [name, null]),
  );
  const more = { likelihood: null, consequence: null, noun: null, nounId: null };
  return riskFilter.parse({ ...none, ...more, ...Object.fromEntries(given) });
}

/** Whose risks, as far as who asks may see them, and which of them. */
export interface RiskQuestion {
  readonly organisationId: string;
  readonly scope: ManagementScope;
  readonly personId: string;
  /** Whether risks that the person owns are theirs to see, wherever they are. */
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly scale: RiskScale;
  readonly filter: RiskFilter;
}

export interface ListedRisk
  extends Pick<
    Risk,
    | 'id'
    | 'bodyId'
    | 'title'
    | 'source'
    | 'aspects'
    | 'treatment'
    | 'ownerPersonId'
    | 'ownerRole'
    | 'nextReviewOn'
    | 'closedOn'
    | 'version'
  > {
  readonly bodyName: string;
  readonly ownerName: string | null;
  readonly isWithdrawn: boolean;
  /** As last assessed; null where nobody has. */
  readonly likelihood: number | null;
  readonly consequence: number | null;
  readonly targetLikelihood: number | null;
  readonly targetConsequence: number | null;
  /** YYYY-MM-DD. */
  readonly assessedOn: string | null;
  readonly level: RiskLevel | null;
  readonly targetLevel: RiskLevel | null;
  /** The level of the assessment before the latest. */
  readonly earlierLevel: RiskLevel | null;
  readonly accepted: 'inForce' | 'ended' | 'none';
  /** Until when, where it is accepted. */
  readonly acceptedUntil: string | null;
  /** Actions that serve it and are still to be done. */
  readonly openActions: number;
}

/** How many there are of each level, whatever level is asked for. */
export type RiskTotals = Readonly<Record<RiskLevel | 'unassessed' | 'due', number>>;

export interface RiskPage {
  readonly rows: readonly ListedRisk[];
  readonly totals: RiskTotals;
  /** How many the filter leaves, on all pages. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}

/** So many risks in a place of the matrix; null for those that nobody has placed. */
export interface MatrixCount {
  readonly likelihood: number | null;
  readonly consequence: number | null;
  readonly count: number;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}
