import { z } from 'zod';
import { type ManagementReport, managementReportKinds } from './management-report.model.ts';

export const reportsOnPage = 25;

const filter = z.object({
  kind: z.enum(managementReportKinds).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(reportsOnPage),
});
/** Which reports to see, and which page of them. */
export type ReportFilter = z.output<typeof filter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export const parseReportFilter = (query: Readonly<Record<string, string | undefined>>): ReportFilter =>
  filter.parse({
    kind: query['kind'] || null,
    page: query['page'] ?? 1,
    size: query['size'] ?? reportsOnPage,
  });

export interface ListedReport
  extends Pick<
    ManagementReport,
    | 'id'
    | 'kind'
    | 'language'
    | 'since'
    | 'until'
    | 'registryNumber'
    | 'state'
    | 'issuedAt'
    | 'decidedOn'
    | 'minuteItem'
    | 'version'
  > {
  readonly issuedByName: string | null;
}

export interface ReportPage {
  readonly rows: readonly ListedReport[];
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  /** Whether the requester writes reports. */
  readonly writes: boolean;
}

/** Whose reports, as far as who asks may see them. */
export interface ReportQuestion {
  readonly organisationId: string;
  /** Drafts too. */
  readonly writes: boolean;
  /** Of which kinds issued ones are read. */
  readonly kinds: readonly string[];
  readonly filter: ReportFilter;
}
