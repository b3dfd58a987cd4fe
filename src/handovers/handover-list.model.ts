import { z } from 'zod';
import type { HandoverNoun } from './handover.model.ts';
import type { RequestShown } from './request-shown.model.ts';

export const entryKinds = ['request', 'handover', 'answer'] as const;
/** A request of the auditors', something handed over, or an answer that has been dispatched. */
export type EntryKind = (typeof entryKinds)[number];

const filterSchema = z.object({
  body: z.guid().nullable().catch(null),
  audit: z.guid().nullable().catch(null),
  kind: z.enum(entryKinds).nullable().catch(null),
  /** Of the requests only those that wait for the body. */
  open: z.enum(['open', 'overdue']).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(25),
});
/** Which entries to see. Null leaves a choice out. */
export type HandoverFilter = z.output<typeof filterSchema>;

/** Reads the filter from an address; what is not understood is left out. */
export function parseHandoverFilter(query: Readonly<Record<string, unknown>>): HandoverFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return filterSchema.parse({
    body: null,
    audit: null,
    kind: null,
    open: null,
    ...Object.fromEntries(given),
  });
}

/** Something handed over, in short. Moments are ISO 8601. */
export interface ListedHandover {
  readonly kind: 'handover';
  readonly id: string;
  readonly bodyName: string;
  readonly at: string;
  readonly byName: string | null;
  readonly requestId: string | null;
  readonly items: readonly {
    readonly noun: HandoverNoun;
    readonly title: string;
    readonly number: number | null;
  }[];
  /** False for whoever only coordinates: there is no page of it to open. */
  readonly mayOpen: boolean;
}

/** An answer of a body that is in the auditors' hands or on its way. */
export interface ListedAnswer {
  readonly kind: 'answer';
  readonly id: string;
  readonly bodyName: string;
  readonly at: string;
  readonly title: string;
  readonly registryNumber: string | null;
}

export interface ListedRequest {
  readonly kind: 'request';
  readonly id: string;
  readonly bodyName: string;
  readonly at: string;
  readonly request: RequestShown;
}

export type HandoverEntry = ListedHandover | ListedAnswer | ListedRequest;

/** What a body has handed over, and what it is asked, in figures. */
export interface BodySummary {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly open: number;
  readonly overdue: number;
  readonly handovers: number;
  readonly answers: number;
  /** YYYY-MM-DD of the latest that came from it; null where nothing has. */
  readonly latest: string | null;
}

export interface HandoverPage {
  readonly entries: readonly HandoverEntry[];
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  readonly summary: readonly BodySummary[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
}
