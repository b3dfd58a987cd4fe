import { type Language, type Texts, texts } from '../texts/index.ts';
import { holdsReport } from './holds-report.ts';
import type { ReadAudit, ReadDocument, Reading, ReadRecommendation } from './reading.model.ts';

type Words = Texts['summary'];

const textWidth = 58;

const shortened = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;

/** Rows as columns of equal width, the last one as it is. */
function table(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function statusOf({ status, proposed }: ReadRecommendation, words: Words): string {
  if (status === 'unknown' && proposed) return words.proposed(words.statuses[proposed.status]);
  return words.statuses[status];
}

function auditLines(audit: ReadAudit, words: Words): string[] {
  const { headings } = words;
  const rows = audit.recommendations.map((recommendation) => [
    recommendation.number ?? '',
    shortened(recommendation.text, textWidth),
    shortened(recommendation.addressees.join(', '), 30),
    statusOf(recommendation, words),
  ]);
  const bodies = audit.auditedBodies.length > 0 ? ` – ${audit.auditedBodies.join(', ')}` : '';
  const head = `${audit.title}${words.year(audit.year)}${bodies}`;
  if (rows.length === 0) return [head, `  ${words.nothing}`, ''];
  const headed = [[headings.number, headings.text, headings.addressees, headings.status], ...rows];
  return [head, ...table(headed).map((line) => `  ${line}`), ''];
}

function documentLines(document: ReadDocument, words: Words): string[] {
  const about = [document.firm, document.dated, document.registryNumber].filter(Boolean).join(', ');
  return [
    `${words.kinds[document.kind]}: ${document.title ?? words.untitled}${about && ` (${about})`}`,
    ...(document.statedTotals ? [words.stated(document.statedTotals)] : []),
    ...document.deadlines.map((due) =>
      [words.deadline[due.kind], due.date, due.whom.length > 0 ? `(${due.whom.join(', ')})` : '']
        .filter(Boolean)
        .join(' '),
    ),
    '',
    ...document.audits.flatMap((audit) => auditLines(audit, words)),
  ];
}

const bySeverity = { error: 0, warning: 1, note: 2 };

function issueLines({ issues }: Reading, words: Words): string[] {
  const sorted = issues.toSorted((a, b) => bySeverity[a.severity] - bySeverity[b.severity]);
  return sorted.map(({ severity, message, place }) => {
    const where = place ? words.place(place.page, place.line) : '';
    return `  ${words.severities[severity]}: ${message}${where && ` (${where})`}`;
  });
}

/** What was read, as lines of text for a terminal: every recommendation with its status, and every issue. */
export function summarise(reading: Reading, language: Language): string {
  const words = texts[language].summary;
  const issues = issueLines(reading, words);
  const lines = [
    words.file(reading.source.file, reading.source.pages),
    '',
    ...reading.documents.flatMap((document) => documentLines(document, words)),
    holdsReport(reading) ? words.found(reading.found) : words.noReport(reading.source.file),
    ...(issues.length > 0 ? ['', words.issues, ...issues] : []),
  ];
  return `${lines.join('\n')}\n`;
}
