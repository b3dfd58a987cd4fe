import type { BlockDocument } from '../blocks.model.ts';
import { documentIssues } from './contradictions.ts';
import { cutIntoDocuments } from './documents.ts';
import type { DraftDocument, DraftIssue } from './draft.model.ts';
import { figuresIn } from './figures.ts';
import { actionsIn, deadlinesIn } from './letters.ts';
import { readReport } from './report.ts';
import { datesOf, firmOf, registryNumberOf } from './report-head.ts';
import type { Segment } from './segment.model.ts';
import { signaturesIn } from './signatures.ts';
import { totalsInText } from './totals.ts';

export interface Interpretation {
  documents: DraftDocument[];
  issues: DraftIssue[];
}

/** Blocks of any format become the documents in them, and what contradicts itself inside each. Invents nothing. */
export function interpret(source: BlockDocument): Interpretation {
  const segments = cutIntoDocuments(source.blocks);
  const hasReport = segments.some(({ kind }) => kind === 'followUp' || kind === 'audit');
  const read = segments.map((segment) => ({ segment, ...readDocument(segment, hasReport) }));
  for (const { document } of read)
    if (document.kind === 'transmittal') document.dated ??= dateGivenByOthers(source.blocks);
  const reds = read
    .flatMap(({ document }) => document.audits)
    .flatMap((audit) => audit.recommendations)
    .filter(({ status }) => status === 'red').length;
  return {
    documents: read.map(({ document }) => document),
    issues: read.flatMap(({ segment, document, issues }) => [
      ...issues,
      ...documentIssues(segment, document, reds),
    ]),
  };
}

function readDocument(
  segment: Segment,
  hasReport: boolean,
): { document: DraftDocument; issues: DraftIssue[] } {
  const { blocks, kind, title } = segment;
  const isAuditors = kind === 'followUp' || kind === 'audit' || (kind === 'transmittal' && !hasReport);
  const report = isAuditors ? readReport(segment) : null;
  const { dated } = datesOf(blocks);
  if (kind === 'audit' && report)
    for (const audit of report.audits) audit.year ??= dated ? Number(dated.slice(0, 4)) : null;
  // What says "granskning" but recommends, asks and counts nothing is no auditors' report.
  const isEmpty =
    report !== null &&
    report.statedTotals === null &&
    report.audits.every((audit) => audit.recommendations.length === 0 && audit.questions.length === 0);
  if (isEmpty && kind !== 'transmittal') return readDocument({ ...segment, kind: 'other' }, hasReport);
  if (
    kind === 'actionPlan' &&
    !hasReport &&
    !blocks.some(
      (block) => block.kind !== 'table' && /revis(?:ion|or)/iu.test(block.text.replace(/revisionsår/giu, '')),
    )
  )
    return readDocument({ ...segment, kind: 'other' }, hasReport);
  const isReport = kind === 'followUp' || kind === 'audit';
  const document: DraftDocument = {
    kind,
    title,
    firm: isReport ? firmOf(blocks) : null,
    dated,
    registryNumber: registryNumberOf(blocks),
    place: blocks[0]?.place ?? null,
    statedTotals: report?.statedTotals ?? (kind === 'transmittal' ? totalsInText(blocks) : null),
    scale: report?.scale ?? [],
    questions: report?.questions ?? [],
    audits:
      report?.audits.filter(
        (audit) =>
          audit.recommendations.length > 0 || audit.questions.length > 0 || (isReport && kind === 'audit'),
      ) ?? [],
    deadlines: deadlinesIn(blocks, kind),
    signatures: signaturesIn(blocks),
    actions: actionsIn(blocks),
    figures: isReport ? figuresIn(blocks) : [],
  };
  return { document, issues: report?.issues ?? [] };
}

/** The date by which other papers of the packet call the letter ("revisionsskrivelse 2023-04-11"). */
function dateGivenByOthers(blocks: BlockDocument['blocks']): string | null {
  for (const block of blocks) {
    const found = /(?:revisions?skrivelse|missiv)\p{L}*\b[^.]{0,20}?(?:daterad\s)?(\d{4}-\d{2}-\d{2})/iu.exec(
      block.kind === 'table' ? '' : block.text,
    );
    if (found?.[1]) return found[1];
  }
  return null;
}
