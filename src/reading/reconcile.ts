import { beginningOf } from '../shared/beginning-of.ts';
import type { DraftAudit, DraftDocument, DraftIssue, DraftRecommendation } from './interpret/draft.model.ts';
import type { Colour, Reading, StatedTotals } from './reading.model.ts';

/** Counts what was read against what is stated, and names every difference. Nothing is repaired. */

export type Found = Reading['found'];

export function foundIn(documents: DraftDocument[]): Found {
  const audits = documents.flatMap((document) => document.audits);
  return { audits: audits.length, ...countOf(audits.flatMap((audit) => audit.recommendations)) };
}

function countOf(recommendations: DraftRecommendation[]): Omit<Found, 'audits'> {
  const having = (status: DraftRecommendation['status']): number =>
    recommendations.filter((each) => each.status === status).length;
  return {
    recommendations: recommendations.length,
    green: having('green'),
    yellow: having('yellow'),
    red: having('red'),
    unknown: having('unknown'),
  };
}

export function reconcile(documents: DraftDocument[]): DraftIssue[] {
  const reports = documents.filter((document) => document.kind === 'followUp' || document.kind === 'audit');
  const all = countOf(
    documents.flatMap((document) => document.audits).flatMap((audit) => audit.recommendations),
  );
  return [
    ...documents.flatMap((document) => {
      if (!document.statedTotals) return [];
      const isReport = reports.includes(document) && reports.length > 1;
      const found = isReport ? countOf(document.audits.flatMap((audit) => audit.recommendations)) : all;
      return difference(
        document.statedTotals,
        found,
        document.kind === 'transmittal' ? 'letter-totals-differ' : 'totals-differ',
        {},
      );
    }),
    ...reports.flatMap((document) =>
      document.audits.flatMap((audit) => auditIssues(audit, saysOnce(document, audit))),
    ),
  ];
}

/** One total of a report about one audit is both the report's and the audit's: it is compared once. */
function saysOnce({ audits, statedTotals }: DraftDocument, audit: DraftAudit): boolean {
  return (
    audits.length === 1 &&
    statedTotals !== null &&
    JSON.stringify(statedTotals) === JSON.stringify(audit.statedTotals)
  );
}

function auditIssues(audit: DraftAudit, isTotalCompared: boolean): DraftIssue[] {
  const found = countOf(audit.recommendations);
  return [
    ...(audit.statedTotals && !isTotalCompared
      ? difference(audit.statedTotals, found, 'audit-totals-differ', { audit: audit.title })
      : []),
    ...numbering(audit),
    ...missingResponses(audit),
    ...unknownStatuses(audit),
  ];
}

/** A total that the unknown colours could explain is only worth knowing; one that they could not is a contradiction. */
function difference(
  stated: StatedTotals,
  found: Omit<Found, 'audits'>,
  code: string,
  values: DraftIssue['values'],
): DraftIssue[] {
  const colours: Colour[] = ['green', 'yellow', 'red'];
  const same =
    stated.recommendations === found.recommendations &&
    colours.every((colour) => stated[colour] === found[colour]);
  if (same) return innerDifference(stated, code, values);
  const missing = colours.reduce((sum, colour) => sum + Math.max(0, stated[colour] - found[colour]), 0);
  const explained =
    stated.recommendations === found.recommendations &&
    colours.every((colour) => found[colour] <= stated[colour]) &&
    missing === found.unknown;
  return [
    {
      code: explained ? `${code}-unknown` : code,
      severity: explained ? 'note' : 'warning',
      place: stated.place ?? null,
      expected: inWords(stated),
      found: `${inWords(found)}${found.unknown > 0 ? `/?${found.unknown}` : ''}`,
      values: {
        ...values,
        stated: stated.recommendations,
        green: stated.green,
        yellow: stated.yellow,
        red: stated.red,
        foundAll: found.recommendations,
        foundGreen: found.green,
        foundYellow: found.yellow,
        foundRed: found.red,
        foundUnknown: found.unknown,
      },
    },
    ...innerDifference(stated, code, values),
  ];
}

/** The stated sum is not the sum of the stated colours. */
function innerDifference(stated: StatedTotals, code: string, values: DraftIssue['values']): DraftIssue[] {
  const sum = stated.green + stated.yellow + stated.red;
  if (stated.derived || sum === stated.recommendations) return [];
  return [
    {
      code: `${code}-inside`,
      severity: 'warning',
      place: stated.place ?? null,
      expected: String(stated.recommendations),
      found: String(sum),
      values: { ...values, stated: stated.recommendations, sum },
    },
  ];
}

