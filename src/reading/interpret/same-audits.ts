import type { StatedTotals } from '../reading.model.ts';
import { isCompany } from './bodies.rules.ts';
import type { DraftAudit } from './draft.model.ts';

/**
 * A report may have a chapter for each board of one audit. Chapters with the same title and year are one audit whose
 * rows are put to several boards. Companies are the exception: the lay auditors of each make an audit of their own
 * (aktiebolagslagen 10 kap.), whatever they call it.
 */
export function joinSameAudits(audits: DraftAudit[]): DraftAudit[] {
  const joined: DraftAudit[] = [];
  for (const audit of audits) {
    const at = joined.findIndex((known) => isSame(known, audit));
    const known = joined[at];
    if (known) joined[at] = join(known, audit);
    else joined.push(audit);
  }
  return joined;
}

function isSame(one: DraftAudit, other: DraftAudit): boolean {
  const name = ({ title }: DraftAudit) => title.toLowerCase().replace(/\s+/gu, ' ');
  if (one.title === '' || name(one) !== name(other) || one.year !== other.year) return false;
  return ![...one.auditedBodies, ...other.auditedBodies].some(isCompany);
}

function join(one: DraftAudit, other: DraftAudit): DraftAudit {
  const bodies = [...one.auditedBodies];
  for (const body of other.auditedBodies)
    if (!bodies.some((known) => known.toLowerCase() === body.toLowerCase())) bodies.push(body);
  return {
    ...one,
    auditedBodies: bodies,
    questions: [...one.questions, ...other.questions],
    recommendations: [...one.recommendations, ...other.recommendations],
    assessment: bothAssessments(one.assessment, other.assessment),
    needsMeeting: one.needsMeeting || (other.needsMeeting ?? one.needsMeeting),
    statedTotals: bothTotals(one, other),
  };
}

/** What was said of each board. Where the verdicts differ, the report gives none of the whole. */
function bothAssessments(
  one: DraftAudit['assessment'],
  other: DraftAudit['assessment'],
): DraftAudit['assessment'] {
  if (!one || !other || one.text === other.text) return one ?? other;
  return {
    verdict: one.verdict === other.verdict ? one.verdict : 'unknown',
    text: `${one.text}\n${other.text}`,
  };
}

/** The sum of totals for each board; a total that only one chapter holds is kept if it counts more rows than its own. */
function bothTotals(one: DraftAudit, other: DraftAudit): StatedTotals | null {
  if (one.statedTotals && other.statedTotals) return sum(one.statedTotals, other.statedTotals);
  const holder = one.statedTotals ? one : other;
  if (!holder.statedTotals) return null;
  return holder.statedTotals.recommendations > holder.recommendations.length ? holder.statedTotals : null;
}

function sum(one: StatedTotals, other: StatedTotals): StatedTotals {
  return {
    ...one,
    recommendations: one.recommendations + other.recommendations,
    green: one.green + other.green,
    yellow: one.yellow + other.yellow,
    red: one.red + other.red,
    derived: one.derived || other.derived,
  };
}
