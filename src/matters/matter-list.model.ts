import { z } from 'zod';
import type { Matter } from '../audits/audit.model.ts';
import type { RegisterScope } from '../audits/register/register.policy.ts';
import { searchWords } from '../shared/entry.ts';

/** Which matters to see by how their answer stands; `thisMonth` by the date that the answer has to be in hand. */
export const matterStandings = ['open', 'late', 'thisMonth', 'answered', 'information'] as const;
export const matterSorts = ['urgent', 'newest', 'body', 'about'] as const;
export const mattersOnPage = 50;

const matterFilter = z.object({
  standing: z.enum(matterStandings).nullable().catch(null),
  body: z.guid().nullable().catch(null),
  /** The year of the letter. */
  year: z.coerce.number().int().min(1900).max(2200).nullable().catch(null),
  q: searchWords,
  sort: z.enum(matterSorts).catch('urgent'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(mattersOnPage),
});
/** Which matters to see, in which order, and which page of them. Null leaves a choice out. */
export type MatterFilter = z.output<typeof matterFilter>;

/** Reads the filter from an address. What is not understood is left out: an old bookmark still opens. */
export function parseMatterFilter(query: Readonly<Record<string, string | undefined>>): MatterFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return matterFilter.parse({ standing: null, body: null, year: null, ...Object.fromEntries(given) });
}

export interface MatterQuestion {
  readonly organisationId: string;
  readonly scope: RegisterScope;
  readonly filter: MatterFilter;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A matter with what it is about and whose it is. */
export interface ListedMatter extends Matter {
  readonly bodyName: string;
  /** Title of the audit or of the round. */
  readonly about: string;
  readonly isSecurity: boolean;
  readonly isWithdrawn: boolean;
}