/** Recommendations, green, yellow, red: "37 = 13/11/13". */
function inWords(totals: { recommendations: number; green: number; yellow: number; red: number }): string {
  return `${totals.recommendations} = ${totals.green}/${totals.yellow}/${totals.red}`;
}

/** Numbers that repeat, or jump, in one audit. Letters and compound numbers are compared by their last part. */
function numbering(audit: DraftAudit): DraftIssue[] {
  const issues: DraftIssue[] = [];
  let before: { value: number; prefix: string; printed: string } | null = null;
  let of: string[] | null = null;
  const seen = new Map<string, DraftRecommendation>();
  const isRoman = audit.recommendations.some(({ number }) => /^[ivx]{2,}$/iu.test(number ?? ''));
  for (const recommendation of audit.recommendations) {
    const { number } = recommendation;
    if (number === null) continue;
    const current = orderOf(number, isRoman);
    if (current === null) continue;
    const values = { audit: audit.title, number };
    const first = seen.get(number);
    // Each board of an audit may have a list of its own.
    const isAnotherBoards =
      of !== null && !of.some((name) => recommendation.addressees.includes(name)) && current.value === 1;
    const restarts =
      isAnotherBoards ||
      (current.value === 1 && (recommendation.group !== before?.printed || before.value > 1));
    if (
      first &&
      before &&
      !isAnotherBoards &&
      current.prefix === before.prefix &&
      current.value === before.value
    ) {
      issues.push({
        code: 'number-repeated',
        severity: 'warning',
        place: recommendation.place,
        expected: String(before.value + 1),
        found: number,
        values,
      });
    } else if (
      before &&
      current.prefix === before.prefix &&
      current.value !== before.value + 1 &&
      !restarts
    ) {
      issues.push({
        code: 'number-jump',
        severity: 'warning',
        place: recommendation.place,
        expected: String(before.value + 1),
        found: number,
        values,
      });
    } else if (!before && current.value > 1) {
      issues.push({
        code: 'number-jump',
        severity: 'warning',
        place: recommendation.place,
        expected: '1',
        found: number,
        values,
      });
    }
    seen.set(number, recommendation);
    before = { ...current, printed: number };
    of = recommendation.addressees;
  }
  return issues;
}

function orderOf(number: string, isRoman: boolean): { value: number; prefix: string } | null {
  const compound = /^(.*?)(\d+)$/u.exec(number);
  if (compound) return { prefix: compound[1] ?? '', value: Number(compound[2]) };
  const roman = !isRoman
    ? -1
    : ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(number.toLowerCase());
  if (roman >= 0) return { prefix: 'roman', value: roman + 1 };
  if (/^[a-z]$/iu.test(number)) return { prefix: '', value: number.toLowerCase().charCodeAt(0) - 96 };
  return null;
}

/** Answers that are not there: printed as missing for the whole audit, or lacking where others have one. */
function missingResponses(audit: DraftAudit): DraftIssue[] {
  const lacking = audit.recommendations.filter((each) => each.response === null || each.responseMissing);
  if (
    lacking.length === audit.recommendations.length &&
    !audit.recommendations.some((each) => each.responseMissing)
  )
    return [];
  return lacking.map((each) => ({
    code: 'response-missing',
    severity: 'note' as const,
    place: each.place,
    expected: null,
    found: null,
    values: { audit: audit.title, number: each.number ?? '', text: beginningOf(each.text, 80) },
  }));
}

function unknownStatuses(audit: DraftAudit): DraftIssue[] {
  const hasStatuses = audit.recommendations.some(
    (each) =>
      each.status !== 'unknown' ||
      each.done !== null ||
      each.remaining !== null ||
      each.comment !== null ||
      each.proposed !== null,
  );
  if (!hasStatuses) return [];
  return audit.recommendations
    .filter((each) => each.status === 'unknown')
    .map((each) => ({
      code: 'status-unknown',
      severity: 'note' as const,
      place: each.place,
      expected: null,
      found: null,
      values: { audit: audit.title, number: each.number ?? '', text: beginningOf(each.text, 80) },
    }));
}
