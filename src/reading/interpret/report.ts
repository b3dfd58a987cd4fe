import type { ReadDocument, StatedTotals } from '../reading.model.ts';
import { auditOf } from './audit-of.ts';
import { onePart, partsOf } from './audit-parts.ts';
import { listedAudits, splitBody } from './audit-titles.ts';
import type { DraftAudit, DraftIssue } from './draft.model.ts';
import { recommendedInSentences } from './list-openings.ts';
import { normalise } from './normalise.ts';
import { outline } from './outline.ts';
import { readQuestions } from './questions.ts';
import { legendOf, scaleOf } from './report-head.ts';
import { reportTotals, spreadTotals } from './report-totals.ts';
import { readRunningText } from './running-text.ts';
import { joinSameAudits } from './same-audits.ts';
import type { Segment } from './segment.model.ts';
import { withoutSignatures } from './signatures.ts';
import { unitsFromTables, unitsFromText } from './units.ts';

export interface ReportReading {
  audits: DraftAudit[];
  questions: ReadDocument['questions'];
  scale: ReadDocument['scale'];
  statedTotals: StatedTotals | null;
  /** Tables whose columns were guessed, and rows that could not be read. */
  issues: DraftIssue[];
}

/** The auditors' own document: its audits with their recommendations, its totals and its questions. */
export function readReport(segment: Segment): ReportReading {
  const blocks = withoutSignatures(normalise(segment.blocks));
  const spots = outline(blocks);
  const scale = scaleOf(blocks);
  const tableUnits = unitsFromTables(spots, { scale, legend: legendOf(blocks) });
  const running = readRunningText(spots, scale);
  const listedUnits = unitsFromText(spots, running.recommendations);
  const textUnits =
    listedUnits.length + tableUnits.length > 0
      ? listedUnits
      : unitsFromText(spots, recommendedInSentences(spots));
  const listed = listedAudits(blocks);
  const parts =
    segment.kind === 'audit'
      ? onePart([...tableUnits, ...textUnits], spots)
      : partsOf([...tableUnits, ...textUnits], spots, listed, segment.title);
  const families = [...new Set(parts.map((part) => splitBody(part.section ?? part.title ?? '').family))];
  const audits = joinSameAudits(
    parts.map((part) =>
      auditOf(part, { segment, spots, scale, listed, families, remarks: running.remarks, parts }),
    ),
  );
  const questions = readQuestions(spots, scale);
  const onlyAudit = segment.kind === 'audit' ? audits[0] : undefined;
  if (onlyAudit) onlyAudit.questions = questions;
  spreadTotals(audits, spots, scale);
  return {
    audits,
    questions:
      segment.kind === 'audit'
        ? []
        : questions.filter(
            (question) =>
              !audits.some((audit) => audit.recommendations.some((each) => each.text === question.text)),
          ),
    scale,
    statedTotals: reportTotals(audits, parts, spots, scale),
    issues: tableUnits.flatMap(({ issues }) => issues),
  };
}
