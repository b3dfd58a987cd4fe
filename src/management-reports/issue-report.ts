import type { FileStore } from '../files/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { texts } from '../texts/index.ts';
import { type ComposedReport, composeVersions } from './compose-versions.ts';
import { findReadable, holdReport } from './held.ts';
import { type WrittenFile, writeFiles } from './kept-files.ts';
import type { ManagementReport } from './management-report.model.ts';
import { writesManagementReports } from './management-report.policy.ts';
import { commandFault } from './management-report.rules.ts';
import { updateReport } from './management-report.store.ts';
import { type Changed, faults, reportNoun } from './report-faults.model.ts';
import { reportStep } from './report-input.model.ts';
import type { AskedReport } from './report-templates.ts';

/** What issuing needs: the files are kept for good. */
export type ReportContext = RequestContext & { readonly files: FileStore };

/**
 * Issues a report: both versions are kept as they are now, as PDF/A and Word, with what the state was. Refused while
 * something in square brackets waits to be written.
 */
export async function issueReport(
  context: ReportContext,
  { id, organisation }: AskedReport,
  input: { readonly version: number },
): Promise<Changed> {
  const { requester, files } = context;
  const report = await findReadable(context, id);
  if (!report) return refuse('notFound');
  if (!writesManagementReports(requester)) return refuse('forbidden');
  const fault = commandFault('issue', report);
  if (fault) return refuseField('version', fault);
  const parsed = parseChange(reportStep, input, faults);
  if (!parsed.ok) return parsed;
  if (parsed.value.version !== report.version) return refuse('stale');
  const composed = await composeVersions(context, report, { organisation, isDraft: false });
  if (!composed) return refuse('forbidden');
  if (composed.unfilled.length > 0) return refuseField('version', 'managementReportUnfilled');
  const { fileName } = texts[report.language].managementReports.paper;
  const written = await writeFiles(files, requester.organisationId, composed, (version) =>
    fileName(report.kind, report.until, version),
  );
  try {
    return await keepIssued(context, report, composed, written);
  } finally {
    for (const { received } of written) await received.drop();
  }
}

function keepIssued(
  context: ReportContext,
  { id, version }: ManagementReport,
  { state, full, public: open }: ComposedReport,
  written: readonly WrittenFile[],
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdReport(change, id, 'issue');
    if (!held.ok) return held;
    // Somebody has written in it while the files were made.
    if (held.report.version !== version) return refuse('stale');
    const files = written.map(({ file }) => file);
    const issued = { state: 'issued', issuedBy: change.requester.personId, issuedAt: change.now() } as const;
    await updateReport(change.transaction, change.organisationId, id, {
      ...issued,
      content: { state, full, public: open },
      files,
    });
    const before = { state: held.report.state };
    await change.record({
      noun: reportNoun,
      nounId: id,
      verb: 'issue',
      before,
      after: { state: issued.state, files },
    });
    for (const { received } of written) await received.keep();
    return { ok: true };
  });
}
