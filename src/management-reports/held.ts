import type { Changing } from '../identity/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import type { ManagementReport } from './management-report.model.ts';
import { readsIssuedReport, writesManagementReports } from './management-report.policy.ts';
import { commandFault, type ReportCommand } from './management-report.rules.ts';
import { findMunicipalityBodies, findReportRow, lockReport } from './management-report.store.ts';

/** The report as the requester may know of it; a draft is its writers' own. Undefined where they may not. Two statements. */
export function findReadable(context: RequestContext, id: string): Promise<ManagementReport | undefined> {
  const { requester } = context;
  if (!isId(id)) return Promise.resolve(undefined);
  return inRequest(context, async (transaction) => {
    const report = await findReportRow(transaction, requester.organisationId, id);
    if (!report || writesManagementReports(requester)) return report;
    const municipalityBodies = await findMunicipalityBodies(transaction, requester.organisationId);
    const isRead =
      report.state === 'issued' && readsIssuedReport(requester, { kind: report.kind, municipalityBodies });
    return isRead ? report : undefined;
  });
}

/** The report, held for a command that the requester may give now. Not found where they may not know of it. */
export async function holdReport(
  { transaction, organisationId, requester }: Changing,
  id: string,
  command: ReportCommand,
) {
  const report = isId(id) ? await lockReport(transaction, organisationId, id) : undefined;
  if (!report) return refuse('notFound');
  if (!writesManagementReports(requester)) {
    const municipalityBodies = await findMunicipalityBodies(transaction, organisationId);
    const isKnown =
      report.state === 'issued' && readsIssuedReport(requester, { kind: report.kind, municipalityBodies });
    return refuse(isKnown ? 'forbidden' : 'notFound');
  }
  const fault = commandFault(command, report);
  return fault ? refuseField('version', fault) : ({ ok: true, report } as const);
}
