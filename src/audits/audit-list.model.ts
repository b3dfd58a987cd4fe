import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import type { Audit } from './audit.model.ts';
import type { Assessed } from './recommendations/recommendation.model.ts';
import type { RegisterScope } from './register/register.policy.ts';

export const auditSorts = ['newest', 'oldest', 'title', 'followedUp'] as const;
export type AuditSort = (typeof auditSorts)[number];

export const auditsOnPage = 25;

const auditFilter = z.object({
  year: z.coerce.number().int().min(1900).max(2200).nullable().catch(null),
  body: z.guid().nullable().catch(null),
  q: searchWords,
  sort: z.enum(auditSorts).catch('newest'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  /** The most that a page holds. */
  size: z.coerce.number().int().min(1).max(200).catch(auditsOnPage),
});
/** Which audits to see, in which order, and which page of them. Null leaves a choice out. */
export type AuditFilter = z.output<typeof auditFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseAuditFilter(query: Readonly<Record<string, string | undefined>>): AuditFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return auditFilter.parse({ year: null, ...Object.fromEntries(given) });
}

/** Whose audits, as far as who asks may see them, and which of them. */
export interface AuditListQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
  readonly filter: AuditFilter;
}

export type AssessedCounts = Readonly<Record<Assessed, number>>;

/** An audit as the list shows it; only what the one who asks may see of it is counted. */
export interface ListedAudit extends Pick<Audit, 'id' | 'title' | 'year' | 'firm' | 'isSecurity'> {
  /** Names of the bodies that it concerns. */
  readonly bodies: readonly string[];
  readonly recommendations: number;
  readonly counts: AssessedCounts;
  /** The auditors' latest round over it. `opens`: it says something of what who asks may see. */
  readonly followedUp: {
    readonly id: string;
    readonly dated: string | null;
    readonly opens: boolean;
  } | null;
}

export interface AuditPage {
  readonly rows: readonly ListedAudit[];
  /** How many audits the filter leaves, on all pages. */
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  readonly years: readonly number[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}
