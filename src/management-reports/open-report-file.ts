import { packed, printPaper } from '../papers/index.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { texts } from '../texts/index.ts';
import { findReport } from './find-report.ts';
import { findReadable } from './held.ts';
import type { ReportContext } from './issue-report.ts';
import { readKept } from './kept-files.ts';
import type { IssuedFile } from './management-report.model.ts';
import type { AskedReport } from './report-templates.ts';

export interface ReportFile {
  /** Without its ending; plain letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of a report: of an issued one as it was written that day, of a draft as it stands now. Undefined where there is none to read. */
export async function openReportFile(
  context: ReportContext,
  asked: AskedReport,
  { version, format }: Pick<IssuedFile, 'version' | 'format'>,
): Promise<ReportFile | undefined> {
  const report = await findReadable(context, asked.id);
  if (!report) return undefined;
  const name = texts[report.language].managementReports.paper.fileName(report.kind, report.until, version);
  if (report.files !== null) {
    const file = report.files.find((each) => each.version === version && each.format === format);
    return file && { name, bytes: await readKept(context.files, context.requester.organisationId, file) };
  }
  const shown = await findReport(context, asked);
  return shown && { name, bytes: await printPaper(shown[version], { format }) };
}

/** The package of an issued report for the registration system: the files as they were written, and metadata. */
export async function packReport(
  context: ReportContext,
  { id, organisation }: AskedReport,
): Promise<ReportFile | undefined> {
  const report = await findReadable(context, id);
  if (!report?.files || !report.issuedAt || !report.content) return undefined;
  const { paper } = texts[report.language].managementReports;
  const contents: Record<string, Uint8Array> = {};
  for (const file of report.files) {
    contents[file.name] = await readKept(context.files, context.requester.organisationId, file);
  }
  const issuedOn = swedishDay(report.issuedAt);
  const { title } = report.content.full;
  const secrecy = { provision: 'OSL 18:8', markedOn: issuedOn };
  const { bytes } = packed(contents, {
    organisation,
    organisationNumber: null,
    body: null,
    registryNumber: report.registryNumber,
    matter: title,
    direction: 'internal',
    sender: paper.sender,
    receiver: paper.recipients[report.kind],
    documentDate: issuedOn,
    dispatchedOn: null,
    receivedOn: null,
    isPublicVersion: false,
    decisions:
      report.decidedOn === null
        ? []
        : [
            {
              body: paper.recipients[report.kind],
              decidedOn: report.decidedOn,
              minuteItem: report.minuteItem,
              registryNumber: report.registryNumber,
            },
          ],
    files: report.files.map((file) => ({
      role: 'document',
      name: file.name,
      title: file.version === 'public' ? (report.content?.public.title ?? title) : title,
      format: file.format === 'pdf' ? 'PDF/A-2a' : 'DOCX',
      mediaType: mediaTypes[file.format],
      bytes: file.bytes,
      sha256: file.sha256,
      secrecy: file.version === 'full' ? secrecy : null,
    })),
  });
  return { name: paper.fileName(report.kind, report.until, 'full'), bytes };
}
