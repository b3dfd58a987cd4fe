import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementReportKinds } from './management-report.model.ts';
import { readsIssuedReport, writesManagementReports } from './management-report.policy.ts';
import { findMunicipalityBodies } from './management-report.store.ts';
import type { ReportFilter, ReportPage } from './report-list.model.ts';
import { countReports, findReportPage } from './report-list.store.ts';

/** The reports that the requester reads, drafts first; undefined for who reads none. Three statements. */
export function listReports(context: RequestContext, filter: ReportFilter): Promise<ReportPage | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const municipalityBodies = await findMunicipalityBodies(transaction, organisationId);
    const writes = writesManagementReports(requester);
    const kinds = managementReportKinds.filter((kind) =>
      readsIssuedReport(requester, { kind, municipalityBodies }),
    );
    if (!writes && kinds.length === 0) return undefined;
    const question = { organisationId, writes, kinds, filter };
    const matching = await countReports(transaction, question);
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const some = { limit: filter.size, offset: (page - 1) * filter.size };
    return { rows: await findReportPage(transaction, question, some), matching, page, pages, writes };
  });
}
