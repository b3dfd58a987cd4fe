import { z } from 'zod';
import type { ManagementScope } from '../identity/management.policy.ts';
import { searchWords } from '../shared/entry.ts';
import { type Duty, type DutyEvent, dutyKinds } from './duty.model.ts';
import type { DutyStanding } from './duty.rules.ts';

export const dutyViews = ['inUse', 'overdue', 'soon', 'withdrawn', 'all'] as const;
export const dutySorts = ['next', 'title', 'body', 'owner', 'moved'] as const;
export const dutiesOnPage = 25;

const dutyFilter = z.object({
  /** `soon`: within thirty days. */
  view: z.enum(dutyViews).catch('inUse'),
  /** A body, or `municipality` for what the whole municipality has. */
  body: z
    .union([z.literal('municipality'), z.guid()])
    .nullable()
    .catch(null),
  /** A person, or `me`. */
  owner: z
    .union([z.literal('me'), z.guid()])
    .nullable()
    .catch(null),
  kind: z.enum(dutyKinds).nullable().catch(null),
  q: searchWords,
  sort: z.enum(dutySorts).catch('next'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(5_000).catch(dutiesOnPage),
});
/** Which duties to see, and which page of them. Null leaves a choice out. */
export type DutyFilter = z.output<typeof dutyFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseDutyFilter(query: Readonly<Record<string, string | undefined>>): DutyFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return dutyFilter.parse({ body: null, owner: null, kind: null, ...Object.fromEntries(given) });
}

export interface DutyQuestion {
  readonly organisationId: string;
  readonly scope: ManagementScope;
  readonly personId: string;
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: DutyFilter;
}

export interface FoundDuty extends Duty {
  /** Null where the whole municipality has it. */
  readonly bodyName: string | null;
  readonly ownerName: string | null;
  /** How often it has been moved since it was last done or skipped. */
  readonly moved: number;
  /** The day it was first due, this time; as `nextOn` where it has not been moved. */
  readonly firstDueOn: string;
  readonly lastDoneOn: string | null;
}

export interface ListedDuty extends FoundDuty {
  readonly standing: DutyStanding;
}

export interface ShownEvent extends DutyEvent {
  readonly byName: string | null;
}

/** How many there are in each view. */
export type DutyTotals = Readonly<Record<(typeof dutyViews)[number], number>>;

export interface DutyPage {
  readonly rows: readonly ListedDuty[];
  readonly totals: DutyTotals;
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
}

/** How many of a body's duties are late. */
export interface OverdueDuties {
  /** Null for the whole municipality's. */
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  readonly count: number;
  /** The one that has been late the longest. */
  readonly firstId: string;
  readonly firstTitle: string;
  readonly firstDueOn: string;
}
