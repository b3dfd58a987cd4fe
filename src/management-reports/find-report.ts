import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import type { SectionTexts } from '../papers/sections.model.ts';
import type { Paper } from '../reporting/paper.model.ts';
import { composeVersions } from './compose-versions.ts';
import { findReadable } from './held.ts';
import type { ManagementReport } from './management-report.model.ts';
import { writesManagementReports } from './management-report.policy.ts';
import { commandFault, type ReportCommand, reportCommands } from './management-report.rules.ts';
import { findNames } from './management-report.store.ts';
import type { ManagementState } from './management-state.model.ts';
import type { AskedReport } from './report-templates.ts';

/** A report as it is shown: a draft as it stands now, an issued one as it was issued. */
export interface ReportShown {
  readonly report: ManagementReport;
  readonly state: ManagementState;
  readonly full: Paper;
  readonly public: Paper;
  readonly issuedByName: string | null;
  /** What the requester may do with it now. */
  readonly may: readonly ReportCommand[];
  /** Of a draft alone. */
  readonly draft: {
    readonly texts: SectionTexts;
    readonly templates: SectionTexts;
    readonly unfilled: readonly string[];
    readonly named: readonly string[];
  } | null;
}

/** A report with what it says; undefined where it is not the requester's to know of. */
export async function findReport(
  context: RequestContext,
  { id, organisation }: AskedReport,
): Promise<ReportShown | undefined> {
  const { requester } = context;
  const report = await findReadable(context, id);
  if (!report) return undefined;
  const writes = writesManagementReports(requester) && mayWrite(requester);
  const may = writes ? reportCommands.filter((command) => commandFault(command, report) === null) : [];
  if (report.content !== null) {
    const names = await inRequest(context, (transaction) =>
      findNames(transaction, requester.organisationId, [report.issuedBy]),
    );
    const issuedByName = names.get(report.issuedBy ?? '') ?? null;
    return { report, ...report.content, issuedByName, may, draft: null };
  }
  const composed = await composeVersions(context, report, { organisation, isDraft: true });
  if (!composed) return undefined;
  const { state, full, public: open, ...draft } = composed;
  return { report, state, full, public: open, issuedByName: null, may, draft };
}
