import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import { type DocumentGap, documentGaps, documentKinds, type GoverningDocument } from './document.model.ts';

/** The pyramid as an outline, or a list to sort and take home. */
export const documentViews = ['outline', 'list'] as const;
export const documentSorts = ['kind', 'title', 'next', 'decided'] as const;
export type DocumentSort = (typeof documentSorts)[number];
export const documentStates = ['current', 'withdrawn', 'every'] as const;
export const documentsOnPage = 50;

const tick = z.preprocess((value) => value === 'yes' || value === true, z.boolean()).catch(false);

const documentFilter = z.object({
  view: z.enum(documentViews).nullable().catch(null),
  /** A body's own documents, or those of the whole municipality. */
  body: z
    .union([z.guid(), z.literal('municipality')])
    .nullable()
    .catch(null),
  kind: z.enum(documentKinds).nullable().catch(null),
  state: z.enum(documentStates).catch('current'),
  overdue: tick,
  gap: z.enum(documentGaps).nullable().catch(null),
  /** Owned by whoever asks. */
  mine: tick,
  q: searchWords,
  sort: z.enum(documentSorts).catch('kind'),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(documentsOnPage),
});
/** Which documents to see, and in which order. Null leaves a choice out. */
export type DocumentFilter = z.output<typeof documentFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseDocumentFilter(query: Readonly<Record<string, string | undefined>>): DocumentFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  const none = { view: null, body: null, kind: null, gap: null };
  return documentFilter.parse({ ...none, ...Object.fromEntries(given) });
}

/** Whether everything that holds today is asked for, so that it can be shown as the pyramid. */
export const isWholePyramid = ({ body, kind, state, overdue, gap, mine, q }: DocumentFilter): boolean =>
  body === null && kind === null && state === 'current' && !overdue && gap === null && !mine && q === '';

export interface DocumentQuestion {
  readonly organisationId: string;
  readonly personId: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: DocumentFilter;
}

/** A document as it is listed, with the version in force today. Days are YYYY-MM-DD. */
export interface ListedDocument extends Omit<GoverningDocument, 'withdrawnAt' | 'wantsAcknowledgement'> {
  readonly isWithdrawn: boolean;
  readonly parentTitle: string | null;
  readonly bodyName: string | null;
  readonly ownerName: string | null;
  /** The version in force; null where none is. */
  readonly number: number | null;
  readonly decidedOn: string | null;
  readonly validFrom: string | null;
  readonly decidedByName: string | null;
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  readonly isOverdue: boolean;
  readonly gaps: readonly DocumentGap[];
}

export interface DocumentTotals {
  readonly all: number;
  readonly inForce: number;
  readonly overdue: number;
  readonly noOwner: number;
  readonly noRhythm: number;
  readonly neverDecided: number;
}

export interface DocumentPage {
  readonly rows: readonly ListedDocument[];
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}
